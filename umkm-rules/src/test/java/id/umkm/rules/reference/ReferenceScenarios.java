package id.umkm.rules.reference;

import id.umkm.rules.reference.Rows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the scenarios that a policy brings along. */
public final class ReferenceScenarios {
    private static final Pattern LABEL = Pattern.compile("(\\D*)(\\d+)");
    private static final Pattern FINDING = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*(?:\\(([^)]*)\\))?");
    private static final Set<String> NOT_FACTS = Set.of(
            "contoh",
            "example",
            "anggota",
            "members",
            "orang",
            "person",
            "dasar",
            "basis",
            "kutipan",
            "citation",
            "catatan",
            "note");
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("layak", "ELIGIBLE"),
            Map.entry("eligible", "ELIGIBLE"),
            Map.entry("tidaklayak", "NOT_ELIGIBLE"),
            Map.entry("noteligible", "NOT_ELIGIBLE"),
            Map.entry("tinjau", "NEEDS_REVIEW"),
            Map.entry("review", "NEEDS_REVIEW"),
            Map.entry("belumlengkap", "INCOMPLETE"),
            Map.entry("incomplete", "INCOMPLETE"),
            Map.entry("dirujuk", "REFERRED"),
            Map.entry("referred", "REFERRED"),
            Map.entry("tidakada", "NONE"),
            Map.entry("none", "NONE"));

    private final ReferencePolicy policy;

    private ReferenceScenarios(ReferencePolicy policy) {
        this.policy = policy;
    }

    /** One sentence for each expectation of a scenario that the reference evaluator does not meet; empty if all agree. */
    public static List<String> run(ReferencePolicy policy) {
        ReferenceScenarios scenarios = new ReferenceScenarios(policy);
        List<String> mismatches = new ArrayList<>();
        for (Row row : policy.scenarios()) {
            try {
                mismatches.addAll(scenarios.run(row));
            } catch (IllegalArgumentException e) {
                mismatches.add(label(row) + ": cannot be run: " + e.getMessage());
            }
        }
        return mismatches;
    }

    /** How many scenarios a policy has. */
    public static int count(ReferencePolicy policy) {
        return policy.scenarios().size();
    }

    private static String label(Row row) {
        return row.need("No") + " " + row.get("Nama", "Name");
    }

    private List<String> run(Row row) {
        LocalDate asOf = policy.literals().date(row.need("Tanggal", "Date"));
        ReferenceFacts facts = facts(row, asOf);
        ReferenceDecision decision = switch (Names.key(row.need("Keputusan", "Decision"))) {
            case "kelayakan", "eligibility" -> ReferenceEvaluator.eligibility(policy, facts, asOf);
            case "rujukan", "referral" -> ReferenceEvaluator.referral(policy, facts, asOf);
            default -> throw new IllegalArgumentException("no decision");
        };
        List<String> mismatches = new ArrayList<>();
        String outcome = row.get("Hasil", "Result");
        if (!outcome.isEmpty()) {
            String expected = OUTCOMES.get(Names.key(outcome));
            if (expected == null) {
                throw new IllegalArgumentException("no result: " + outcome);
            }
            compare(row, "result", expected, decision.outcome(), mismatches);
        }
        compareFindings(row, decision, mismatches);
        compare(row, "missing", missing(row), decision.missing(), mismatches);
        for (String output : parts(row.get("Keluaran", "Outputs"), "[;,]\\s+|;")) {
            int equals = output.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no output: " + output);
            }
            Attribute attribute =
                    policy.vocabulary().get(output.substring(0, equals).strip(), false);
            String text = output.substring(equals + 1).strip();
            String expected = text.equals("?") ? "?" : value(text, attribute).text();
            String found = decision.outputs().getOrDefault(attribute.english(), "not published");
            compare(row, "output " + attribute.name(), expected, found, mismatches);
        }
        return mismatches;
    }

    private static void compare(Row row, String what, Object expected, Object found, List<String> mismatches) {
        if (!expected.equals(found)) {
            mismatches.add(label(row) + ": " + what + " expected " + expected + ", found " + found);
        }
    }

    /** A code that the scenario gives without members stands for the finding whomever it names. */
    private static void compareFindings(Row row, ReferenceDecision decision, List<String> mismatches) {
        String text = row.get("Temuan", "Findings");
        if (text.isEmpty()) {
            return;
        }
        SortedSet<String> expected = new TreeSet<>();
        if (!CellReader.isNone(text)) {
            Matcher matcher = FINDING.matcher(text);
            while (matcher.find()) {
                String whom = matcher.group(2);
                expected.add(matcher.group(1) + (whom == null ? "" : "(" + String.join(",", labels(whom)) + ")"));
            }
        }
        SortedSet<String> found = new TreeSet<>();
        for (String finding : decision.findings()) {
            String code = finding.replaceAll("\\(.*", "");
            found.add(expected.contains(code) ? code : finding);
        }
        compare(row, "findings", expected, found, mismatches);
    }

    private SortedSet<String> missing(Row row) {
        SortedSet<String> missing = new TreeSet<>();
        for (String part : parts(row.get("Fakta kurang", "Missing facts"), ";")) {
            List<String> whose = List.of("");
            for (String name : parts(part, ",")) {
                int colon = name.indexOf(':');
                if (colon >= 0) {
                    whose = labels(name.substring(0, colon));
                }
                String fact = fact(name.substring(colon + 1).strip(), !whose.contains(""));
                whose.forEach(who -> missing.add(who + ":" + fact));
            }
        }
        return missing;
    }

    private String fact(String name, boolean ofMember) {
        if (Names.key(name).equals("hibah") || name.equals(Vocabulary.GRANTS)) {
            return Vocabulary.GRANTS;
        }
        return policy.vocabulary()
                .findAt(name, ofMember)
                .orElseThrow(() -> new IllegalArgumentException("no fact " + name))
                .fact();
    }

    // Facts

    private ReferenceFacts facts(Row scenario, LocalDate asOf) {
        String name = scenario.need("Contoh", "Example");
        Row example = policy.examples().stream()
                .filter(e -> e.need("Contoh", "Example").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example " + name));
        ReferenceFacts.Builder builder = ReferenceFacts.builder(asOf);
        cells(example, false).forEach((attribute, cell) -> put(builder, "", attribute, cell));

        List<Map.Entry<String, String>> changes = new ArrayList<>();
        Set<String> members = new LinkedHashSet<>(labels(example.get("Anggota", "Members")));
        for (String change : parts(scenario.get("Perubahan", "Changes"), ";")) {
            int colon = change.indexOf(':');
            int equals = change.indexOf('=');
            if (equals >= 0) {
                List<String> whose = colon >= 0 && colon < equals ? labels(change.substring(0, colon)) : List.of("");
                String assignment = change.substring(colon >= 0 && colon < equals ? colon + 1 : 0);
                whose.forEach(who -> changes.add(Map.entry(who, assignment)));
                continue;
            }
            List<String> whose = labels(change.substring(0, Math.max(colon, 0)));
            switch (Names.key(change.substring(colon + 1))) {
                case "hapus", "remove" -> {
                    if (!members.removeAll(whose)) {
                        throw new IllegalArgumentException("not a member: " + change);
                    }
                }
                case "tambah", "add" -> {
                    if (!members.addAll(whose)) {
                        throw new IllegalArgumentException("a member already: " + change);
                    }
                }
                default -> throw new IllegalArgumentException("no change: " + change);
            }
        }
        for (String member : new TreeSet<>(members)) {
            builder.member(member);
            List<Row> rows = policy.persons().stream()
                    .filter(p -> labels(p.need("Orang", "Person")).contains(member))
                    .toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("no person " + member);
            }
            rows.forEach(r -> cells(r, true).forEach((attribute, cell) -> put(builder, member, attribute, cell)));
        }
        for (Map.Entry<String, String> change : changes) {
            if (!change.getKey().isEmpty() && !members.contains(change.getKey())) {
                throw new IllegalArgumentException("no member to change: " + change);
            }
            String assignment = change.getValue();
            int equals = assignment.indexOf('=');
            Attribute attribute =
                    attribute(assignment.substring(0, equals), !change.getKey().isEmpty());
            put(
                    builder,
                    change.getKey(),
                    attribute,
                    assignment.substring(equals + 1).strip());
        }
        return builder.build();
    }

    private Attribute attribute(String name, boolean ofMember) {
        String known = Names.key(name).equals("hibah") ? "tahun_hibah_terakhir" : name.strip();
        return policy.vocabulary()
                .findAt(known, ofMember)
                .filter(a -> !a.isOutput()
                        && !a.name().equals("jumlah_anggota")
                        && !a.name().equals("tanggal"))
                .orElseThrow(() -> new IllegalArgumentException("no fact to give: " + name));
    }

    private Map<Attribute, String> cells(Row row, boolean ofMember) {
        Map<Attribute, String> cells = new LinkedHashMap<>();
        for (String heading : row.headings()) {
            if (!NOT_FACTS.contains(Names.key(heading)) && !row.get(heading).isEmpty()) {
                cells.put(attribute(heading, ofMember), row.get(heading));
            }
        }
        return cells;
    }

    private void put(ReferenceFacts.Builder builder, String who, Attribute attribute, String cell) {
        Value value = cell.isEmpty() || cell.equals("?") ? null : value(cell, attribute);
        if (who.isEmpty()) {
            builder.subject(attribute.name(), value);
        } else {
            builder.member(who, attribute.name(), value);
        }
    }

    private Value value(String cell, Attribute attribute) {
        if (CellReader.isNone(cell)) {
            if (!attribute.mayBeNone()) {
                throw new IllegalArgumentException("is never none: " + attribute.name());
            }
            return Value.Special.NONE;
        }
        return policy.literals().read(cell, attribute.type());
    }

    // Texts

    private static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** {@code P01-P03, P07} as four labels. */
    private static List<String> labels(String text) {
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
