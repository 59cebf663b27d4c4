package id.umkm.examples.workbench;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
final class Paragraph {
    static final int WIDTH = 96;

    private Paragraph() {}

    /**
     * The lines of a text.
     *
     * @param first what the first line begins with
     * @param next what every other line begins with
     */
    static List<String> lines(String first, String next, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
