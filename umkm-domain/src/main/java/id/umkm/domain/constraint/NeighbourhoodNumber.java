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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of an RT or RW as it is written: three digits, not all zero. An absent text passes. Fault: {@link Fault#NEIGHBOURHOOD_NUMBER_WRONG}. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NeighbourhoodNumber.Check.class)
public @interface NeighbourhoodNumber {
    /** The form of such a number. */
    String REGEX = "(?!000)[0-9]{3}";

    String message() default "{id.umkm.NEIGHBOURHOOD_NUMBER_WRONG}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one number. */
    final class Check implements ConstraintValidator<NeighbourhoodNumber, String> {
        private static final Pattern FORM = Pattern.compile(REGEX);

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || FORM.matcher(number).matches();
        }
    }
}
