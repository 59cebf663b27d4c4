package id.umkm.domain.constraint;

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

/**
 * A text that says something: not blank, at most 200 characters (code points), without control characters and halves of
 * surrogate pairs. An absent text passes. Fault: {@link Fault#TEXT_MALFORMED}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {FilledText.Check.class, FilledText.ListCheck.class})
public @interface FilledText {
    /** The longest text, in code points. */
    int MAX_LENGTH = 200;

    String message() default "{id.umkm.TEXT_MALFORMED}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks one text. */
    final class Check implements ConstraintValidator<FilledText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || saysSomething(text);
        }

        /** Texts are the most of what is checked in a record, so this is one plain loop. */
        static boolean saysSomething(String text) {
            int length = 0;
            boolean isFilled = false;
            for (int at = 0; at < text.length(); length++) {
                int codePoint = text.codePointAt(at);
                if (isUnprintable(codePoint)) {
                    return false;
                }
                isFilled = isFilled || !isSpace(codePoint);
                at += Character.charCount(codePoint);
            }
            return isFilled && length <= MAX_LENGTH;
        }

        /** A code point that is a surrogate stands alone: pairs were read as one code point. */
        private static boolean isUnprintable(int codePoint) {
            return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
        }

        private static boolean isSpace(int codePoint) {
            return Character.isWhitespace(codePoint)
                    || Character.isSpaceChar(codePoint)
                    || Character.getType(codePoint) == Character.FORMAT;
        }
    }

    /** Checks the texts of a list. */
    final class ListCheck implements ConstraintValidator<FilledText, List<String>> {
        @Override
        public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
            Report report = Report.to(context);
            for (int i = 0; texts != null && i < texts.size(); i++) {
                if (!Check.saysSomething(texts.get(i))) {
                    report.fault(Fault.TEXT_MALFORMED)
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
