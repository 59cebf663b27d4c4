package id.umkm.domain.enterprise;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

/**
 * A code of the classification of business fields, {@index "KBLI"}, never without its edition.
 *
 * @param code five digits
 * @param edition the edition that gives the code its meaning
 */
public record KbliCode(String code, KbliEdition edition) {
    private static final Pattern FORM = Pattern.compile("\\d{5}");

    public KbliCode {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValueException(
                    "KBLI_MALFORMED",
                    code,
                    Text.of("Kode KBLI terdiri atas lima angka.", "A KBLI code has five digits."));
        }
    }

    /**
     * The code in its edition.
     *
     * @throws MalformedValueException if the text is not five digits
     */
    public static KbliCode of(String code, KbliEdition edition) {
        return new KbliCode(code, edition);
    }
}
