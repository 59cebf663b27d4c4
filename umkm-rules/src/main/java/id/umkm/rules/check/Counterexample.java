package id.umkm.rules.check;

import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts that lead into a gap or an overlap of a policy, {@index "contoh penyangkal"}: what a scenario holds.
 *
 * @param kind a decision that asks for them
 * @param asOf the day that is decided for
 * @param subject facts of the application and the group, by English attribute name
 * @param members facts of each member, by label and English attribute name
 * @param row the cells of a row of the section Skenario by their headings, in order; empty where the policy has no example that it
 *     could start from
 */
public record Counterexample(
        DecisionKind kind,
        LocalDate asOf,
        Map<String, Object> subject,
        Map<String, Map<String, Object>> members,
        Map<String, String> row) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z]*(-[0-9]+)?|[0-9]{2}/[0-9]{2}/[0-9]{4}");

    public Counterexample {
        subject = Collections.unmodifiableMap(new TreeMap<>(subject));
        Map<String, Map<String, Object>> copies = new TreeMap<>();
        members.forEach((label, facts) -> copies.put(label, Collections.unmodifiableMap(new TreeMap<>(facts))));
        members = Collections.unmodifiableMap(copies);
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** The row in the text form, ready to be pasted into a policy; null where there is none. */
    public @Nullable String scenario() {
        return row.isEmpty()
                ? null
                : row.entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + quoted(cell.getValue()))
                        .collect(Collectors.joining(", ", "- {", "}"));
    }

    /** Words of letters, digits and hyphens, and days, need no quotes in the text form. */
    private static String quoted(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The facts as officers write them, one a line: {@code jenis_usaha = Batik}, {@code P01: miskin = tidak}. */
    public List<String> describe(Policy policy) {
        List<String> lines = new ArrayList<>();
        subject.forEach((name, value) -> lines.add(describe(policy, Level.SUBJECT, name, value)));
        members.forEach((label, facts) ->
                facts.forEach((name, value) -> lines.add(label + ": " + describe(policy, Level.MEMBER, name, value))));
        return lines;
    }

    private static String describe(Policy policy, Level level, String name, Object value) {
        return policy.findTerm(level, name)
                .map(term -> term.nameId() + " = " + CellPrinter.printValue(value, term.type(), Language.INDONESIAN))
                .orElse(name + " = " + value);
    }
}
