package id.umkm.rules.allocation;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import java.io.Serial;

/** Thrown when a budget cannot be shared out as asked; then nobody is decided about. */
public class AllocationException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text text;

    AllocationException(String code, Text text) {
        super(code + ": " + text.in(Language.ENGLISH));
        this.code = code;
        this.text = text;
    }

    /** Stable code, such as {@code APPLICATION_TWICE}. */
    public String getCode() {
        return code;
    }

    /** What is wrong and what would be right. */
    public Text getText() {
        return text;
    }
}
