package id.umkm.domain.constraint;

import id.umkm.domain.basics.Rupiah;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts of the host's own: names in lower snake case, values that are {@code Boolean}, {@code String} or a whole number
 * ({@code Long} or {@code Integer}) that every JSON reader takes exactly. Faults: {@link Fault#EXTRA_NAME_MALFORMED},
 * {@link Fault#EXTRA_VALUE_MALFORMED}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OwnFacts.Check.class)
public @interface OwnFacts {
    /** What a name looks like, as a regular expression. */
    String NAME = "[a-z][a-z0-9_]{0,63}";

    String message() default "{id.umkm.EXTRA_VALUE_MALFORMED}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the names and values of a map. */
    final class Check implements ConstraintValidator<OwnFacts, Map<String, Object>> {
        private static final Pattern NAMES = Pattern.compile(NAME);

        @Override
        public boolean isValid(@Nullable Map<String, Object> facts, ConstraintValidatorContext context) {
            Report report = Report.to(context);
            if (facts != null) {
                facts.forEach((name, value) -> {
                    if (!NAMES.matcher(name).matches()) {
                        add(report, Fault.EXTRA_NAME_MALFORMED, name);
                    } else if (!isFact(value)) {
                        add(report, Fault.EXTRA_VALUE_MALFORMED, name);
                    }
                });
            }
            return report.isClean();
        }

        private static void add(Report report, Fault fault, String name) {
            report.fault(fault)
                    .addContainerElementNode("<map value>", Map.class, 1)
                    .inIterable()
                    .atKey(name)
                    .addConstraintViolation();
        }

        private static boolean isFact(@Nullable Object value) {
            if (value instanceof Long number) {
                return number <= Rupiah.MAX && number >= -Rupiah.MAX;
            }
            if (value instanceof String text) {
                return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
            return value instanceof Boolean || value instanceof Integer;
        }
    }
}
