package id.umkm.domain.cooperative;

import id.umkm.domain.constraint.Fault;
import id.umkm.domain.group.BusinessGroup;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of groups that is not empty. Fault: {@link Fault#PROPOSAL_EMPTY}. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotEmptyProposal.Check.class)
public @interface NotEmptyProposal {
    String message() default "{id.umkm.PROPOSAL_EMPTY}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one list of groups. */
    final class Check implements ConstraintValidator<NotEmptyProposal, List<BusinessGroup>> {
        @Override
        public boolean isValid(@Nullable List<BusinessGroup> groups, ConstraintValidatorContext context) {
            return groups == null || !groups.isEmpty();
        }
    }
}
