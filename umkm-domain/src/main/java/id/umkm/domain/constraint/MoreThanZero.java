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

/** An amount of at least one rupiah. An absent amount passes. Fault: {@link Fault#AMOUNT_NOT_POSITIVE}. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MoreThanZero.Check.class)
public @interface MoreThanZero {
    String message() default "{id.umkm.AMOUNT_NOT_POSITIVE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one amount. */
    final class Check implements ConstraintValidator<MoreThanZero, Rupiah> {
        @Override
        public boolean isValid(@Nullable Rupiah amount, ConstraintValidatorContext context) {
            return amount == null || amount.amount() > 0;
        }
    }
}
