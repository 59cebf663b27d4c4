package id.umkm.rules.engine;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.PlainValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A policy ready to decide facts; thread-safe. Rules are compiled once for each stretch of days with the same rows. */
public final class CompiledPolicy {
    private final Policy policy;
    private final List<String> without;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, RuleBook> books = new ConcurrentHashMap<>();
    private final PolicyRef ref;

    private CompiledPolicy(Policy policy, List<String> without) {
        this.policy = policy;
        this.without = without;
        this.ref = new PolicyRef(policy.getId(), policy.getVersion(), policy.getSha256());
        policy.getParameters()
                .forEach(parameter -> parameter.settings().stream()
                        .map(Parameter.Setting::range)
                        .forEach(this::addChanges));
        policy.getTables()
                .forEach(table -> table.rows().stream().map(TableRow::range).forEach(this::addChanges));
        policy.getCriteria().stream().map(Criterion::getRange).forEach(this::addChanges);
    }

    public static CompiledPolicy of(Policy policy) {
        return new CompiledPolicy(policy, List.of());
    }

    /** The same policy with some rules left out of the engine; how tests show that each rule decides. */
    CompiledPolicy withoutRules(List<String> names) {
        return new CompiledPolicy(policy, names);
    }

    /** Names of all rules that are compiled for a day. */
    List<String> ruleNames(LocalDate day) {
        return book(day).ruleNames();
    }

    public Policy getPolicy() {
        return policy;
    }

    /** The policy as decisions name it. */
    public PolicyRef getRef() {
        return ref;
    }

    /**
     * Decides.
     *
     * @param inputSha256 hash of the input that the facts were derived from
     * @throws IllegalArgumentException if a parameter has no value on the day of the facts
     */
    public Decision decide(DecisionKind kind, Facts facts, String inputSha256) {
        Evaluation evaluation = Evaluation.of(book(facts.getAsOf()), facts, kind);
        Findings writer = new Findings(evaluation);
        List<Finding> findings = new ArrayList<>();
        List<BoundCriterion> undecided = new ArrayList<>();
        FaultyTables faultyTables = new FaultyTables(evaluation);
        for (BoundCriterion criterion : evaluation.book().criteria(kind)) {
            if (evaluation.failed(criterion)) {
                findings.add(writer.of(criterion));
            } else if (evaluation.undecided(criterion) && matters(kind, criterion)) {
                undecided.add(criterion);
            } else if (evaluation.unresolved(criterion)) {
                faultyTables.add(criterion);
            }
        }
        policy.getOutputs().forEach(faultyTables::addOutput);
        faultyTables.found().forEach((table, members) -> findings.add(writer.unresolved(table, members)));
        findings.sort(Comparator.comparing(Finding::getCode).thenComparing(Finding::getPosition));
        Decision.Builder decision = Decision.builder();
        decision.kind(kind)
                .outcome(Outcomes.of(kind, findings, undecided))
                .id(facts.getId())
                .asOf(facts.getAsOf())
                .policy(ref)
                .missing(Unknowns.of(evaluation, undecided))
                .findings(findings)
                .outputs(outputs(evaluation))
                .audit(new Audit(inputSha256, engine()));
        return decision.build();
    }

    /** Name and version of the library. */
    public static String engine() {
        return EngineName.VALUE;
    }

    private static boolean matters(DecisionKind kind, BoundCriterion criterion) {
        return kind != DecisionKind.ELIGIBILITY || criterion.criterion().getEffect() != Effect.NOTE;
    }

    private List<Output> outputs(Evaluation evaluation) {
        List<Output> outputs = new ArrayList<>();
        for (Term term : policy.getOutputs()) {
            for (BoundTable table : evaluation.book().subjectTables()) {
                if (table.table().output().equals(term)) {
                    outputs.add(output(term, Findings.resolution(evaluation.subject(), table)));
                }
            }
        }
        return outputs;
    }

    private static Output output(Term term, Resolution resolution) {
        Object value = PlainValue.of(resolution.value());
        if (value == null) {
            return new Output(term.name(), null, null, null, List.of());
        }
        Ground ground = resolution.rows().stream()
                .map(BoundTable.BoundRow::ground)
                .reduce(Ground::and)
                .orElseThrow();
        return new Output(
                term.name(),
                value,
                resolution.rows().get(0).row().position(),
                ground.basis(),
                Findings.citations(ground));
    }

    private RuleBook book(LocalDate day) {
        @Nullable LocalDate change = changes.floor(day);
        LocalDate since = change == null ? LocalDate.MIN : change;
        return books.computeIfAbsent(since, key -> RuleBookCompiler.compile(policy, day, without));
    }

    private void addChanges(DateRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null) {
            changes.add(from);
        }
        if (until != null) {
            changes.add(until.plusDays(1));
        }
    }
}
