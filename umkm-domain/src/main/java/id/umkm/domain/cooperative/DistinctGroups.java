package id.umkm.domain.cooperative;

import id.umkm.domain.constraint.Fault;
import id.umkm.domain.constraint.Report;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in which every group has an id of its own. Fault: {@link Fault#GROUP_TWICE} on the {@code id} of each group
 * after the first that has it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctGroups.Check.class)
public @interface DistinctGroups {
    String message() default "{id.umkm.GROUP_TWICE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one proposal. */
    final class Check implements ConstraintValidator<DistinctGroups, FoundingProposal> {
        @Override
        public boolean isValid(@Nullable FoundingProposal proposal, ConstraintValidatorContext context) {
            if (proposal == null) {
                return true;
            }
            Report report = Report.to(context);
            Set<String> seen = new HashSet<>();
            List<BusinessGroup> groups = proposal.getGroups();
            for (int i = 0; i < groups.size(); i++) {
                if (!seen.add(groups.get(i).getId())) {
                    report.fault(Fault.GROUP_TWICE)
                            .addPropertyNode("groups")
                            .addPropertyNode("id")
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return report.isClean();
        }
    }
}
