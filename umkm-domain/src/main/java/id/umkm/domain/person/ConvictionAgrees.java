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

/** A person who is not said both to have been convicted on some day and never to have been. Fault: {@link Fault#CONVICTION_CONTRADICTED} on {@code convicted}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConvictionAgrees.Check.class)
public @interface ConvictionAgrees {
    String message() default "{id.umkm.CONVICTION_CONTRADICTED}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one person. */
    final class Check implements ConstraintValidator<ConvictionAgrees, Person> {
        @Override
        public boolean isValid(@Nullable Person person, ConstraintValidatorContext context) {
            if (person == null
                    || person.getLastConvictionOn() == null
                    || !Boolean.FALSE.equals(person.getConvicted())) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.CONVICTION_CONTRADICTED)
                    .addPropertyNode("convicted")
                    .addConstraintViolation();
            return report.isClean();
        }
    }
}
