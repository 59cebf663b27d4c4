package id.umkm.domain.enterprise;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An applicant of whose persons every one has a NIK and a ref of their own. Faults: {@link Fault#MEMBER_TWICE} on the {@code nik}
 * and {@link Fault#MEMBER_REF_TWICE} on the {@code ref} of each member after the first that has it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NobodyTwice.Check.class)
public @interface NobodyTwice {
    String message() default "{id.umkm.MEMBER_TWICE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one applicant. */
    final class Check implements ConstraintValidator<NobodyTwice, Applicant> {
        @Override
        public boolean isValid(@Nullable Applicant applicant, ConstraintValidatorContext context) {
            if (applicant == null) {
                return true;
            }
            Report report = Report.to(context);
            Set<Object> seen = new HashSet<>();
            List<Member> members = applicant.getMembers();
            for (int i = 0; i < members.size(); i++) {
                if (!seen.add(members.get(i).getNik())) {
                    add(report, Fault.MEMBER_TWICE, "nik", i);
                }
                if (!seen.add(members.get(i).getRef())) {
                    add(report, Fault.MEMBER_REF_TWICE, "ref", i);
                }
            }
            return report.isClean();
        }

        private static void add(Report report, Fault fault, String property, int index) {
            report.fault(fault)
                    .addPropertyNode("members")
                    .addPropertyNode(property)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
