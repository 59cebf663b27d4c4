package id.umkm.rules.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant, for the text of a fault. */
final class Nearest {
    private static final int LONGEST = 60;
    private static final int PREFIX = 4;

    private Nearest() {}

    /**
     * The candidate that takes the fewest changed letters, if they are few, or that begins with the text; of equals the
     * first in order.
     */
    static Optional<String> to(String text, Collection<String> candidates) {
        String wanted = CellWords.plain(text);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int few = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .map(candidate -> new Near(candidate, distance(wanted, CellWords.plain(candidate), few)))
                .filter(near -> near.distance() <= few)
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::candidate);
    }

    private record Near(String candidate, int distance) {}

    private static int distance(String wanted, String candidate, int few) {
        if (Math.abs(candidate.length() - wanted.length()) <= few) {
            return levenshtein(wanted, candidate);
        }
        return wanted.length() >= PREFIX && candidate.startsWith(wanted) ? few : few + 1;
    }

    /** Letters to insert, delete or replace. */
    private static int levenshtein(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
