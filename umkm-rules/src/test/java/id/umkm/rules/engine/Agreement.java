package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Who;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.reference.ReferenceDecision;
import id.umkm.rules.reference.ReferenceDecision.Standing;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a decision of the engine against that of the second evaluator. */
final class Agreement {
    /** Findings that no row states, so that nothing is written about what stands behind them. */
    private static final Set<String> BUILT_IN = Set.of(
            "TRANCHE_ALREADY_PAID", "TRANCHE_OUT_OF_ORDER", "STAGES_DIFFER", "NO_FURTHER_STAGE", "STEP_TAKEN_ALONE");

    /** In place of the code of a row. */
    private static final String OF_RANK = "";

    private final Policy policy;

    Agreement(Policy policy) {
        this.policy = policy;
    }

    void check(Decision decision, ReferenceDecision reference) {
        assertThat(decision.getOutcome()).as(decision.getId()).hasToString(reference.outcome());
        assertThat(amount(decision.getAmount())).as("amount").isEqualTo(reference.amount());
        assertThat(findings(decision)).isEqualTo(findings(reference));
        assertThat(disputed(decision, reference)).as("missing").isEmpty();
        assertThat(outputs(decision)).as("outputs").isEqualTo(new TreeMap<>(reference.outputs()));
        Ranking ranking = decision.getRanking();
        assertThat(ranking == null ? null : standing(ranking)).as("ranking").isEqualTo(reference.standing());
    }

    private static @Nullable Long amount(@Nullable Rupiah amount) {
        return amount == null ? null : Long.valueOf(amount.amount());
    }

    private static SortedSet<String> findings(Decision decision) {
        SortedSet<String> findings = new TreeSet<>();
        for (Finding finding : decision.getFindings()) {
            String group = finding.getGroup() == null ? "" : finding.getGroup() + "/";
            String who = finding.getWho().stream().map(Who::ref).collect(Collectors.joining(","));
            Set<String> citations = finding.getCitations().stream()
                    .map(citation -> citation.substring(0, citation.indexOf(':')))
                    .collect(Collectors.toCollection(TreeSet::new));
            findings.add(withGround(
                    finding.getCode(),
                    group + finding.getCode() + (who.isEmpty() ? "" : "(" + who + ")") + " " + finding.getEffect(),
                    finding.getBasis() + " " + citations));
        }
        return findings;
    }

    private static SortedSet<String> findings(ReferenceDecision reference) {
        return reference.found().stream()
                .map(f -> withGround(f.code(), f.name() + " " + f.effect(), f.basis() + " " + f.citations()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withGround(String code, String finding, String ground) {
        return BUILT_IN.contains(code) ? finding : finding + " " + ground;
    }

    private static Map<String, String> outputs(Decision decision) {
        Map<String, String> outputs = new TreeMap<>();
        for (Output output : decision.getOutputs()) {
            outputs.put(
                    output.attribute(),
                    Objects.requireNonNullElse(output.value(), "?").toString());
        }
        return outputs;
    }

    private static Standing standing(Ranking ranking) {
        return new Standing(
                ranking.budget().amount(),
                ranking.rank(),
                ranking.of(),
                ranking.cut(),
                amount(ranking.ahead()),
                amount(ranking.shortfall()),
                ranking.keys().stream().map(key -> key.value().toString()).toList());
    }

    /**
     * Missing facts that only one of the two names, with the row that waits for each. Rows that compare terms, ask tables, ask
     * one fact twice or tell negative numbers from zero are left aside: there the engine tries classes one by one where the reference tries whole values, and
     * may name a fact too many, or leave out one that could only bring a table's fault to light.
     */
    private Set<String> disputed(Decision decision, ReferenceDecision reference) {
        Set<String> aside = criteria().stream()
                .filter(criterion -> isAside(criterion, decision.getAsOf()))
                .map(Criterion::getCode)
                .collect(Collectors.toSet());
        aside.addAll(reference.untried());
        AllocationRule ranks = policy.getAllocation();
        if (ranks != null && ranks.keys().stream().anyMatch(key -> isAside(key.term(), decision.getAsOf()))) {
            aside.add(OF_RANK);
        }
        Map<String, Set<String>> waiting = new TreeMap<>();
        decision.getMissing().forEach(fact -> waiting.put(name(fact), Set.copyOf(fact.codes())));
        Set<String> disputed = new TreeSet<>();
        addMissed(reference.waiting(), waiting, aside, disputed);
        addMissed(waiting, reference.waiting(), aside, disputed);
        return disputed;
    }

    /** What one names and the other does not; for a fact that no row waits for, that it is named at all. */
    private static void addMissed(
            Map<String, ? extends Set<String>> one,
            Map<String, ? extends Set<String>> other,
            Set<String> aside,
            Set<String> missed) {
        one.forEach((fact, codes) -> {
            Set<String> found = other.get(fact);
            if (codes.isEmpty() && found == null && !aside.contains(OF_RANK)) {
                missed.add(fact);
            }
            codes.stream()
                    .filter(code -> !aside.contains(code) && (found == null || !found.contains(code)))
                    .forEach(code -> missed.add(fact + " of " + code));
        });
    }

    private List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>(policy.getCriteria());
        policy.getTrancheConditions().forEach(condition -> criteria.add(condition.criterion()));
        policy.getTransitions()
                .forEach(step -> step.conditions().forEach(condition -> criteria.add(condition.criterion())));
        return criteria;
    }

    private boolean isAside(Criterion criterion, LocalDate day) {
        Condition guard = criterion.getGuard();
        Condition requirement = criterion.getRequirement();
        boolean twice = guard != null
                && guard.term().level() == requirement.term().level()
                && guard.term().fact().equals(requirement.term().fact());
        // The reference names the members' facts also where the guard can never hold.
        boolean frees =
                guard != null && guard.term().level() != requirement.term().level();
        return twice
                || frees
                || Stream.of(requirement, guard)
                        .filter(Objects::nonNull)
                        .anyMatch(condition -> condition.term().table() != null
                                || Columns.comparesTerms(condition.test())
                                || tellsNegativeFromZero(condition.term(), condition.test(), day));
    }

    /** Whether a table that gives a value, or one that it asks, compares terms, asks one fact in several ways or tells negative numbers. */
    private boolean isAside(Term term, LocalDate day) {
        return policy.getTables().stream()
                .filter(table -> table.output().equals(term))
                .anyMatch(table -> {
                    List<String> facts = factsByColumn(table);
                    return Set.copyOf(facts).size() < facts.size()
                            || table.rows().stream().anyMatch(row -> isAside(table, row, day))
                            || table.inputs().stream().anyMatch(input -> isAside(input.term(), day));
                });
    }

    private boolean isAside(DecisionTable table, TableRow row, LocalDate day) {
        for (int i = 0; i < row.cells().size(); i++) {
            TableInput input = table.inputs().get(i);
            CellTest test = row.cells().get(i);
            if (isTest(test)
                    && (Columns.comparesTerms(test)
                            || (!input.shareOfMembers() && tellsNegativeFromZero(input.term(), test, day)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTest(CellTest test) {
        return !(test instanceof CellTest.Any || test instanceof CellTest.Otherwise);
    }

    /** The fact of each attribute that a table asks; that of a list as often as there are different tests of it. */
    private static List<String> factsByColumn(DecisionTable table) {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            int place = i;
            Term term = table.inputs().get(i).term();
            long tests = table.rows().stream()
                    .map(row -> row.cells().get(place))
                    .filter(Agreement::isTest)
                    .distinct()
                    .count();
            boolean list = term.type().kind() == ValueType.Kind.CHOICES;
            facts.addAll(Collections.nCopies(list ? (int) tests : 1, term.fact()));
        }
        return facts;
    }

    /**
     * The engine tries numbers that no sound record holds, such as negative sales; the reference knows better. A parameter may be
     * read at another date than that of the decision, so that each of its values counts.
     */
    private boolean tellsNegativeFromZero(Term term, CellTest test, LocalDate day) {
        Set<LocalDate> days = new TreeSet<>(Set.of(day));
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.ParameterName name) {
                policy.findParameter(name.name()).stream()
                        .flatMap(parameter -> parameter.settings().stream())
                        .flatMap(setting -> Stream.of(
                                setting.range().from(), setting.range().until()))
                        .filter(Objects::nonNull)
                        .forEach(days::add);
            }
        }
        return days.stream().anyMatch(readAt -> switch (term.type().kind()) {
            case NUMBER -> truth(test, -1L, day, readAt) != truth(test, 0L, day, readAt);
            case RUPIAH -> truth(test, Rupiah.of(-1), day, readAt) != truth(test, Rupiah.ZERO, day, readAt);
            default -> false;
        });
    }

    /** @param readAt the day for parameters that are read at a date of the record */
    private Truth truth(CellTest test, Object value, LocalDate day, LocalDate readAt) {
        return CellEvaluator.evaluate(
                test,
                value,
                operand -> policy.findParameter(((Operand.ParameterName) operand).name())
                        .flatMap(parameter -> parameter.at(parameter.readAt() == null ? day : readAt))
                        .map(Parameter.Setting::value)
                        .orElse(null));
    }

    private static String name(MissingFact fact) {
        return (fact.group() == null ? "" : fact.group() + "/")
                + Objects.requireNonNullElse(fact.who(), "")
                + ":"
                + fact.attribute();
    }
}
