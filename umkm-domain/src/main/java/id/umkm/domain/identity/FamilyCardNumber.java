package id.umkm.domain.identity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

/**
 * The number of a family card, {@index "nomor kartu keluarga" (KK)}: 16 digits, region of issue, date of record, serial.
 *
 * @param value the number as issued; printed masked
 */
public record FamilyCardNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{6}(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{6}");
    private static final Text RULE = Text.of(
            "Nomor KK terdiri atas 16 angka: 6 wilayah, 6 tanggal (ddmmyy), 4 nomor urut.",
            "A family card number has 16 digits: 6 region, 6 date (ddmmyy), 4 serial.");

    public FamilyCardNumber {
        Digits.require(FORM, value, "FAMILY_CARD_NUMBER_MALFORMED", read -> RULE);
    }

    /**
     * The family card number with these digits.
     *
     * @throws MalformedValueException if the text has another form
     */
    public static FamilyCardNumber of(String value) {
        return new FamilyCardNumber(value);
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
