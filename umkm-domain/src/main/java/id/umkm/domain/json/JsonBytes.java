package id.umkm.domain.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a record in UTF-8, read from left to right by codecs that know what must come next. Who meets anything else
 * gives up: then {@link JsonReader} reads the record again and says what is wrong with it, if anything is. So what is taken
 * here must be what it would read, but not all of that must be taken here.
 */
final class JsonBytes {
    static final byte[] NULL = token("null");
    static final byte[] TRUE = token("true");
    static final byte[] FALSE = token("false");

    /** What {@link #whole} gives where there is no whole number of up to 18 digits. */
    static final long NO_NUMBER = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_ESCAPE = 4;
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private int at;

    JsonBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A token of ASCII characters as bytes. */
    static byte[] token(String characters) {
        return characters.getBytes(StandardCharsets.US_ASCII);
    }

    /** A string of ASCII characters with nothing to escape, as bytes. */
    static byte[] quoted(String characters) {
        return token('"' + characters + '"');
    }

    boolean isAtEnd() {
        return skipBlanks() == bytes.length;
    }

    /** Whether a character comes next; then it is taken. */
    boolean take(char character) {
        if (skipBlanks() < bytes.length && bytes[at] == character) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether a token comes next; then it is taken. */
    boolean take(byte[] token) {
        int from = skipBlanks();
        if (from + token.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < token.length; i++) {
            if (bytes[from + i] != token[i]) {
                return false;
            }
        }
        at += token.length;
        return true;
    }

    /** The character that comes next, which is not taken; 0 at the end. */
    char peek() {
        return skipBlanks() < bytes.length ? (char) (bytes[at] & 0xFF) : 0;
    }

    private int skipBlanks() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    /** A number without fraction and exponent, else {@link #NO_NUMBER}. */
    long whole() {
        boolean isNegative = take('-');
        int from = at;
        long value = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            value = 10 * value + (bytes[at] - '0');
            at++;
            if (at - from > MOST_DIGITS) {
                return NO_NUMBER;
            }
        }
        boolean isLeadingZero = at - from > 1 && bytes[from] == '0';
        if (at == from || isLeadingZero) {
            return NO_NUMBER;
        }
        return isNegative ? -value : value;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** A string, else null. */
    @Nullable
    String text() {
        if (!take('"')) {
            return null;
        }
        int from = at;
        int bits = 0;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b == '"') {
                at++;
                return bits < 0
                        ? decoded(from, at - 1)
                        : new String(bytes, from, at - 1 - from, StandardCharsets.ISO_8859_1);
            }
            if (b == '\\') {
                return escaped(from);
            }
            if (b >= 0 && b < ' ') {
                return null;
            }
            bits |= b;
        }
        return null;
    }

    /** What is no UTF-8 is decoded as the replacement character; so is that character itself, which hardly anybody writes. */
    private @Nullable String decoded(int from, int until) {
        String text = new String(bytes, from, until - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : null;
    }

    private @Nullable String escaped(int from) {
        StringBuilder text = new StringBuilder();
        int plain = from;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b >= 0 && b < ' ') {
                return null;
            }
            if (b == '"' || b == '\\') {
                String before = decoded(plain, at);
                if (before == null) {
                    return null;
                }
                text.append(before);
                if (b == '"') {
                    at++;
                    String whole = text.toString();
                    return JsonReader.hasHalfOfAPair(whole) ? null : whole;
                }
                int character = escape();
                if (character < 0) {
                    return null;
                }
                text.append((char) character);
                plain = at + 1;
            }
        }
        return null;
    }

    /** The character that an escape stands for, the last byte of which is then the current one; -1 for no escape. */
    private int escape() {
        at++;
        if (at >= bytes.length) {
            return -1;
        }
        return switch (bytes[at]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> -1;
        };
    }

    private int codeUnit() {
        if (at + DIGITS_OF_ESCAPE >= bytes.length) {
            return -1;
        }
        int unit = 0;
        for (int i = 0; i < DIGITS_OF_ESCAPE; i++) {
            at++;
            int digit = bytes[at] < 0 ? -1 : Character.digit(bytes[at], HEXADECIMAL);
            if (digit < 0) {
                return -1;
            }
            unit = HEXADECIMAL * unit + digit;
        }
        return unit;
    }
}
