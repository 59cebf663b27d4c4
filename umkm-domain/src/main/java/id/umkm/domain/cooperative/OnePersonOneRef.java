package id.umkm.domain.cooperative;

import id.umkm.domain.constraint.Fault;
import id.umkm.domain.constraint.Report;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Member;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in which no ref stands for two persons of different groups. Fault: {@link Fault#MEMBER_REF_TWICE} on the
 * {@code ref} of each member whose ref somebody else has in an earlier group.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnePersonOneRef.Check.class)
public @interface OnePersonOneRef {
    String message() default "{id.umkm.MEMBER_REF_TWICE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one proposal. */
    final class Check implements ConstraintValidator<OnePersonOneRef, FoundingProposal> {
        @Override
        public boolean isValid(@Nullable FoundingProposal proposal, ConstraintValidatorContext context) {
            if (proposal == null) {
                return true;
            }
            Report report = Report.to(context);
            Map<String, Nik> earlier = new HashMap<>();
            Founders.forEachGroup(proposal, founders -> {
                for (Founders.Place place : founders) {
                    Nik known = earlier.get(place.member().getRef());
                    if (known != null && !known.equals(place.member().getNik())) {
                        place.add(report.fault(Fault.MEMBER_REF_TWICE), "ref");
                    }
                }
                for (Founders.Place place : founders) {
                    Member member = place.member();
                    earlier.putIfAbsent(member.getRef(), member.getNik());
                }
            });
            return report.isClean();
        }
    }
}
