package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferenceDecision.Finding;
import id.umkm.rules.reference.Rows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the scenarios that a policy brings along. */
public final class ReferenceScenarios {
    private static final Pattern FINDING = Pattern.compile("(?:(\\S+)\\s+)?([A-Z][A-Z0-9_]*)\\s*(?:\\(([^)]*)\\))?");
    private static final Pattern BETWEEN_FINDINGS = Pattern.compile("[,;](?![^(]*\\))");
    private static final Pattern TRANCHE = Pattern.compile("(?:pencairantahap|disbursementtranche)(\\d+)");
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
            Map.entry("none", "NONE"),
            Map.entry("diberikan", "GRANTED"),
            Map.entry("granted", "GRANTED"),
            Map.entry("dipotong", "REDUCED"),
            Map.entry("reduced", "REDUCED"),
            Map.entry("didanai", "FUNDED"),
            Map.entry("funded", "FUNDED"),
            Map.entry("didanaisebagian", "PARTLY_FUNDED"),
            Map.entry("partlyfunded", "PARTLY_FUNDED"),
            Map.entry("tidakdidanai", "NOT_FUNDED"),
            Map.entry("notfunded", "NOT_FUNDED"),
            Map.entry("cairkan", "RELEASE"),
            Map.entry("release", "RELEASE"),
            Map.entry("tahan", "HOLD"),
            Map.entry("hold", "HOLD"),
            Map.entry("henti", "STOP"),
            Map.entry("stop", "STOP"),
            Map.entry("tarik", "RECOVER"),
            Map.entry("recover", "RECOVER"),
            Map.entry("naik", "PROMOTE"),
            Map.entry("promote", "PROMOTE"),
            Map.entry("tetap", "STAY"),
            Map.entry("stay", "STAY"),
            Map.entry("turun", "DEMOTE"),
            Map.entry("demote", "DEMOTE"));

    private final ReferencePolicy policy;
    private final Row row;
    private final List<String> mismatches = new ArrayList<>();

    private ReferenceScenarios(ReferencePolicy policy, Row row) {
        this.policy = policy;
        this.row = row;
    }

    /** One sentence for each expectation of a scenario that the reference evaluator does not meet; empty if all agree. */
    public static List<String> run(ReferencePolicy policy) {
        List<String> mismatches = new ArrayList<>();
        for (Row row : policy.scenarios()) {
            ReferenceScenarios scenario = new ReferenceScenarios(policy, row);
            try {
                scenario.run();
            } catch (IllegalArgumentException e) {
                scenario.mismatches.add(scenario.label() + ": cannot be run: " + e.getMessage());
            }
            mismatches.addAll(scenario.mismatches);
        }
        return mismatches;
    }

    /** How many scenarios a policy has. */
    public static int count(ReferencePolicy policy) {
        return policy.scenarios().size();
    }

    private String label() {
        return row.need("No") + " " + row.get("Nama", "Name");
    }

    private void run() {
        LocalDate asOf = policy.literals().date(row.need("Tanggal", "Date"));
        String kind = Names.key(row.need("Keputusan", "Decision"));
        Matcher tranche = TRANCHE.matcher(kind);
        switch (kind) {
            case "kelayakan", "eligibility" ->
                check(ReferenceEvaluator.eligibility(policy, facts(asOf).build(), asOf));
            case "jumlah", "amount" ->
                check(ReferenceEvaluator.amount(policy, facts(asOf).build(), asOf));
            case "rujukan", "referral" ->
                check(ReferenceEvaluator.referral(policy, facts(asOf).build(), asOf));
            case "alokasi", "allocation" -> checkAllocation(asOf);
            case "kelulusan", "graduation" -> checkGraduation(asOf);
            case "pencairanakhir", "disbursementend" -> checkDisbursement(asOf, ReferenceFacts.NONE);
            default -> {
                if (!tranche.matches()) {
                    throw new IllegalArgumentException("no decision");
                }
                checkDisbursement(asOf, Integer.valueOf(tranche.group(1)));
            }
        }
    }

    private ReferenceFacts.Builder facts(LocalDate asOf) {
        return new ScenarioFacts(policy, row, asOf, "").only();
    }

    private void checkDisbursement(LocalDate asOf, Object tranche) {
        ReferenceFacts facts = facts(asOf).subject("tahap", tranche).build();
        check(ReferenceEvaluator.disbursement(policy, facts, asOf));
    }

    private void checkGraduation(LocalDate asOf) {
        ScenarioFacts facts = new ScenarioFacts(policy, row, asOf, "+");
        List<ReferenceFacts> groups = facts.labels().stream().map(facts::of).toList();
        check(ReferenceEvaluator.graduation(policy, facts.joint(), groups, asOf), facts.labels());
    }

    private void checkAllocation(LocalDate asOf) {
        ScenarioFacts facts = new ScenarioFacts(policy, row, asOf, ",");
        Map<String, ReferenceFacts> cases = new LinkedHashMap<>();
        facts.labels().forEach(label -> cases.put(label, facts.of(label)));
        Map<String, ReferenceDecision> byId =
                ReferenceEvaluator.allocation(policy, List.copyOf(cases.values()), asOf, facts.budget());
        Map<String, ReferenceDecision> decisions = new LinkedHashMap<>();
        cases.forEach((label, of) -> {
            ReferenceDecision decision = byId.get(of.subject("nomor_usulan").text());
            if (decision != null) {
                decisions.put(label, decision);
            }
        });

        eachOf("Hasil", "Result").forEach((label, text) -> {
            compare(
                    "result of " + label,
                    outcome(text),
                    decision(decisions, label).outcome());
        });
        if (eachOf("Hasil", "Result").size() != decisions.size()) {
            throw new IllegalArgumentException("not one result for each case");
        }
        eachOf("Jumlah", "Amount").forEach((label, text) -> {
            compare("amount of " + label, amount(text), amount(decision(decisions, label)));
        });
        List<List<String>> found = new ArrayList<>();
        NavigableSet<String> missing = new TreeSet<>();
        decisions.forEach((label, decision) -> {
            decision.found().forEach(f -> found.add(names(f, label)));
            decision.missing().forEach(fact -> missing.add(label + "/" + fact));
        });
        compareFindings(found, facts.labels());
        compare("missing", missing(facts.labels(), name -> name), missing);
    }

    private static ReferenceDecision decision(Map<String, ReferenceDecision> decisions, String label) {
        ReferenceDecision decision = decisions.get(label);
        if (decision == null) {
            throw new IllegalArgumentException("no case " + label);
        }
        return decision;
    }

    /** By case what follows its label. */
    private Map<String, String> eachOf(String heading, String english) {
        Map<String, String> each = new LinkedHashMap<>();
        for (String part : ScenarioLabels.parts(row.get(heading, english), ";")) {
            String[] words = part.split("\\s+", 2);
            each.put(words[0], words.length == 1 ? "" : words[1]);
        }
        return each;
    }

    private void check(ReferenceDecision decision) {
        check(decision, List.of());
    }

    /** @param cases labels of several; none where the decision is about one */
    private void check(ReferenceDecision decision, List<String> cases) {
        String outcome = row.get("Hasil", "Result");
        if (!outcome.isEmpty()) {
            compare("result", outcome(outcome), decision.outcome());
        }
        String amount = row.get("Jumlah", "Amount");
        if (!amount.isEmpty()) {
            compare("amount", amount(amount), amount(decision));
        }
        compareFindings(decision.found().stream().map(f -> names(f, f.group())).toList(), cases);
        compare("missing", missing(cases, this::withoutGroupOfProposal), decision.missing());
        for (String output : row.get("Keluaran", "Outputs").split("[;,]\\s+|;", -1)) {
            if (!output.isBlank()) {
                compareOutput(output, decision);
            }
        }
    }

    private void compareOutput(String output, ReferenceDecision decision) {
        int equals = output.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("no output: " + output);
        }
        Attribute attribute =
                policy.vocabulary().get(output.substring(0, equals).strip(), false);
        String text = output.substring(equals + 1).strip();
        String expected = text.equals("?")
                ? "?"
                : ScenarioFacts.known(text, attribute, policy).text();
        String found = decision.outputs().getOrDefault(attribute.english(), "not published");
        compare("output " + attribute.name(), expected, found);
    }

    private static String outcome(String text) {
        String outcome = OUTCOMES.get(Names.key(text));
        if (outcome == null) {
            throw new IllegalArgumentException("no result: " + text);
        }
        return outcome;
    }

    private String amount(String text) {
        return CellReader.isNone(text)
                ? "none"
                : policy.literals().read(text, Type.of(Type.Kind.RUPIAH)).text();
    }

    private static String amount(ReferenceDecision decision) {
        Long amount = decision.amount();
        return amount == null ? "none" : Value.of(amount).text();
    }

    private void compare(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            mismatches.add(label() + ": " + what + " expected " + expected + ", found " + found);
        }
    }

    /** How a scenario may write a finding, from what says most to what says least. */
    private static List<String> names(Finding finding, String label) {
        String code = finding.code();
        String who = finding.who().isEmpty() ? "" : "(" + String.join(",", finding.who()) + ")";
        String about = label.isEmpty() ? "" : label + "/";
        return Stream.of(about + code + who, about + code, code + who, code)
                .distinct()
                .toList();
    }

    /** A code that the scenario gives without members stands for the finding whomever it names, and so without a case. */
    private void compareFindings(List<List<String>> findings, List<String> cases) {
        String text = row.get("Temuan", "Findings");
        if (text.isEmpty()) {
            return;
        }
        NavigableSet<String> expected = new TreeSet<>();
        if (!CellReader.isNone(text)) {
            for (String part : BETWEEN_FINDINGS.split(text, -1)) {
                Matcher finding = FINDING.matcher(part.strip());
                if (!finding.matches() || (finding.group(1) != null && !cases.contains(finding.group(1)))) {
                    throw new IllegalArgumentException("no finding: " + part);
                }
                String about = finding.group(1) == null ? "" : finding.group(1) + "/";
                String whom = finding.group(3);
                expected.add(about
                        + finding.group(2)
                        + (whom == null ? "" : "(" + String.join(",", ScenarioLabels.labels(whom)) + ")"));
            }
        }
        NavigableSet<String> found = new TreeSet<>();
        for (List<String> names : findings) {
            found.add(names.stream().filter(expected::contains).findFirst().orElse(names.get(0)));
        }
        compare("findings", expected, found);
    }

    private NavigableSet<String> missing(List<String> cases, UnaryOperator<String> name) {
        NavigableSet<String> missing = new TreeSet<>();
        for (String part : row.get("Fakta kurang", "Missing facts").split("[;,]", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.indexOf(':');
            ScenarioLabels.Scope about = ScenarioLabels.scope(part.substring(0, Math.max(colon, 0)), cases);
            String fact =
                    fact(part.substring(colon + 1).strip(), !about.persons().isEmpty());
            List<String> persons = about.persons().isEmpty() ? List.of("") : about.persons();
            for (String label : about.cases().isEmpty() ? List.of("") : about.cases()) {
                for (String person : persons) {
                    missing.add(name.apply((label.isEmpty() ? "" : label + "/") + person + ":" + fact));
                }
            }
        }
        return missing;
    }

    private String withoutGroupOfProposal(String name) {
        String fact = name.substring(name.indexOf('/') + 1);
        boolean ofProposal =
                policy.vocabulary().of(Attribute.Source.PROPOSAL).stream().anyMatch(a -> fact.equals(":" + a.fact()));
        return ofProposal ? fact : name;
    }

    private String fact(String name, boolean ofMember) {
        return switch (Names.key(name)) {
            case "hibah", "grants" -> Vocabulary.GRANTS;
            case "peristiwa", "events" -> Vocabulary.EVENTS;
            case "pendamping" -> "companion";
            case "mitra" -> "partners";
            case "rapat" -> "meetings";
            case "organ" -> "organ";
            case "hubungankeluarga" -> "kin";
            case "tingkatkoperasi" -> "level";
            default ->
                policy.vocabulary()
                        .findAt(name, ofMember)
                        .orElseThrow(() -> new IllegalArgumentException("no fact " + name))
                        .fact();
        };
    }
}
