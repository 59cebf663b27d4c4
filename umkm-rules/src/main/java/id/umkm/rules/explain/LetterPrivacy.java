package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps numbers of persons out of letters. */
final class LetterPrivacy {
    private static final Text HIDDEN = Text.of("(nomor tidak ditulis)", "(number not written)");
    /** What follows the name of a member in the texts of findings. */
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*\\(NIK\\b[^()]*\\)");

    private static final Pattern MASKED = Pattern.compile("\\*{4,}\\w{0,4}");
    /** Numbers of persons and businesses have 13 digits or more; amounts come with their sign and marks. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{13,}|(?<!Rp)(?<![\\d.])\\d(?:[ .-]?\\d){12,}");

    private LetterPrivacy() {}

    /** The text without any number of a person, masked or not. */
    static String withoutNumbers(String text, Language language) {
        String named = AFTER_NAME.matcher(text).replaceAll("");
        String hidden = Matcher.quoteReplacement(HIDDEN.in(language));
        return LONG_NUMBER.matcher(MASKED.matcher(named).replaceAll(hidden)).replaceAll(hidden);
    }

    /** The text with numbers of persons masked but for their last four digits. */
    static String masked(String text) {
        return LONG_NUMBER
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Masking.number(found.group().replaceAll("\\D", ""))));
    }
}
