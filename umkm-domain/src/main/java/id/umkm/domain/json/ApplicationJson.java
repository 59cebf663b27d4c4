package id.umkm.domain.json;

import id.umkm.domain.application.Application;
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
    public static Parsed<Application> parse(String json) {
        return parse(json, Codes.ANY);
    }

    /**
     * Reads one application whose trade must stand on a list.
     *
     * @param trades codes of the trades that a policy knows; an empty list fixes nothing
     */
    public static Parsed<Application> parse(String json, List<String> trades) {
        return parse(json, Codes.ofTrades(trades));
    }

    /** Reads one application whose codes must stand on the lists of a policy. */
    public static Parsed<Application> parse(String json, Codes codes) {
        return InputForm.APPLICATION.parse(json, codes);
    }

    /** The application on one line, facts in the order of the contract; unknown facts are left out. */
    public static String write(Application application) {
        return InputForm.APPLICATION.write(application);
    }

    /**
     * The application as RFC 8785 asks, with members sorted by NIK, grants by year and channels by code, so that equal facts
     * give equal texts whatever the order in which they came.
     */
    public static String canonical(Application application) {
        return InputForm.APPLICATION.canonical(application);
    }

    /** The SHA-256 over {@link #canonical} in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(Application application) {
        return InputForm.APPLICATION.sha256(application);
    }
}
