package id.umkm.domain.json;

import id.umkm.domain.application.GroupApplication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The JSON form of an application. Reading is strict: no value is bent into another type, a name that is not known or
 * stands twice is a problem, and null is the same as absent: unknown. Schema: {@link JsonSchemas#input()}.
 */
public final class ApplicationJson {
    /** The most bytes of one record in UTF-8, 1 MiB; about three thousand members. */
    public static final int MAX_BYTES = 1 << 20;

    /** How deep objects and lists may be nested. */
    public static final int MAX_DEPTH = 16;

    /** The most characters of a number. */
    public static final int MAX_NUMBER_LENGTH = 40;

    /** How many problems of one record are reported; of the others only the count. */
    public static final int MAX_PROBLEMS = 100;

    private ApplicationJson() {}

    /**
     * Reads one application. It is not validated: a group without members or a birth date to come is well formed.
     *
     * @param json one JSON object
     */
    public static Parsed<GroupApplication> parse(String json) {
        return Records.parse(json, Shapes.APPLICATION);
    }

    /**
     * Reads one application whose trade must stand on a list.
     *
     * @param trades codes of the trades that a policy knows
     */
    public static Parsed<GroupApplication> parse(String json, List<String> trades) {
        return Records.parse(json, new ListedTrades(Shapes.APPLICATION, trades));
    }

    /** The application on one line, facts in the order of the contract; unknown facts are left out. */
    public static String write(GroupApplication application) {
        return JsonWriter.compact(Shapes.APPLICATION.write(application, Form.AS_GIVEN));
    }

    /**
     * The application as RFC 8785 asks, with members sorted by NIK and grants by year, so that equal facts give equal texts
     * whatever the order in which they came.
     */
    public static String canonical(GroupApplication application) {
        return JsonWriter.canonical(Shapes.APPLICATION.write(application, Form.CANONICAL));
    }

    /** The SHA-256 over {@link #canonical} in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(GroupApplication application) {
        try {
            byte[] bytes = canonical(application).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
