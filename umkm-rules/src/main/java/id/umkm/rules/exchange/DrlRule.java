package id.umkm.rules.exchange;

import java.util.ArrayList;
import java.util.List;

/** One rule of DRL: a sentence above it, what it matches, what it adds. */
final class DrlRule {
    private final String name;
    private final List<String> comments = new ArrayList<>();
    private final List<String> patterns = new ArrayList<>();

    /** @param name as {@link DrlNames#rule} gives it */
    DrlRule(String name) {
        this.name = name;
    }

    DrlRule comment(String text) {
        comments.add("// " + PlainText.plain(text).strip());
        return this;
    }

    DrlRule when(String pattern) {
        patterns.add(pattern);
        return this;
    }

    DrlRule when(List<String> more) {
        patterns.addAll(more);
        return this;
    }

    /** The rule, which adds a fact for as long as all patterns match. */
    String then(String fact) {
        StringBuilder rule = new StringBuilder();
        comments.forEach(comment -> rule.append(comment).append('\n'));
        rule.append("rule ").append(name).append("\nwhen\n");
        patterns.forEach(pattern -> rule.append("    ").append(pattern).append('\n'));
        return rule.append("then\n    insertLogical(new ")
                .append(fact)
                .append(");\nend\n\n")
                .toString();
    }
}
