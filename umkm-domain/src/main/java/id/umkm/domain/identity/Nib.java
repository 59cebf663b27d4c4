package id.umkm.domain.identity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

/**
 * The number of a business in the licensing system, {@index "nomor induk berusaha" (NIB)}: 13 digits. Source: PP 5/2021.
 *
 * @param value the number as issued; printed masked
 */
public record Nib(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{13}");
    private static final Text RULE = Text.of("NIB terdiri atas 13 angka.", "A NIB has 13 digits.");

    public Nib {
        Digits.require(FORM, value, "NIB_MALFORMED", read -> RULE);
    }

    /**
     * The NIB with these digits.
     *
     * @throws MalformedValueException if the text has another form
     */
    public static Nib of(String value) {
        return new Nib(value);
    }

    /** All hidden but the last four characters. */
    public String masked() {
        return Masking.number(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
