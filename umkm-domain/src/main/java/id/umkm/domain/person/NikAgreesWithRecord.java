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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person whose NIK agrees with the birth date and the sex on record. A difference may be lawful, for a NIK stays when
 * the record is corrected: use it with {@link id.umkm.domain.constraint.Severity.Warning}. Faults: {@link Fault#NIK_BIRTH_DATE_DIFFERS} on {@code birthDate}, {@link
 * Fault#NIK_SEX_DIFFERS} on {@code sex}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NikAgreesWithRecord.Check.class)
public @interface NikAgreesWithRecord {
    String message() default "{id.umkm.NIK_BIRTH_DATE_DIFFERS}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one person. */
    final class Check implements ConstraintValidator<NikAgreesWithRecord, Person> {
        @Override
        public boolean isValid(@Nullable Person person, ConstraintValidatorContext context) {
            if (person == null) {
                return true;
            }
            Report report = Report.to(context);
            LocalDate birthDate = person.getBirthDate();
            if (birthDate != null && !person.getNik().encodes(birthDate)) {
                report.fault(Fault.NIK_BIRTH_DATE_DIFFERS)
                        .addPropertyNode("birthDate")
                        .addConstraintViolation();
            }
            Sex sex = person.getSex();
            if (sex != null && (sex == Sex.FEMALE) != person.getNik().encodesFemale()) {
                report.fault(Fault.NIK_SEX_DIFFERS).addPropertyNode("sex").addConstraintViolation();
            }
            return report.isClean();
        }
    }
}
