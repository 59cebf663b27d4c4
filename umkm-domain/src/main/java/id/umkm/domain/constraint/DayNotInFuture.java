package id.umkm.domain.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day up to and including the day of the validator's clock, and not before 1900, which is a slip of the pen. An absent
 * day passes. Faults: {@link Fault#DATE_AFTER_AS_OF}, {@link Fault#DATE_TOO_EARLY}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DayNotInFuture.Check.class)
public @interface DayNotInFuture {
    String message() default "{id.umkm.DATE_AFTER_AS_OF}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one day. */
    final class Check implements ConstraintValidator<DayNotInFuture, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            if (day == null) {
                return true;
            }
            if (day.getYear() < YearNotInFuture.EARLIEST) {
                Report report = Report.to(context);
                report.fault(Fault.DATE_TOO_EARLY).addConstraintViolation();
                return report.isClean();
            }
            return !day.isAfter(Today.of(context.getClockProvider().getClock()));
        }
    }
}
