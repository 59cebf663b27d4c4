package id.umkm.domain.enterprise;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

/**
 * The kind of business, {@index "jenis usaha"}, as a code of the policy's own list: trades are policy, not Java.
 *
 * @param code capital letters, digits and underscores, such as {@code FROZEN_FOOD}
 */
public record TradeCode(String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    public TradeCode {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValueException(
                    "TRADE_MALFORMED",
                    code,
                    Text.of(
                            "Kode jenis usaha terdiri atas huruf besar, angka dan garis bawah, misalnya FROZEN_FOOD.",
                            "A trade code is made of capital letters, digits and underscores, such as FROZEN_FOOD."));
        }
    }

    /**
     * The trade with this code.
     *
     * @throws MalformedValueException if the text is not such a code
     */
    public static TradeCode of(String code) {
        return new TradeCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
