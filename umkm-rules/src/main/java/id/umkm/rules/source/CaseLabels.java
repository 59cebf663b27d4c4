package id.umkm.rules.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels of a scenario's cases, any of which may stand before what is said of that case alone. */
final class CaseLabels {
    private final List<String> labels;

    /** @param labels none where a decision is about one subject */
    CaseLabels(Collection<String> labels) {
        this.labels = labels.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /**
     * What is said, and of which case.
     *
     * @param label null where no case is named
     */
    record Said(@Nullable String label, String rest) {}

    /** A label is one only if a blank or nothing follows it. */
    Said split(String text) {
        String all = text.strip();
        for (String label : labels) {
            boolean named = all.startsWith(label)
                    && (all.length() == label.length() || Character.isWhitespace(all.charAt(label.length())));
            if (named) {
                return new Said(label, all.substring(label.length()).strip());
            }
        }
        return new Said(null, all);
    }

    boolean areSeveral() {
        return labels.size() > 1;
    }

    /** What stands before an expectation about a case: its label and the mark, or nothing where it is the only one. */
    String before(@Nullable String label, String mark) {
        return label == null || !areSeveral() ? "" : label + mark;
    }

    /** The only case there is, or the label that was said; null where none was said of several. */
    @Nullable
    String or(@Nullable String label) {
        return label == null && labels.size() == 1 ? labels.get(0) : label;
    }

    /** For a fault's text. */
    String known() {
        return String.join(", ", labels.stream().sorted().toList());
    }
}
