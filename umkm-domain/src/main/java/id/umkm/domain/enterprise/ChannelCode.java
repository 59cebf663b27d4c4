package id.umkm.domain.enterprise;

import id.umkm.domain.basics.CodeForm;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;

/**
 * A way in which a business sells, {@index "saluran penjualan"}, as a code of the policy's own list.
 *
 * @param code capital letters, digits and underscores, such as {@code MARKETPLACE}
 */
public record ChannelCode(String code) {
    public ChannelCode {
        CodeForm.check(
                code,
                "CHANNEL_MALFORMED",
                Text.of(
                        "Kode saluran penjualan terdiri atas huruf besar, angka dan garis bawah, misalnya MARKETPLACE.",
                        "A code of a sales channel is made of capital letters, digits and underscores, such as MARKETPLACE."));
    }

    /**
     * The channel with this code.
     *
     * @throws MalformedValueException if the text is not such a code
     */
    public static ChannelCode of(String code) {
        return new ChannelCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
