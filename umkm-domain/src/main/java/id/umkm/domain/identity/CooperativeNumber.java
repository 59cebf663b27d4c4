package id.umkm.domain.identity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

/**
 * The national number of a cooperative, {@index "nomor induk koperasi"}; not the NIK of a person. Source: Permenkop 10/2016, which is known here without the length of the number.
 *
 * @param value the number as issued; printed masked
 */
public record CooperativeNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d[\\d.]{0,30}\\d");
    private static final Text RULE = Text.of(
            "Nomor induk koperasi terdiri atas angka dan titik.", "A cooperative number is made of digits and dots.");

    public CooperativeNumber {
        Digits.require(FORM, value, "COOPERATIVE_NUMBER_MALFORMED", read -> RULE);
    }

    /**
     * The cooperative number written so.
     *
     * @throws MalformedValueException if the text has another form
     */
    public static CooperativeNumber of(String value) {
        return new CooperativeNumber(value);
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
