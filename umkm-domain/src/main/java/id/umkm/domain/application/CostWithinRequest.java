package id.umkm.domain.application;

import id.umkm.domain.basics.Rupiah;
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

/** An application whose running costs are a part of what is asked. Fault: {@link Fault#OPERATING_COST_ABOVE_REQUEST} on {@code operatingCost}. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CostWithinRequest.Check.class)
public @interface CostWithinRequest {
    String message() default "{id.umkm.OPERATING_COST_ABOVE_REQUEST}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one application. */
    final class Check implements ConstraintValidator<CostWithinRequest, Application> {
        @Override
        public boolean isValid(@Nullable Application application, ConstraintValidatorContext context) {
            if (application == null) {
                return true;
            }
            Rupiah cost = application.getOperatingCost();
            Rupiah request = application.getRequestedAmount();
            if (cost == null || request == null || cost.amount() <= request.amount() || request.amount() < 0) {
                return true;
            }
            Report report = Report.to(context);
            report.fault(Fault.OPERATING_COST_ABOVE_REQUEST)
                    .addPropertyNode("operatingCost")
                    .addConstraintViolation();
            return report.isClean();
        }
    }
}
