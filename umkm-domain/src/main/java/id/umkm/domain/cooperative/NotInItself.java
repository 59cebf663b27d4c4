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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cooperative that is no member of itself. Fault: {@link Fault#COOPERATIVE_IN_ITSELF} on each of the {@code memberCooperatives} that is its own id. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotInItself.Check.class)
public @interface NotInItself {
    String message() default "{id.umkm.COOPERATIVE_IN_ITSELF}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one cooperative. */
    final class Check implements ConstraintValidator<NotInItself, Cooperative> {
        @Override
        public boolean isValid(@Nullable Cooperative cooperative, ConstraintValidatorContext context) {
            List<String> members = cooperative == null ? null : cooperative.getMemberCooperatives();
            if (cooperative == null || members == null || !members.contains(cooperative.getId())) {
                return true;
            }
            Report report = Report.to(context);
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).equals(cooperative.getId())) {
                    report.fault(Fault.COOPERATIVE_IN_ITSELF)
                            .addPropertyNode("memberCooperatives")
                            .addContainerElementNode("<list element>", List.class, 0)
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return report.isClean();
        }
    }
}
