package id.umkm.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how scenarios name cases and persons. */
final class ScenarioLabels {
    private static final Pattern LABEL = Pattern.compile("(\\D*)(\\d+)");

    /**
     * Whom something is about.
     *
     * @param cases labels; all where the text names none
     * @param persons labels; none where it is about the case itself
     */
    record Scope(List<String> cases, List<String> persons) {}

    private ScenarioLabels() {}

    /** {@code BT5 P03-P05} as a case and three persons. */
    static Scope scope(String text, List<String> cases) {
        String[] words = text.strip().split("\\s+", 2);
        if (!cases.contains(words[0])) {
            return new Scope(cases, labels(text));
        }
        return new Scope(List.of(words[0]), words.length == 1 ? List.of() : labels(words[1]));
    }

    /** What stands between separators, without what is blank. */
    static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(Pattern.quote(separator), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** {@code P01-P03, P07} as four labels. */
    static List<String> labels(String text) {
        List<String> labels = new ArrayList<>();
        for (String part : parts(text, ",")) {
            int dash = part.indexOf('-');
            if (dash < 0) {
                labels.add(part);
                continue;
            }
            Matcher first = LABEL.matcher(part.substring(0, dash).strip());
            Matcher last = LABEL.matcher(part.substring(dash + 1).strip());
            if (!first.matches() || !last.matches() || !first.group(1).equals(last.group(1))) {
                throw new IllegalArgumentException("no range of labels: " + part);
            }
            int width = first.group(2).length();
            for (int i = Integer.parseInt(first.group(2)); i <= Integer.parseInt(last.group(2)); i++) {
                String digits = Integer.toString(i);
                labels.add(first.group(1) + "0".repeat(Math.max(0, width - digits.length())) + digits);
            }
        }
        return labels;
    }
}
