package id.umkm.domain.entrepreneur;

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

/** An entrepreneur who is not said to have no companion where one is named. Fault: {@link Fault#COMPANION_CONTRADICTED} on {@code hasCompanion}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompanionAgrees.Check.class)
public @interface CompanionAgrees {
    String message() default "{id.umkm.COMPANION_CONTRADICTED}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one entrepreneur. */
    final class Check implements ConstraintValidator<CompanionAgrees, Entrepreneur> {
        @Override
        public boolean isValid(@Nullable Entrepreneur entrepreneur, ConstraintValidatorContext context) {
            if (entrepreneur == null
                    || entrepreneur.getCompanion() == null
                    || !Boolean.FALSE.equals(entrepreneur.getHasCompanion())) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.COMPANION_CONTRADICTED)
                    .addPropertyNode("hasCompanion")
                    .addConstraintViolation();
            return report.isClean();
        }
    }
}
