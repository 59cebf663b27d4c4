package id.umkm.rules.explain;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.rules.engine.Levers;
import id.umkm.rules.engine.Outcomes;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Changeability;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.PlainValue;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the operations that turn one decision together: takes up row by row what stands in the way, decides again
 * after each round, and in the end leaves out whatever is not needed.
 */
final class RemedySearch {
    /** Rows that only show once others hold: no policy needs more rounds than it has tables in a chain. */
    private static final int MOST_ROUNDS = 8;

    /** A group that lacks more persons is told that it cannot do it. */
    private static final int MOST_ADDED = 256;

    private static final Set<Effect> BLOCKING =
            Set.of(Effect.REJECT, Effect.REVIEW, Effect.HOLD, Effect.STOP, Effect.RECOVER, Effect.STAY, Effect.DEMOTE);

    private final Case subject;
    private final Attempts attempts;
    private final Vocabulary vocabulary;
    private final Decision first;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Changeability> hopeless = new LinkedHashMap<>();

    RemedySearch(Case subject) {
        this.subject = subject;
        this.attempts = new Attempts(subject);
        this.vocabulary = subject.parts().get(0).facts().getVocabulary();
        this.first = attempts.decide(List.of());
    }

    /**
     * What was found.
     *
     * @param changes the operations with the values that prove them
     */
    record Found(Remedy remedy, List<Change> changes) {}

    Found find() {
        Decision decision = first;
        for (int round = 0; round < MOST_ROUNDS && !isReached(decision); round++) {
            int before = score(decision);
            List<Change> tried = List.copyOf(changes);
            provideMissing(decision);
            for (int part = 0; part < subject.parts().size(); part++) {
                for (Levers levers : attempts.levers(part, changes)) {
                    for (Levers.Lever lever : levers.inTheWay()) {
                        pull(lever, levers, part);
                    }
                }
            }
            decision = attempts.decide(changes);
            if (tried.equals(changes) || score(decision) >= before) {
                break;
            }
        }
        Outcome outcome = decision.getOutcome();
        boolean helps =
                isReached(decision) || (outcome == Outcome.NEEDS_REVIEW && first.getOutcome() != Outcome.NEEDS_REVIEW);
        if (!helps || changes.isEmpty()) {
            return new Found(Remedy.none(reason()), List.of());
        }
        leaveOutWhatIsNotNeeded(outcome);
        return new Found(Remedy.of(operations(), outcome, null), List.copyOf(changes));
    }

    private boolean isReached(Decision decision) {
        return Outcomes.isReached(subject.kind(), decision.getOutcome());
    }

    /** How much stands in the way; less is better. */
    private int score(Decision decision) {
        if (isReached(decision)) {
            return 0;
        }
        int findings = failing(decision);
        int waiting = decision.getOutcome() == Outcome.INCOMPLETE || findings == 0
                ? 1 + decision.getMissing().size()
                : decision.getMissing().size();
        return findings + waiting;
    }

    /** How many rows in the way do not hold, and for how many members. */
    private static int failing(Decision decision) {
        int failing = 0;
        for (Finding finding : decision.getFindings()) {
            failing += BLOCKING.contains(finding.getEffect())
                    ? 1 + finding.getWho().size()
                    : 0;
        }
        return failing;
    }

    private void pull(Levers.Lever lever, Levers levers, int part) {
        if (lever.undecided()) {
            return;
        }
        Criterion criterion = lever.criterion();
        switch (criterion.getRemedyKind()) {
            case NOTHING -> hopeless.put(name(criterion.getRequirement().term()), changeability(criterion));
            case SET, PROVIDE -> change(criterion, levers, part);
            case ADD_MEMBER -> add(lever, levers, part);
            case REPLACE_MEMBER -> replace(lever, levers, part);
        }
    }

    private Changeability changeability(Criterion criterion) {
        Term term = criterion.getRequirement().term();
        return term.table() != null
                ? Changeability.NO
                : vocabulary
                        .find(term.level(), term.name())
                        .map(Attribute::getChangeability)
                        .orElse(Changeability.NO);
    }

    private static String name(Term term) {
        return term.nameId() + "|" + term.name();
    }

    /** Changes the fact that a row about the subject asks to the nearest value that the row is satisfied with. */
    private void change(Criterion criterion, Levers levers, int part) {
        Condition requirement = criterion.getRequirement();
        Term term = requirement.term();
        Changeability how = changeability(criterion);
        if (!(criterion.getScope() instanceof Scope.Subject)
                || how == Changeability.NO
                || how == Changeability.BY_TIME) {
            hopeless.put(name(term), how);
            return;
        }
        RemedyOperation.Kind op = criterion.getRemedyKind() == RemedyKind.PROVIDE
                ? RemedyOperation.Kind.PROVIDE
                : RemedyOperation.Kind.SET;
        Object actual = value(part, term.name());
        List<Object> values = new ArrayList<>();
        for (Object value : levers.values(Level.SUBJECT, term.name())) {
            boolean isOther = value != None.NONE && !value.equals(actual);
            if (isOther && (how != Changeability.ONLY_UP || isMore(value, actual))) {
                values.add(value);
            }
        }
        values.sort(Comparator.comparingDouble(value -> distance(value, actual)));
        best(values, value -> Change.fact(op, part, null, term.name(), Map.of(term.name(), value)));
    }

    /** Makes the change that leaves least in the way; none where all leave as much as there is. */
    private void best(List<Object> values, Function<Object, Change> change) {
        int least = score(attempts.decide(changes));
        Change best = null;
        for (Object value : values) {
            Change candidate = change.apply(value);
            int score = score(attempts.decide(with(candidate)));
            if (score < least) {
                least = score;
                best = candidate;
            }
        }
        if (best != null) {
            put(best);
        }
    }

    private List<Change> with(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.removeIf(change::sameTarget);
        all.add(change);
        return all;
    }

    private void put(Change change) {
        changes.removeIf(change::sameTarget);
        changes.add(change);
    }

    private void add(Levers.Lever lever, Levers levers, int part) {
        Map<String, Object> person = levers.qualifyingMember().orElse(null);
        if (person == null) {
            hopeless.put(name(lever.criterion().getRequirement().term()), Changeability.NO);
            return;
        }
        int already = 0;
        for (Change change : changes) {
            already += change.op() == RemedyOperation.Kind.ADD_MEMBER && change.part() == part ? change.count() : 0;
        }
        Criterion criterion = lever.criterion();
        for (int count : likely(lever, levers, part, already)) {
            if (!isInTheWay(criterion, part, with(Change.add(part, count, person)))) {
                put(Change.add(part, count, person));
                return;
            }
        }
        int low = already + 1;
        int high = MOST_ADDED;
        if (isInTheWay(criterion, part, with(Change.add(part, high, person)))) {
            return;
        }
        // Each person more helps at least as much as the one before, so halving finds the fewest.
        while (low < high) {
            int middle = (low + high) / 2;
            if (isInTheWay(criterion, part, with(Change.add(part, middle, person)))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        put(Change.add(part, low, person));
    }

    /** How many persons may just be enough, fewest first: those that a row is short by, or that bring its number to a bound or next to one. */
    private List<Integer> likely(Levers.Lever lever, Levers levers, int part, int already) {
        TreeSet<Integer> counts = new TreeSet<>();
        counts.add(already + lever.shortBy());
        Term term = lever.criterion().getRequirement().term();
        if (lever.criterion().getScope() instanceof Scope.Subject
                && term.table() == null
                && value(part, term.name()) instanceof Long actual) {
            for (Object value : levers.values(Level.SUBJECT, term.name())) {
                long more = value instanceof Long number ? number - actual : 0;
                counts.add((int) Math.min(MOST_ADDED, Math.max(0, more)));
            }
        }
        counts.removeIf(count -> count <= already || count > MOST_ADDED);
        return List.copyOf(counts);
    }

    private boolean isInTheWay(Criterion criterion, int part, List<Change> tried) {
        for (Levers one : attempts.levers(part, tried)) {
            if (one.isInTheWay(criterion)) {
                return true;
            }
        }
        return false;
    }

    private void replace(Levers.Lever lever, Levers levers, int part) {
        Map<String, Object> person = levers.qualifyingMember().orElse(null);
        if (person == null) {
            hopeless.put(name(lever.criterion().getRequirement().term()), Changeability.NO);
            return;
        }
        boolean counts = lever.criterion().getScope() instanceof Scope.AtLeastCount
                || lever.criterion().getScope() instanceof Scope.AtLeastShare;
        List<String> left = new ArrayList<>();
        for (String who : lever.who()) {
            if (!isReplaced(part, who)) {
                left.add(who);
            }
        }
        int done = lever.who().size() - left.size();
        int needed = counts ? Math.max(0, lever.shortBy() - done) : left.size();
        for (String who : left.subList(0, Math.min(needed, left.size()))) {
            put(Change.replace(part, who, person));
        }
    }

    private void provideMissing(Decision decision) {
        for (MissingFact fact : decision.getMissing()) {
            int part = part(fact.group());
            if (fact.codes().isEmpty() || isOfBlockingRow(fact)) {
                provide(fact, part);
            }
        }
    }

    /** A fact may also be missed by rows that only note or refer. */
    private boolean isOfBlockingRow(MissingFact fact) {
        return subject.kind() != DecisionKind.REFERRAL || !fact.codes().isEmpty();
    }

    private int part(@Nullable String group) {
        List<Case.Part> parts = subject.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (Objects.equals(parts.get(i).group(), group)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Provides one fact with a value that leaves least in the way. What fails weighs more than what waits: a row that fails for
     * one member waits for no other.
     */
    private void provide(MissingFact fact, int part) {
        String who = fact.who();
        Level level = who == null ? Level.SUBJECT : Level.MEMBER;
        if (who != null && isReplaced(part, who)) {
            return;
        }
        List<Levers> all = attempts.levers(part, changes);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Attribute attribute : attributesOf(level, fact.attribute())) {
            Object best = null;
            int fewest = Integer.MAX_VALUE;
            int least = Integer.MAX_VALUE;
            for (Object value : candidates(attribute, all)) {
                Map<String, Object> tried = new LinkedHashMap<>(values);
                tried.put(attribute.getName(), value);
                Decision decision = attempts.decide(
                        with(Change.fact(RemedyOperation.Kind.PROVIDE, part, who, fact.attribute(), tried)));
                int failing = failing(decision);
                int score = score(decision);
                if (failing < fewest || (failing == fewest && score < least)) {
                    fewest = failing;
                    least = score;
                    best = value;
                }
            }
            if (best != null) {
                values.put(attribute.getName(), best);
            }
        }
        if (!values.isEmpty()) {
            put(Change.fact(RemedyOperation.Kind.PROVIDE, part, who, fact.attribute(), values));
        }
    }

    private boolean isReplaced(int part, String who) {
        for (Change change : changes) {
            if (change.op() == RemedyOperation.Kind.REPLACE_MEMBER
                    && change.part() == part
                    && who.equals(change.who())) {
                return true;
            }
        }
        return false;
    }

    /** The attributes that a fact settles; those counted from another attribute follow from it unless rows ask only them. */
    private List<Attribute> attributesOf(Level level, String fact) {
        return vocabulary.attributes(level).stream()
                .filter(attribute -> attribute.getFact().equals(fact))
                .toList();
    }

    private static List<Object> candidates(Attribute attribute, List<Levers> all) {
        List<Object> values = new ArrayList<>(all.stream()
                .flatMap(levers -> levers.values(attribute.getLevel(), attribute.getName()).stream())
                .distinct()
                .toList());
        if (values.isEmpty() && !attribute.isDerived()) {
            values.addAll(usual(attribute.getType()));
        }
        return values;
    }

    /** Values to try of a fact that no row sets a bound to. */
    private static List<Object> usual(ValueType type) {
        return switch (type.kind()) {
            case RUPIAH -> List.of(Rupiah.ZERO, Rupiah.of(1));
            case NUMBER ->
                Stream.of(0L, 1L, 2L, 3L).map(number -> (Object) number).toList();
            case YES_NO -> List.of(true, false);
            case CHOICE ->
                type.choices().stream().map(choice -> (Object) choice.code()).toList();
            case CHOICES, DATE, PERCENT, REGION, TEXT -> List.of();
        };
    }

    private void leaveOutWhatIsNotNeeded(Outcome outcome) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            List<Change> without = new ArrayList<>(changes);
            without.remove(i);
            if (comesTo(without, outcome)) {
                changes.remove(i);
                continue;
            }
            for (int count = 1; count < change.count() && change.op() == RemedyOperation.Kind.ADD_MEMBER; count++) {
                List<Change> fewer = new ArrayList<>(changes);
                fewer.set(i, Change.add(change.part(), count, change.values()));
                if (comesTo(fewer, outcome)) {
                    changes.set(i, fewer.get(i));
                    break;
                }
            }
        }
    }

    private boolean comesTo(List<Change> some, Outcome outcome) {
        return attempts.decide(some).getOutcome() == outcome;
    }

    private List<RemedyOperation> operations() {
        changes.sort(Comparator.comparing(Change::op)
                .thenComparingInt(Change::part)
                .thenComparing(change -> Objects.requireNonNullElse(change.fact(), ""))
                .thenComparing(change -> Objects.requireNonNullElse(change.who(), "")));
        List<RemedyOperation> operations = new ArrayList<>();
        for (Change change : changes) {
            List<Change> others = new ArrayList<>(changes);
            others.remove(change);
            String fact = change.fact();
            Object value = fact == null || isUnknown(change, fact)
                    ? null
                    : PlainValue.of(change.values().get(fact));
            operations.add(new RemedyOperation(
                    change.op(),
                    fact,
                    subject.parts().get(change.part()).group(),
                    change.who(),
                    value,
                    change.op() == RemedyOperation.Kind.ADD_MEMBER ? Integer.valueOf(change.count()) : null,
                    codes(attempts.decide(others))));
        }
        return operations;
    }

    /** Nobody is told which answer to give: an unknown fact is to be told as it is. */
    private boolean isUnknown(Change change, String fact) {
        return change.op() == RemedyOperation.Kind.PROVIDE
                && (change.who() != null || value(change.part(), fact) == null);
    }

    /** The rows that stand in the way while an operation is not done. */
    private List<String> codes(Decision without) {
        Set<String> codes = codesInTheWay(without);
        codes.removeAll(codesInTheWay(attempts.decide(changes)));
        for (MissingFact fact : without.getMissing()) {
            codes.addAll(fact.codes());
        }
        return List.copyOf(codes);
    }

    private static Set<String> codesInTheWay(Decision decision) {
        Set<String> codes = new TreeSet<>();
        for (Finding finding : decision.getFindings()) {
            if (BLOCKING.contains(finding.getEffect())) {
                codes.add(finding.getCode());
            }
        }
        return codes;
    }

    /** The value of a subject's fact before any change, or null while it is unknown. */
    private @Nullable Object value(int part, String attribute) {
        Facts facts = subject.parts().get(part).facts();
        return vocabulary.ordinal(Level.SUBJECT, attribute).map(facts::get).orElse(null);
    }

    private static boolean isMore(Object value, @Nullable Object actual) {
        if (actual instanceof Long before && value instanceof Long after) {
            return after > before;
        }
        return actual instanceof Rupiah before && value instanceof Rupiah after && after.compareTo(before) > 0;
    }

    /** How far a value is from what it is now, relative to that; all choices are equally far. */
    private static double distance(Object value, @Nullable Object actual) {
        if (actual instanceof Long before && value instanceof Long after) {
            return Math.abs((double) after - before) / Math.max(1, Math.abs(before));
        }
        if (actual instanceof Rupiah before && value instanceof Rupiah after) {
            return Math.abs((double) after.amount() - before.amount()) / Math.max(1, Math.abs(before.amount()));
        }
        if (actual instanceof LocalDate before && value instanceof LocalDate after) {
            return Math.abs(ChronoUnit.DAYS.between(before, after));
        }
        return 1;
    }

    private Text reason() {
        if (hopeless.isEmpty()) {
            return Text.of(
                    "Tidak ditemukan perbaikan yang dapat mengubah keputusan ini.",
                    "No remedy was found that turns this decision.");
        }
        List<String> id = new ArrayList<>();
        List<String> en = new ArrayList<>();
        hopeless.forEach((names, how) -> {
            boolean byTime = how == Changeability.BY_TIME;
            String nameId = names.substring(0, names.indexOf('|')).replace('_', ' ');
            String nameEn = names.substring(names.indexOf('|') + 1).replace('_', ' ');
            id.add(nameId + (byTime ? " hanya berubah dengan waktu" : " tidak dapat diubah oleh pemohon"));
            en.add(nameEn + (byTime ? " changes by time alone" : " cannot be changed by the applicant"));
        });
        return Text.of(
                "Tidak ada perbaikan: " + String.join("; ", id) + ".", "No remedy: " + String.join("; ", en) + ".");
    }
}
