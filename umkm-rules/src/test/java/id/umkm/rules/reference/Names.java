package id.umkm.rules.reference;

import java.util.Locale;

/** How names are compared. */
final class Names {
    private Names() {}

    /** Case, spaces and underscores do not matter. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
    }
}
