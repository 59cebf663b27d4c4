package id.umkm.domain.json;

import java.util.Locale;

/** The text of a JSON value on one line, as it grows; strings are escaped as RFC 8785 asks. */
final class JsonText {
    private static final int USUAL_LENGTH = 1 << 12;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

    /** The text of a value. */
    static <V> String of(Codec<V> codec, V value, Form form) {
        JsonText text = new JsonText();
        codec.write(value, form, text);
        return text.out.toString();
    }

    void string(String value) {
        quote(value, out);
    }

    void number(long value) {
        out.append(value);
    }

    void truth(boolean value) {
        out.append(value);
    }

    void nothing() {
        out.append("null");
    }

    /** A value that was written before. */
    void written(String json) {
        out.append(json);
    }

    void beginObject() {
        out.append('{');
    }

    /**
     * The name of the field that follows.
     *
     * @param name with its quotes and the colon
     */
    void field(String name) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
        }
        out.append(name);
    }

    void endObject() {
        out.append('}');
    }

    void beginList() {
        out.append('[');
    }

    /** What stands before an item. */
    void item() {
        if (out.charAt(out.length() - 1) != '[') {
            out.append(',');
        }
    }

    void endList() {
        out.append(']');
    }

    /** The name of a field with its quotes and the colon. */
    static String fieldName(String name) {
        StringBuilder quoted = new StringBuilder();
        quote(name, quoted);
        return quoted.append(':').toString();
    }

    /** Most texts have nothing to escape and go out whole. */
    static void quote(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escape(c, out);
                plain = i + 1;
            }
        }
        if (plain == 0) {
            out.append(text);
        } else {
            out.append(text, plain, text.length());
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }
}
