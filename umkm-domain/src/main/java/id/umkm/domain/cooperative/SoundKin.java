package id.umkm.domain.cooperative;

import id.umkm.domain.constraint.Fault;
import id.umkm.domain.constraint.Report;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cooperative whose kinships name its members, nobody as kin of themselves, and nobody as their own ancestor. Faults: {@link Fault#KIN_NOT_A_MEMBER} on {@code one} or {@code other}, {@link Fault#KIN_OF_ONESELF} on {@code other}, {@link Fault#KIN_CYCLIC} on the {@code relation} of each parenthood in a circle. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundKin.Check.class)
public @interface SoundKin {
    String message() default "{id.umkm.KIN_NOT_A_MEMBER}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one cooperative. */
    final class Check implements ConstraintValidator<SoundKin, Cooperative> {
        @Override
        public boolean isValid(@Nullable Cooperative cooperative, ConstraintValidatorContext context) {
            List<Kinship> kin = cooperative == null ? null : cooperative.getKin();
            if (cooperative == null || kin == null || kin.isEmpty()) {
                return true;
            }
            Report report = Report.to(context);
            Set<String> refs =
                    cooperative.getMembers().stream().map(Member::getRef).collect(Collectors.toSet());
            Set<Kinship> circles = new Parenthood(kin).circles();
            for (int i = 0; i < kin.size(); i++) {
                Kinship kinship = kin.get(i);
                if (!refs.contains(kinship.getOne())) {
                    add(report, Fault.KIN_NOT_A_MEMBER, "one", i);
                }
                if (kinship.getOne().equals(kinship.getOther())) {
                    add(report, Fault.KIN_OF_ONESELF, "other", i);
                } else if (!refs.contains(kinship.getOther())) {
                    add(report, Fault.KIN_NOT_A_MEMBER, "other", i);
                } else if (circles.contains(kinship)) {
                    add(report, Fault.KIN_CYCLIC, "relation", i);
                }
            }
            return report.isClean();
        }

        private static void add(Report report, Fault fault, String property, int index) {
            report.fault(fault)
                    .addPropertyNode("kin")
                    .addPropertyNode(property)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
