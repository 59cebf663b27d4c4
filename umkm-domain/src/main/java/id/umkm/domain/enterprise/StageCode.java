package id.umkm.domain.enterprise;

import id.umkm.domain.basics.CodeForm;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;

/**
 * How far an applicant has come, {@index "tahap"}, as a code of the policy's own list: each programme defines its stages.
 *
 * @param code capital letters, digits and underscores, such as {@code PRE_COOPERATIVE}
 */
public record StageCode(String code) {
    public StageCode {
        CodeForm.check(
                code,
                "STAGE_MALFORMED",
                Text.of(
                        "Kode tahap terdiri atas huruf besar, angka dan garis bawah, misalnya PRE_COOPERATIVE.",
                        "A stage code is made of capital letters, digits and underscores, such as PRE_COOPERATIVE."));
    }

    /**
     * The stage with this code.
     *
     * @throws MalformedValueException if the text is not such a code
     */
    public static StageCode of(String code) {
        return new StageCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
