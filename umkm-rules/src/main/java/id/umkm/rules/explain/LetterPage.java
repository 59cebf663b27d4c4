package id.umkm.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A plain text in the making: lines that are not too long, nothing at their ends, no two blank ones in a row. */
final class LetterPage {
    private static final int WIDTH = 100;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final StringBuilder page = new StringBuilder();
    private boolean parted;

    /** A text on lines of its own. */
    void paragraph(String text) {
        write("", "", text);
    }

    /** A text after a hyphen. */
    void bullet(String text) {
        write("- ", "  ", text);
    }

    /** A text below the one before, set off by blanks. */
    void below(String text) {
        write("  ", "    ", text);
    }

    /** Parts what follows from what was before. */
    void part() {
        parted = !page.isEmpty();
    }

    private void write(String first, String next, String text) {
        if (parted) {
            page.append('\n');
            parted = false;
        }
        String lead = first;
        for (String line : lines(words(text, WIDTH - next.length()), WIDTH - next.length())) {
            page.append((lead + line).stripTrailing()).append('\n');
            lead = next;
        }
    }

    /** The words of a text; one that no line can hold comes in several parts. */
    private static List<String> words(String text, int width) {
        String seen = BLANKS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : seen.strip().split(" ", -1)) {
            String rest = word;
            while (rest.length() > width) {
                // Not between the two halves of one character.
                int end = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    private static List<String> lines(List<String> words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
