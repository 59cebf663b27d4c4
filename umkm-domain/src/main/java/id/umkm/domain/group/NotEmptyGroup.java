package id.umkm.domain.group;

import id.umkm.domain.constraint.Fault;
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
import org.jspecify.annotations.Nullable;

/** A list of members that is not empty. Fault: {@link Fault#GROUP_EMPTY}. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotEmptyGroup.Check.class)
public @interface NotEmptyGroup {
    String message() default "{id.umkm.GROUP_EMPTY}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one list of members. */
    final class Check implements ConstraintValidator<NotEmptyGroup, List<Member>> {
        @Override
        public boolean isValid(@Nullable List<Member> members, ConstraintValidatorContext context) {
            return members == null || !members.isEmpty();
        }
    }
}
