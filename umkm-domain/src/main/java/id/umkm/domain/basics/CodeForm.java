package id.umkm.domain.basics;

import java.util.regex.Pattern;

/**
 * The form of a code of a policy's own list, such as {@code FROZEN_FOOD}: a capital letter, then capital letters, digits
 * and underscores, at most 64 characters.
 */
public final class CodeForm {
    /** The form as a regular expression. */
    public static final String REGEX = "[A-Z][A-Z0-9_]{0,63}";

    private static final Pattern FORM = Pattern.compile(REGEX);

    private CodeForm() {}

    /**
     * Refuses what is not such a code.
     *
     * @param fault stable code of the fault, such as {@code TRADE_MALFORMED}
     * @param rule what would be right
     * @throws MalformedValueException if the text has another form
     */
    public static void check(String code, String fault, Text rule) {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValueException(fault, code, rule);
        }
    }
}
