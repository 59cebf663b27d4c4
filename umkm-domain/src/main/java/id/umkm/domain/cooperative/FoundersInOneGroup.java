package id.umkm.domain.cooperative;

import id.umkm.domain.constraint.Fault;
import id.umkm.domain.constraint.Report;
import id.umkm.domain.identity.Nik;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in which every person belongs to one group. A person may lawfully belong to two, and counts once: use it with
 * {@link id.umkm.domain.constraint.Severity.Warning}. Fault: {@link Fault#FOUNDER_IN_TWO_GROUPS} on the {@code nik} of
 * each member who is also in an earlier group.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FoundersInOneGroup.Check.class)
public @interface FoundersInOneGroup {
    String message() default "{id.umkm.FOUNDER_IN_TWO_GROUPS}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one proposal. */
    final class Check implements ConstraintValidator<FoundersInOneGroup, FoundingProposal> {
        @Override
        public boolean isValid(@Nullable FoundingProposal proposal, ConstraintValidatorContext context) {
            if (proposal == null) {
                return true;
            }
            Report report = Report.to(context);
            Set<Nik> earlier = new HashSet<>();
            Founders.forEachGroup(proposal, founders -> {
                for (Founders.Place place : founders) {
                    if (earlier.contains(place.member().getNik())) {
                        place.add(report.fault(Fault.FOUNDER_IN_TWO_GROUPS), "nik");
                    }
                }
                founders.forEach(place -> earlier.add(place.member().getNik()));
            });
            return report.isClean();
        }
    }
}
