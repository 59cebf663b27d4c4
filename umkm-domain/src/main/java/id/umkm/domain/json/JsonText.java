package id.umkm.domain.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The text of a JSON value on one line in UTF-8, as it grows. Strings are escaped as RFC 8785 asks; half of a surrogate pair,
 * for which that has no form, is escaped too.
 */
final class JsonText {
    private static final int USUAL_LENGTH = 1 << 12;
    private static final int ASCII_CHARACTERS = 0x80;

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;

    /** The text of a value. */
    static <V> String of(Codec<V> codec, V value, Form form) {
        return filled(codec, value, form).toString();
    }

    /** The text of a value in UTF-8. */
    static <V> byte[] utf8(Codec<V> codec, V value, Form form) {
        JsonText text = filled(codec, value, form);
        return Arrays.copyOf(text.bytes, text.length);
    }

    /** The SHA-256 over the text of a value in UTF-8, as 64 hexadecimal digits. */
    static <V> String sha256(Codec<V> codec, V value, Form form) {
        JsonText text = filled(codec, value, form);
        return Sha256.of(text.bytes, text.length);
    }

    private static <V> JsonText filled(Codec<V> codec, V value, Form form) {
        JsonText text = new JsonText();
        codec.write(value, form, text);
        return text;
    }

    /** A text in quotes. Most have nothing to escape and go out in one pass. */
    void string(String value) {
        character('"');
        int plain = plain(value);
        if (plain < value.length()) {
            escaped(value, plain);
        }
        character('"');
    }

    /** Writes characters of one byte up to one that is escaped or takes more; tells where that stands. */
    private int plain(String value) {
        room(value.length());
        byte[] to = bytes;
        int at = length;
        int i = 0;
        for (; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= ASCII_CHARACTERS) {
                break;
            }
            to[at + i] = (byte) c;
        }
        length = at + i;
        return i;
    }

    private void escaped(String value, int from) {
        int plain = from;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || isHalfOfAPair(value, i)) {
                written(value.substring(plain, i));
                escape(c);
                plain = i + 1;
            }
        }
        written(value.substring(plain));
    }

    void number(long value) {
        written(Long.toString(value));
    }

    void truth(boolean value) {
        encoded(value ? JsonBytes.TRUE : JsonBytes.FALSE);
    }

    void nothing() {
        encoded(JsonBytes.NULL);
    }

    /** JSON, or a part of some, as it is. */
    void written(String json) {
        encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    void beginObject() {
        character('{');
    }

    /**
     * What stands before the value of a field.
     *
     * @param name with its quotes and the colon, in UTF-8
     */
    void field(byte[] name) {
        nextField();
        encoded(name);
    }

    /** What stands before the value of a field that a host named. */
    void field(String name) {
        nextField();
        string(name);
        character(':');
    }

    private void nextField() {
        if (bytes[length - 1] != '{') {
            character(',');
        }
    }

    void endObject() {
        character('}');
    }

    void beginList() {
        character('[');
    }

    /** What stands before an item. */
    void item() {
        if (bytes[length - 1] != '[') {
            character(',');
        }
    }

    void endList() {
        character(']');
    }

    /** How many bytes were written. */
    int length() {
        return length;
    }

    /** Takes back all but the first bytes. */
    void cutTo(int first) {
        length = first;
    }

    /** Whether what was written last, from its first byte on, says the same as what stands between two earlier places. */
    boolean isAgain(int first, int earlier, int earlierEnd) {
        return Arrays.equals(bytes, earlier, earlierEnd, bytes, first, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Such a half has no bytes in UTF-8, so it cannot go out as it is. */
    private static boolean isHalfOfAPair(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> written("\\\"");
            case '\\' -> written("\\\\");
            case '\b' -> written("\\b");
            case '\f' -> written("\\f");
            case '\n' -> written("\\n");
            case '\r' -> written("\\r");
            case '\t' -> written("\\t");
            default -> written(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }

    private void character(char ascii) {
        room(1);
        bytes[length] = (byte) ascii;
        length++;
    }

    private void encoded(byte[] utf8) {
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
