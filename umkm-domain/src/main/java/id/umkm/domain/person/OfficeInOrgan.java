package id.umkm.domain.person;

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

/** A member who holds an office only in an organ. Fault: {@link Fault#OFFICE_WITHOUT_ORGAN} on {@code position}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OfficeInOrgan.Check.class)
public @interface OfficeInOrgan {
    String message() default "{id.umkm.OFFICE_WITHOUT_ORGAN}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one member. */
    final class Check implements ConstraintValidator<OfficeInOrgan, Member> {
        @Override
        public boolean isValid(@Nullable Member member, ConstraintValidatorContext context) {
            if (member == null
                    || member.getPosition() == null
                    || (member.getOrgan() != null && member.getOrgan() != Organ.NONE)) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.OFFICE_WITHOUT_ORGAN).addPropertyNode("position").addConstraintViolation();
            return report.isClean();
        }
    }
}
