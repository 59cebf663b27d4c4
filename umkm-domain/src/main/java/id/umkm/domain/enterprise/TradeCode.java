package id.umkm.domain.enterprise;

import id.umkm.domain.basics.CodeForm;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;

/**
 * The kind of business, {@index "jenis usaha"}, as a code of the policy's own list: trades are policy, not Java.
 *
 * @param code capital letters, digits and underscores, such as {@code FROZEN_FOOD}
 */
public record TradeCode(String code) {
    public TradeCode {
        CodeForm.check(
                code,
                "TRADE_MALFORMED",
                Text.of(
                        "Kode jenis usaha terdiri atas huruf besar, angka dan garis bawah, misalnya FROZEN_FOOD.",
                        "A trade code is made of capital letters, digits and underscores, such as FROZEN_FOOD."));
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
