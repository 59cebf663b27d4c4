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

/** A proposal of somebody. Fault: {@link Fault#PROPOSAL_EMPTY} on {@code groups}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotEmptyProposal.Check.class)
public @interface NotEmptyProposal {
    String message() default "{id.umkm.PROPOSAL_EMPTY}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one proposal. */
    final class Check implements ConstraintValidator<NotEmptyProposal, FoundingProposal> {
        @Override
        public boolean isValid(@Nullable FoundingProposal proposal, ConstraintValidatorContext context) {
            if (proposal == null || !proposal.getApplicants().isEmpty()) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.PROPOSAL_EMPTY).addPropertyNode("groups").addConstraintViolation();
            return report.isClean();
        }
    }
}
