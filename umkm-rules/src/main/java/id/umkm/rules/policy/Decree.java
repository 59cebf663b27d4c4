package id.umkm.rules.policy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the name of a decree from words that there is none yet. */
final class Decree {
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern STILL_TO_COME =
            Pattern.compile("\\b(belum|rancangan|draf|draft|not yet|tidak ada|none)\\b", Pattern.CASE_INSENSITIVE);

    private Decree() {}

    static boolean isNamed(@Nullable String text) {
        return text != null
                && NUMBER.matcher(text).find()
                && !STILL_TO_COME.matcher(text).find();
    }
}
