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
 * A grant that was awarded on the day on which its application was received, or later. Fault: {@link
 * Fault#AWARD_BEFORE_SUBMISSION} on {@code awardedOn}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AwardAfterSubmission.Check.class)
public @interface AwardAfterSubmission {
    String message() default "{id.umkm.AWARD_BEFORE_SUBMISSION}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one grant. */
    final class Check implements ConstraintValidator<AwardAfterSubmission, Grant> {
        @Override
        public boolean isValid(@Nullable Grant grant, ConstraintValidatorContext context) {
            if (grant == null
                    || !grant.getAwardedOn().isBefore(grant.getApplication().getSubmittedOn())) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.AWARD_BEFORE_SUBMISSION)
                    .addPropertyNode("awardedOn")
                    .addConstraintViolation();
            return report.isClean();
        }
    }
}
