package id.umkm.domain.identity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

/**
 * A taxpayer number, {@index "nomor pokok wajib pajak" (NPWP)}: 16 digits since PMK 112/2022, 15 in the form before.
 *
 * @param value the number as issued; printed masked
 */
public record Npwp(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{15,16}");
    private static final Text RULE = Text.of(
            "NPWP terdiri atas 16 angka, atau 15 angka untuk bentuk lama.",
            "An NPWP has 16 digits, or 15 in its old form.");

    public Npwp {
        Digits.require(FORM, value, "NPWP_MALFORMED", read -> RULE);
    }

    /**
     * The NPWP with these digits.
     *
     * @throws MalformedValueException if the text has another form
     */
    public static Npwp of(String value) {
        return new Npwp(value);
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
