package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.PlainValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A policy ready to decide facts; thread-safe. Rules are compiled once for each stretch of days with the same rows. */
public final class CompiledPolicy {
    private final Policy policy;
    private final List<String> without;
    private final boolean asksRules;
    private final Memory memory;
    private final Epochs epochs;
    private final Map<Book, RuleBook> books = new ConcurrentHashMap<>();
    /** Of each kind the rules asked last: most decisions of a run are about one day. */
    private final Map<DecisionKind, AtomicReference<@Nullable Recent>> recent = new EnumMap<>(DecisionKind.class);

    private final PolicyRef ref;
    /** The codes of the policy's own lists, for a look at one. */
    private final Map<String, Set<String>> codes = new HashMap<>();

    private CompiledPolicy(Policy policy, List<String> without, boolean asksRules, Memory memory) {
        this.policy = policy;
        this.without = without;
        this.asksRules = asksRules;
        this.memory = memory;
        this.epochs = new Epochs(policy);
        this.ref = PolicyRef.deferred(policy.getId(), policy.getVersion(), policy::getSha256);
        for (DecisionKind kind : DecisionKind.values()) {
            recent.put(kind, new AtomicReference<>());
        }
        policy.getLists()
                .forEach((list, choices) -> codes.put(
                        list, choices.stream().map(Choice::code).collect(Collectors.toCollection(HashSet::new))));
    }

    /** What rules are compiled for: one kind of decision on days on which the same rows and values are in force. */
    private record Book(DecisionKind kind, List<LocalDate> since) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Book that && kind == that.kind && since.equals(that.since);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + since.hashCode();
        }
    }

    /** What was asked last: most records come for the same days. */
    private record Recent(LocalDate asOf, List<@Nullable LocalDate> others, RuleBook book) {}

    public static CompiledPolicy of(Policy policy) {
        return new CompiledPolicy(policy, List.of(), false, Memory.USUAL);
    }

    /** The same policy with some rules left out of the engine; how tests show that each rule decides. */
    CompiledPolicy withoutRules(List<String> names) {
        return new CompiledPolicy(policy, names, false, memory);
    }

    /** The same policy with the rules asked each time, also for what was met before. */
    CompiledPolicy askingRules() {
        return new CompiledPolicy(policy, without, true, memory);
    }

    /** The same policy with another bound to what it remembers; how tests come to the bound. */
    CompiledPolicy remembering(Memory bound) {
        return new CompiledPolicy(policy, without, asksRules, bound);
    }

    /** Whether a decision about these facts needs no rule to be asked again. */
    boolean isMet(DecisionKind kind, Facts facts) {
        Shortcut shortcut = shortcut(kind, facts);
        Shortcut.Found found = shortcut == null ? null : shortcut.find(facts);
        return found != null && found.skeleton().plain();
    }

    /** What spares the rules work in decisions of one kind about these facts, or null where nothing does. */
    @Nullable
    Shortcut shortcut(DecisionKind kind, Facts facts) {
        Question question = question(kind, facts);
        return book(kind, facts).shortcut(question, memory);
    }

    /** Names of all rules that one kind of decision about these facts asks. */
    List<String> ruleNames(DecisionKind kind, Facts facts) {
        return book(kind, facts).ruleNames();
    }

    public Policy getPolicy() {
        return policy;
    }

    /** Whether a list of the policy holds a code; true of all codes where the policy has no such list. */
    public boolean isListed(String list, String code) {
        Set<String> listed = codes.getOrDefault(list, Set.of());
        return listed.isEmpty() || listed.contains(code);
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
        return decide(kind, facts, audit(inputSha256), (policy, of, about) -> Remedy.NOT_NEEDED);
    }

    /** Finds what turns a decision. */
    public interface RemedyFinder {
        /** What turns the decision of a kind about some facts. */
        Remedy find(CompiledPolicy policy, DecisionKind kind, Facts facts);
    }

    /**
     * Decides one record. Texts are written when they are first read.
     *
     * @param kind any but allocation and graduation, which are about several
     * @param remedy finds what turns the decision, if that is needed; asked when the remedy is first read
     * @throws IllegalArgumentException if a parameter has no value on the day of the facts, or the policy has no such tranche
     */
    public Decision decide(DecisionKind kind, Facts facts, Audit audit, RemedyFinder remedy) {
        return switch (kind) {
            case ELIGIBILITY -> decide(kind, Question.ELIGIBILITY, facts, audit, remedy);
            case AMOUNT -> decide(kind, Question.AMOUNT, facts, audit, remedy);
            case REFERRAL -> decide(kind, Question.REFERRAL, facts, audit, remedy);
            case DISBURSEMENT -> disbursement(facts, audit, remedy);
            case ALLOCATION, GRADUATION ->
                throw new IllegalArgumentException("A decision about several is not made of one record: " + kind);
        };
    }

    private Decision decide(DecisionKind kind, Question question, Facts facts, Audit audit, RemedyFinder remedy) {
        RuleBook book = book(kind, facts);
        Shortcut shortcut = asksRules ? null : book.shortcut(question, memory);
        Shortcut.Found found = shortcut == null ? null : shortcut.find(facts);
        if (found != null && found.skeleton().plain()) {
            return decision(kind, facts, found, audit, remedy);
        }
        Answer answer = Answer.of(book, facts, question);
        List<Output> outputs = outputs(answer.evaluation());
        if (shortcut != null && found == null) {
            shortcut.learn(answer, outputs);
        }
        Amounts.Result result = switch (kind) {
            case AMOUNT -> Amounts.of(answer);
            case REFERRAL -> new Amounts.Result(Outcomes.referral(answer), null, answer.missing());
            default -> new Amounts.Result(Outcomes.eligibility(answer), null, answer.missing());
        };
        return decision(kind, facts, audit, answer.findings(), result.missing())
                .outcome(result.outcome())
                .amount(result.amount())
                .outputs(outputs)
                .remedy(remedy(kind, result.outcome(), facts, remedy))
                .build();
    }

    private Decision decision(DecisionKind kind, Facts facts, Shortcut.Found found, Audit audit, RemedyFinder remedy) {
        List<Finding> findings = found.skeleton().rows().isEmpty() ? List.of() : new FoundRows(found).findings();
        Outcome outcome = found.skeleton().outcome();
        Rupiah amount = null;
        if (kind == DecisionKind.AMOUNT) {
            Amounts.Result result = Amounts.of(found);
            outcome = result.outcome();
            amount = result.amount();
        }
        return decision(kind, facts, audit, findings, List.of())
                .outcome(outcome)
                .amount(amount)
                .outputs(found.skeleton().outputs())
                .remedy(remedy(kind, outcome, facts, remedy))
                .build();
    }

    private Remedy remedy(DecisionKind kind, Outcome outcome, Facts facts, RemedyFinder remedy) {
        return Outcomes.isReached(kind, outcome)
                ? Remedy.NOT_NEEDED
                : Remedy.deferred(() -> remedy.find(this, kind, facts));
    }

    private Decision disbursement(Facts facts, Audit audit, RemedyFinder remedy) {
        Tranche tranche = tranche(facts);
        Integer number = tranche == null ? null : Integer.valueOf(tranche.number());
        Answer answer = ask(DecisionKind.DISBURSEMENT, facts, Question.tranche(number));
        Disbursements.Result result = Disbursements.of(answer, tranche);
        return decision(DecisionKind.DISBURSEMENT, facts, audit, result.findings(), result.missing())
                .outcome(result.outcome())
                .amount(result.amount())
                .tranche(number)
                .remedy(remedy(DecisionKind.DISBURSEMENT, result.outcome(), facts, remedy))
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
        return graduation(joint, groups, audit(inputSha256), () -> Remedy.NOT_NEEDED);
    }

    /**
     * Decides whether groups reach another stage.
     *
     * @param joint the facts of all groups together
     * @param groups the facts of each group, whose id is the group's, in any order
     * @param remedy finds what turns the decision, if that is needed; asked when the remedy is first read
     */
    public Decision graduation(Facts joint, List<Facts> groups, Audit audit, Supplier<Remedy> remedy) {
        List<Facts> sorted =
                groups.stream().sorted(Comparator.comparing(Facts::getId)).toList();
        Graduations.Result result = Graduations.of(book(DecisionKind.GRADUATION, joint), joint, sorted);
        return decision(DecisionKind.GRADUATION, joint, audit, result.findings(), result.missing())
                .outcome(result.outcome())
                .outputs(result.outputs())
                .remedy(
                        Outcomes.isReached(DecisionKind.GRADUATION, result.outcome())
                                ? Remedy.NOT_NEEDED
                                : Remedy.deferred(remedy))
                .build();
    }

    /**
     * What stands between a subject and a better decision.
     *
     * @param kind any but allocation and graduation, which are about several
     */
    public Levers levers(DecisionKind kind, Facts facts) {
        Question question = question(kind, facts);
        boolean mayKnow = !asksRules && kind != DecisionKind.DISBURSEMENT;
        Shortcut shortcut = mayKnow ? book(kind, facts).shortcut(question, memory) : null;
        Shortcut.Found found = shortcut == null ? null : shortcut.find(facts);
        return found != null && found.skeleton().plain() ? Levers.of(found) : Levers.of(ask(kind, facts, question));
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
            DecisionKind kind, Facts facts, Audit audit, List<Finding> findings, List<MissingFact> missing) {
        Decision.Builder decision = Decision.builder();
        decision.kind(kind)
                .id(facts.getId())
                .asOf(facts.getAsOf())
                .policy(ref)
                .missing(missing)
                .findings(findings)
                .audit(audit);
        return decision;
    }

    private static Audit audit(String inputSha256) {
        return Audit.of(inputSha256, engine());
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
        Ground ground = resolution.rows().get(0).ground();
        for (BoundTable.BoundRow row :
                resolution.rows().subList(1, resolution.rows().size())) {
            ground = ground.and(row.ground());
        }
        return new Output(
                term.name(),
                value,
                resolution.rows().get(0).row().position(),
                ground.basis(),
                Findings.citations(ground));
    }

    private RuleBook book(DecisionKind kind, Facts facts) {
        Recent last = recentOf(kind).get();
        if (last != null && epochs.isOf(last.asOf(), last.others(), facts)) {
            return last.book();
        }
        Days days = epochs.days(facts);
        RuleBook book = books.computeIfAbsent(
                new Book(kind, epochs.since(days)), key -> RuleBookCompiler.compile(policy, kind, days, without));
        recentOf(kind).set(new Recent(days.asOf(), epochs.others(days), book));
        return book;
    }

    private AtomicReference<@Nullable Recent> recentOf(DecisionKind kind) {
        return Objects.requireNonNull(recent.get(kind));
    }
}
