package id.umkm.domain.cluster;

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

/** A cluster that was identified, verified, validated and confirmed in this order, as far as the days are known. Fault: {@link Fault#CLUSTER_STEP_TOO_EARLY} on the later step of two in the wrong order. */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StepsInOrder.Check.class)
public @interface StepsInOrder {
    String message() default "{id.umkm.CLUSTER_STEP_TOO_EARLY}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one cluster. */
    final class Check implements ConstraintValidator<StepsInOrder, Cluster> {
        @Override
        public boolean isValid(@Nullable Cluster cluster, ConstraintValidatorContext context) {
            if (cluster == null) {
                return true;
            }
            Report report = Report.to(context);
            LocalDate last = later(null, cluster.getIdentifiedOn(), "identifiedOn", report);
            last = later(last, cluster.getVerifiedOn(), "verifiedOn", report);
            last = later(last, cluster.getValidatedOn(), "validatedOn", report);
            later(last, cluster.getConfirmedOn(), "confirmedOn", report);
            return report.isClean();
        }

        /** The last day of the steps so far, to which the next one must not come before. */
        private static @Nullable LocalDate later(
                @Nullable LocalDate last, @Nullable LocalDate step, String property, Report report) {
            if (last != null && step != null && step.isBefore(last)) {
                report.fault(Fault.CLUSTER_STEP_TOO_EARLY)
                        .addPropertyNode(property)
                        .addConstraintViolation();
                return last;
            }
            return step == null ? last : step;
        }
    }
}
