package id.umkm.domain.basics;

import java.io.Serial;

/** Thrown by the factory of a value that was written in a form it cannot have; it keeps the masked value and the rule. */
public final class MalformedValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String maskedValue;
    private final transient Text rule;

    /**
     * Refuses a value.
     *
     * @param code stable code of the fault, such as {@code NIK_MALFORMED}
     * @param maskedValue what was read, masked where it could name a person
     * @param rule what is wrong and what would be right, in both languages
     */
    public MalformedValueException(String code, String maskedValue, Text rule) {
        super(code + ": " + rule.in(Language.ENGLISH) + " (read: " + Masking.text(maskedValue) + ")");
        this.code = code;
        this.maskedValue = Masking.text(maskedValue);
        this.rule = rule;
    }

    public String getCode() {
        return code;
    }

    public String getMaskedValue() {
        return maskedValue;
    }

    public Text getRule() {
        return rule;
    }
}
