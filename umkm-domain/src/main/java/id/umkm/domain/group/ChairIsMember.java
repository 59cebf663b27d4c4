package id.umkm.domain.group;

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

/** A group whose chair, where known, is the ref of a member. Fault: {@link Fault#CHAIR_NOT_A_MEMBER} on {@code chair}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChairIsMember.Check.class)
public @interface ChairIsMember {
    String message() default "{id.umkm.CHAIR_NOT_A_MEMBER}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one group. */
    final class Check implements ConstraintValidator<ChairIsMember, BusinessGroup> {
        @Override
        public boolean isValid(@Nullable BusinessGroup group, ConstraintValidatorContext context) {
            if (group == null) {
                return true;
            }
            String chair = group.getChair();
            if (chair == null
                    || group.getMembers().stream().anyMatch(m -> m.getRef().equals(chair))) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.CHAIR_NOT_A_MEMBER).addPropertyNode("chair").addConstraintViolation();
            return report.isClean();
        }
    }
}
