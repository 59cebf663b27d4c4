package id.umkm.domain.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one most likely stands for. */
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The known name with the fewest edits, the first of them in a tie; none where nothing in common is left. */
    static Optional<String> to(String name, List<String> known) {
        String typed = plain(name.substring(0, Math.min(name.length(), LONGEST)));
        return known.stream()
                .min(Comparator.comparingInt(candidate -> edits(typed, plain(candidate))))
                .filter(best -> edits(typed, plain(best)) < Math.max(typed.length(), best.length()));
    }

    /** So that birth_date and BirthDate come near birthDate. */
    private static String plain(String name) {
        return name.replaceAll("[_ -]", "").toLowerCase(Locale.ROOT);
    }

    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
