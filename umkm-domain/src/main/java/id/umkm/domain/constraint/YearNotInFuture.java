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
import org.jspecify.annotations.Nullable;

/**
 * A calendar year from 1900 up to and including the year of the validator's clock. An absent year passes. Faults:
 * {@link Fault#YEAR_AFTER_AS_OF}, {@link Fault#YEAR_TOO_EARLY}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = YearNotInFuture.Check.class)
public @interface YearNotInFuture {
    /** The first year that can be meant; an earlier one, such as 21 for 2021, is a slip of the pen. */
    int EARLIEST = 1900;

    String message() default "{id.umkm.YEAR_AFTER_AS_OF}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one year. */
    final class Check implements ConstraintValidator<YearNotInFuture, Integer> {
        @Override
        public boolean isValid(@Nullable Integer year, ConstraintValidatorContext context) {
            if (year == null) {
                return true;
            }
            if (year < EARLIEST) {
                Report report = Report.to(context);
                report.fault(Fault.YEAR_TOO_EARLY).addConstraintViolation();
                return report.isClean();
            }
            return year <= Today.of(context.getClockProvider().getClock()).getYear();
        }
    }
}
