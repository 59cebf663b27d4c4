package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of example persons: {@code P03}, {@code P01-P05}, {@code P01-P05, P07}. */
final class Labels {
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]+)(\\d{1,4})\\s*-\\s*([A-Za-z]+)(\\d{1,4})");
    private static final int MAX = 1_000;

    private Labels() {}

    /** All labels that a text names, in order; a text that is no range stands for itself. */
    static List<String> expand(String text) {
        List<String> labels = new ArrayList<>();
        for (String part : Typing.splitList(text)) {
            if (part.indexOf('-') < 0) {
                labels.add(part);
                continue;
            }
            Matcher range = RANGE.matcher(part);
            if (!range.matches() || !range.group(1).equals(range.group(3))) {
                labels.add(part);
                continue;
            }
            int width = range.group(2).length();
            int from = Integer.parseInt(range.group(2));
            int until = Math.min(Integer.parseInt(range.group(4)), from + MAX);
            for (int number = from; number <= until; number++) {
                String digits = Integer.toString(number);
                labels.add(range.group(1) + "0".repeat(Math.max(0, width - digits.length())) + digits);
            }
        }
        return labels;
    }
}
