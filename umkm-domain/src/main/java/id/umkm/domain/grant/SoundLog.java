package id.umkm.domain.grant;

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

/**
 * A grant whose events can all be true together, in whatever order they are listed. Within a day payments come first, and
 * of reports on one day it is not known which came first. Faults, each on the event that comes later in {@link
 * GrantEvent#ORDER}:
 *
 * <ul>
 *   <li>{@link Fault#EVENT_BEFORE_AWARD} on {@code on};
 *   <li>{@link Fault#TRANCHE_RELEASED_TWICE} on {@code tranche}, {@link Fault#RELEASED_ABOVE_AWARD} on {@code amount};
 *   <li>{@link Fault#REPORT_BEFORE_RELEASE} on {@code on}, or on {@code tranche} if it was never paid;
 *   <li>{@link Fault#REPORT_ACCEPTED_TWICE} on {@code type}, {@link Fault#REPORT_AFTER_ACCEPTANCE} on {@code on};
 *   <li>{@link Fault#ACCOUNTED_ABOVE_RELEASED} on {@code amount}, if on some day more was accounted for and recovered than
 *       was paid until then.
 * </ul>
 *
 * <p>A sum is told once, where it is first too high. What was recorded twice does not count again in it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundLog.Check.class)
public @interface SoundLog {
    String message() default "{id.umkm.TRANCHE_RELEASED_TWICE}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one grant. */
    final class Check implements ConstraintValidator<SoundLog, Grant> {
        @Override
        public boolean isValid(@Nullable Grant grant, ConstraintValidatorContext context) {
            if (grant == null) {
                return true;
            }
            Report report = Report.to(context);
            new LogReading(
                            grant,
                            (fault, event, property) -> report.fault(fault)
                                    .addPropertyNode("events")
                                    .addPropertyNode(property)
                                    .inIterable()
                                    .atIndex(event)
                                    .addConstraintViolation())
                    .read();
            return report.isClean();
        }
    }
}
