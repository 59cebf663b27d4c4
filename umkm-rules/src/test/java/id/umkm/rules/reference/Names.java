package id.umkm.rules.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared. */
final class Names {
    private static final Pattern IGNORED = Pattern.compile("[\\s_]+");

    private Names() {}

    /** Case, spaces and underscores do not matter. */
    static String key(String name) {
        return IGNORED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
