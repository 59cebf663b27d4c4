package id.umkm.domain.constraint;

import id.umkm.domain.basics.Rupiah;
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
 * An amount of zero rupiah or more, or a whole number of zero or more. What is absent passes. Faults: {@link
 * Fault#AMOUNT_NEGATIVE}, {@link Fault#NUMBER_NEGATIVE}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NotNegative.Check.class, NotNegative.NumberCheck.class})
public @interface NotNegative {
    String message() default "{id.umkm.AMOUNT_NEGATIVE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one amount. */
    final class Check implements ConstraintValidator<NotNegative, Rupiah> {
        @Override
        public boolean isValid(@Nullable Rupiah amount, ConstraintValidatorContext context) {
            return amount == null || amount.amount() >= 0;
        }
    }

    /** Checks one number, which is not told that it is an amount. */
    final class NumberCheck implements ConstraintValidator<NotNegative, Integer> {
        @Override
        public boolean isValid(@Nullable Integer number, ConstraintValidatorContext context) {
            if (number == null || number >= 0) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.NUMBER_NEGATIVE).addConstraintViolation();
            return report.isClean();
        }
    }
}
