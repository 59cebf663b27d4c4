package id.umkm.domain.constraint;

import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
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

/** A region of one level, such as a village. An absent region passes. Fault: {@link Fault#REGION_LEVEL_WRONG}. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AtLevel.Check.class)
public @interface AtLevel {
    /** The level asked for. */
    RegionLevel value();

    String message() default "{id.umkm.REGION_LEVEL_WRONG}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one region. */
    final class Check implements ConstraintValidator<AtLevel, RegionCode> {
        private RegionLevel level = RegionLevel.VILLAGE;

        @Override
        public void initialize(AtLevel annotation) {
            level = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable RegionCode region, ConstraintValidatorContext context) {
            if (region == null || region.level() == level) {
                return true;
            }
            Report report = Report.to(context);
            report.template(Fault.REGION_LEVEL_WRONG.template(level.name())).addConstraintViolation();
            return report.isClean();
        }
    }
}
