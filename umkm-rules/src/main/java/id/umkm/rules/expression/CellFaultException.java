package id.umkm.rules.expression;

import id.umkm.domain.basics.Text;
import java.io.Serial;

/** Thrown when the text of a cell cannot be read; says what was read and what would be right. */
public final class CellFaultException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String read;
    private final transient Text rule;

    /**
     * @param code stable code, such as {@code CELL_AMBIGUOUS}
     * @param read the text, or the part of it that is wrong
     * @param rule what is wrong and what is allowed, in both languages
     */
    public CellFaultException(String code, String read, Text rule) {
        super(code + ": " + rule.id() + " (terbaca: " + read + ")");
        this.code = code;
        this.read = read;
        this.rule = rule;
    }

    public String getCode() {
        return code;
    }

    public String getRead() {
        return read;
    }

    public Text getRule() {
        return rule;
    }
}
