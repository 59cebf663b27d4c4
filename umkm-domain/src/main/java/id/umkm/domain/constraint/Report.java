package id.umkm.domain.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Lets a validator report faults of its choice in place of the one that its annotation names. */
public final class Report {
    private final ConstraintValidatorContext context;
    private boolean clean = true;

    private Report(ConstraintValidatorContext context) {
        this.context = context;
    }

    public static Report to(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return new Report(context);
    }

    /** Begins the report of a fault; the caller says where it lies and adds it. */
    public ConstraintViolationBuilder fault(Fault fault) {
        return template(fault.template());
    }

    ConstraintViolationBuilder template(String template) {
        clean = false;
        return context.buildConstraintViolationWithTemplate(template);
    }

    /** Whether nothing was reported: what a validator answers. */
    public boolean isClean() {
        return clean;
    }
}
