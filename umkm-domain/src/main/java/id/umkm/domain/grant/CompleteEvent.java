package id.umkm.domain.grant;

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

/**
 * An event with all that its type asks for: an amount where it moves or settles money, a tranche where one was paid; and
 * tranches are counted from 1. Faults: {@link Fault#EVENT_AMOUNT_MISSING} on {@code amount}, {@link
 * Fault#EVENT_TRANCHE_MISSING} and {@link Fault#TRANCHE_NUMBER_WRONG} on {@code tranche}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteEvent.Check.class)
public @interface CompleteEvent {
    String message() default "{id.umkm.EVENT_AMOUNT_MISSING}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one event. */
    final class Check implements ConstraintValidator<CompleteEvent, GrantEvent> {
        @Override
        public boolean isValid(@Nullable GrantEvent event, ConstraintValidatorContext context) {
            if (event == null) {
                return true;
            }
            Report report = Report.to(context);
            if (event.getAmount() == null && event.getType().hasAmount()) {
                report.fault(Fault.EVENT_AMOUNT_MISSING)
                        .addPropertyNode("amount")
                        .addConstraintViolation();
            }
            checkTranche(event, report);
            return report.isClean();
        }

        private static void checkTranche(GrantEvent event, Report report) {
            Integer tranche = event.getTranche();
            if (tranche == null && event.getType() == GrantEvent.Type.RELEASED) {
                report.fault(Fault.EVENT_TRANCHE_MISSING)
                        .addPropertyNode("tranche")
                        .addConstraintViolation();
            }
            if (tranche != null && tranche < 1) {
                report.fault(Fault.TRANCHE_NUMBER_WRONG)
                        .addPropertyNode("tranche")
                        .addConstraintViolation();
            }
        }
    }
}
