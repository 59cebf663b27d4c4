package id.umkm.domain.cooperative;

import id.umkm.domain.constraint.Fault;
import id.umkm.domain.constraint.Report;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A cooperative whose national number, where it is given, is issued. Fault: {@link Fault#COOPERATIVE_NUMBER_CONTRADICTED} on {@code hasCooperativeNumber}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NumberIsIssued.Check.class)
public @interface NumberIsIssued {
    String message() default "{id.umkm.COOPERATIVE_NUMBER_CONTRADICTED}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one cooperative. */
    final class Check implements ConstraintValidator<NumberIsIssued, Cooperative> {
        @Override
        public boolean isValid(@Nullable Cooperative cooperative, ConstraintValidatorContext context) {
            if (cooperative == null
                    || cooperative.getCooperativeNumber() == null
                    || !Boolean.FALSE.equals(cooperative.getHasCooperativeNumber())) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.COOPERATIVE_NUMBER_CONTRADICTED)
                    .addPropertyNode("hasCooperativeNumber")
                    .addConstraintViolation();
            return report.isClean();
        }
    }
}
