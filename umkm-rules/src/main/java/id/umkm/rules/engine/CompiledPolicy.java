package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.PlainValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A policy ready to decide facts; thread-safe. Rules are compiled once for each stretch of days with the same rows. */
public final class CompiledPolicy {
    private final Policy policy;
    private final List<String> without;
    private final Epochs epochs;
    private final Map<Book, RuleBook> books = new ConcurrentHashMap<>();
    private final PolicyRef ref;

    private CompiledPolicy(Policy policy, List<String> without) {
        this.policy = policy;
        this.without = without;
        this.epochs = new Epochs(policy);
        this.ref = new PolicyRef(policy.getId(), policy.getVersion(), policy.getSha256());
    }

    /** What rules are compiled for: one kind of decision on days on which the same rows and values are in force. */
    private record Book(DecisionKind kind, List<LocalDate> since) {}

    public static CompiledPolicy of(Policy policy) {
        return new CompiledPolicy(policy, List.of());
    }

    /** The same policy with some rules left out of the engine; how tests show that each rule decides. */
    CompiledPolicy withoutRules(List<String> names) {
        return new CompiledPolicy(policy, names);
    }

    /** Names of all rules that one kind of decision about these facts asks. */
    List<String> ruleNames(DecisionKind kind, Facts facts) {
        return book(kind, facts).ruleNames();
    }

    public Policy getPolicy() {
        return policy;
    }

    /** The policy as decisions name it. */
    public PolicyRef getRef() {
        return ref;
    }

    /**
     * Decides one record. Of a grant the fact {@code tranche} says which tranche is in question.
     *
     * @param kind any but allocation and graduation, which are about several
     * @param inputSha256 hash of the input that the facts were derived from
     * @throws IllegalArgumentException if a parameter has no value on the day of the facts, or the policy has no such tranche
     */
    public Decision decide(DecisionKind kind, Facts facts, String inputSha256) {
        return switch (kind) {
            case ELIGIBILITY -> eligibility(facts, inputSha256);
            case AMOUNT -> amount(facts, inputSha256);
            case REFERRAL -> referral(facts, inputSha256);
            case DISBURSEMENT -> disbursement(facts, inputSha256);
            case ALLOCATION, GRADUATION ->
                throw new IllegalArgumentException("A decision about several is not made of one record: " + kind);
        };
    }

    private Decision eligibility(Facts facts, String inputSha256) {
        Answer answer = ask(DecisionKind.ELIGIBILITY, facts, Question.ELIGIBILITY);
        return decision(DecisionKind.ELIGIBILITY, facts, inputSha256, answer.findings(), answer.missing())
                .outcome(Outcomes.eligibility(answer))
                .outputs(outputs(answer.evaluation()))
                .build();
    }

    private Decision referral(Facts facts, String inputSha256) {
        Answer answer = ask(DecisionKind.REFERRAL, facts, Question.REFERRAL);
        return decision(DecisionKind.REFERRAL, facts, inputSha256, answer.findings(), answer.missing())
                .outcome(Outcomes.referral(answer))
                .outputs(outputs(answer.evaluation()))
                .build();
    }

    private Decision amount(Facts facts, String inputSha256) {
        Answer answer = ask(DecisionKind.AMOUNT, facts, Question.AMOUNT);
        Amounts.Result result = Amounts.of(answer);
        return decision(DecisionKind.AMOUNT, facts, inputSha256, answer.findings(), result.missing())
                .outcome(result.outcome())
                .amount(result.amount())
                .outputs(outputs(answer.evaluation()))
                .build();
    }

    private Decision disbursement(Facts facts, String inputSha256) {
        Tranche tranche = tranche(facts);
        Integer number = tranche == null ? null : Integer.valueOf(tranche.number());
        Answer answer = ask(DecisionKind.DISBURSEMENT, facts, Question.tranche(number));
        Disbursements.Result result = Disbursements.of(answer, tranche);
        return decision(DecisionKind.DISBURSEMENT, facts, inputSha256, result.findings(), result.missing())
                .outcome(result.outcome())
                .amount(result.amount())
                .tranche(number)
                .build();
    }

    /** The tranche that the facts are about, or null for what follows the last. */
    private @Nullable Tranche tranche(Facts facts) {
        Object number = facts.get(
                facts.getVocabulary().ordinal(Level.SUBJECT, "tranche").orElseThrow());
        if (number == null) {
            throw new IllegalArgumentException(
                    "The facts of " + facts.getId() + " do not say which tranche is asked for.");
        }
        if (number == None.NONE) {
            return null;
        }
        return policy.getTranches().stream()
                .filter(tranche -> number.equals((long) tranche.number()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Policy " + policy.getId() + " " + policy.getVersion()
                        + " pays " + policy.getTranches().size() + " tranches; asked for is " + number + "."));
    }

    /**
     * Decides whether groups reach another stage.
     *
     * @param joint the facts of all groups together
     * @param groups the facts of each group, whose id is the group's, in any order
     * @param inputSha256 hash of the input that the facts were derived from
     */
    public Decision graduation(Facts joint, List<Facts> groups, String inputSha256) {
        List<Facts> sorted =
                groups.stream().sorted(Comparator.comparing(Facts::getId)).toList();
        Graduations.Result result = Graduations.of(book(DecisionKind.GRADUATION, joint), joint, sorted);
        return decision(DecisionKind.GRADUATION, joint, inputSha256, result.findings(), result.missing())
                .outcome(result.outcome())
                .outputs(result.outputs())
                .build();
    }

    /**
     * What stands between a subject and a better decision.
     *
     * @param kind any but allocation and graduation, which are about several
     */
    public Levers levers(DecisionKind kind, Facts facts) {
        return Levers.of(ask(kind, facts, question(kind, facts)));
    }

    /**
     * What stands between a group, or all groups together, and a step.
     *
     * @param facts of one group, or of all together
     * @param joint whether they are of all together
     */
    public Levers levers(Transition step, Facts facts, boolean joint) {
        return Levers.of(ask(DecisionKind.GRADUATION, facts, Question.step(step, joint)));
    }

    /**
     * Each cell of each row that surely does not hold, criteria first.
     *
     * @param kind any but allocation and graduation, which are about several
     */
    public List<Unmet> unmet(DecisionKind kind, Facts facts) {
        return UnmetRows.of(ask(kind, facts, question(kind, facts)));
    }

    private Question question(DecisionKind kind, Facts facts) {
        return switch (kind) {
            case ELIGIBILITY -> Question.ELIGIBILITY;
            case AMOUNT -> Question.AMOUNT;
            case REFERRAL -> Question.REFERRAL;
            case DISBURSEMENT -> {
                Tranche tranche = tranche(facts);
                yield Question.tranche(tranche == null ? null : Integer.valueOf(tranche.number()));
            }
            case ALLOCATION, GRADUATION ->
                throw new IllegalArgumentException("A decision about several is not made of one record: " + kind);
        };
    }

    /**
     * What an application's rank follows from.
     *
     * @param keys in the order of the policy; empty unless all are known
     * @param values the values of the keys, each comparable with that of another application
     * @param missing unknown facts that keys ask
     * @param faults tables that give no value for a key
     * @param waits whether a key waits for a fact, also where no value of one fact alone would settle it
     */
    public record Keys(
            List<Ranking.Key> keys,
            List<Comparable<?>> values,
            List<MissingFact> missing,
            List<Finding> faults,
            boolean waits) {}

    /**
     * What an application's rank follows from.
     *
     * @throws IllegalStateException if the policy does not rank
     */
    public Keys rankingKeys(Facts facts) {
        return RankingKeys.of(ask(DecisionKind.ALLOCATION, facts, Question.RANKING), allocation());
    }

    /**
     * The budget that the policy sets on a day.
     *
     * @throws IllegalStateException if the policy does not rank
     */
    public Rupiah budget(LocalDate day) {
        return amountOf(allocation().budget(), day);
    }

    /** The least part that may be paid to the first application that does not fit; empty where none is. */
    public Optional<Rupiah> partFloor(LocalDate day) {
        return Optional.ofNullable(allocation().partFloor()).map(floor -> amountOf(floor, day));
    }

    /**
     * What stands behind the budget and the parameter that names it.
     *
     * @throws IllegalStateException if the policy does not rank
     */
    public Ground budgetGround(LocalDate day) {
        AllocationRule rule = allocation();
        if (rule.budget() instanceof Operand.ParameterName named) {
            return policy.findParameter(named.name())
                    .flatMap(parameter -> parameter.at(day))
                    .map(setting -> rule.budgetGround().and(setting.ground()))
                    .orElse(rule.budgetGround());
        }
        return rule.budgetGround();
    }

    /** Fills the parameters, attributes and table outputs that a text names in braces; what is not known stays a question mark. */
    public Text text(Text template, Facts facts) {
        Answer answer = ask(DecisionKind.ALLOCATION, facts, Question.RANKING);
        return Texts.fillNames(answer.evaluation(), template);
    }

    private AllocationRule allocation() {
        AllocationRule rule = policy.getAllocation();
        if (rule == null) {
            throw new IllegalStateException("Policy " + policy.getId() + " " + policy.getVersion()
                    + " does not say how its budget is shared out. Maybe it lacks the section Alokasi.");
        }
        return rule;
    }

    private Rupiah amountOf(Operand operand, LocalDate day) {
        if (operand instanceof Operand.Literal literal) {
            return (Rupiah) literal.value();
        }
        String name = ((Operand.ParameterName) operand).name();
        return policy.findParameter(name)
                .flatMap(parameter -> parameter.at(day))
                .map(setting -> (Rupiah) setting.value())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Parameter '" + name + "' of " + policy.getId() + " has no value on " + day + "."));
    }

    private Answer ask(DecisionKind kind, Facts facts, Question question) {
        return Answer.of(book(kind, facts), facts, question);
    }

    private Decision.Builder decision(
            DecisionKind kind, Facts facts, String inputSha256, List<Finding> findings, List<MissingFact> missing) {
        Decision.Builder decision = Decision.builder();
        decision.kind(kind)
                .id(facts.getId())
                .asOf(facts.getAsOf())
                .policy(ref)
                .missing(missing)
                .findings(findings)
                .audit(new Audit(inputSha256, engine()));
        return decision;
    }

    /** Name and version of the library. */
    public static String engine() {
        return EngineName.VALUE;
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

    private RuleBook book(DecisionKind kind, Facts facts) {
        Days days = epochs.days(facts);
        return books.computeIfAbsent(
                new Book(kind, epochs.since(days)), key -> RuleBookCompiler.compile(policy, kind, days, without));
    }
}
