package id.umkm.rules.engine;

import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between a subject and a better decision: the rows that do not hold or wait for facts, and values that are
 * worth trying.
 */
public final class Levers {
    private static final Set<Effect> BLOCKING =
            Set.of(Effect.REJECT, Effect.REVIEW, Effect.HOLD, Effect.STOP, Effect.RECOVER, Effect.STAY, Effect.DEMOTE);

    private final Known known;
    private final List<BoundCriterion> failed;
    private final List<BoundCriterion> undecided;
    private final Witnesses witnesses;

    private Levers(Known known, List<BoundCriterion> failed, List<BoundCriterion> undecided) {
        this.known = known;
        this.failed = failed;
        this.undecided = undecided;
        this.witnesses = new Witnesses(known);
    }

    /**
     * A row that stands in the way.
     *
     * @param criterion the row
     * @param undecided whether it waits for a fact
     * @param who refs of the members who surely do not pass, in their order
     * @param shortBy for a row that counts members, how many more would have to pass; else 0
     */
    public record Lever(Criterion criterion, boolean undecided, List<String> who, int shortBy) {
        public Lever {
            who = List.copyOf(who);
        }
    }

    static Levers of(Answer answer) {
        return new Levers(answer.evaluation(), answer.failed(), answer.undecided());
    }

    static Levers of(Shortcut.Found found) {
        return new Levers(found, found.failed(), List.of());
    }

    /** The rows in the way, in the order of their codes. */
    public List<Lever> inTheWay() {
        List<Lever> levers = new ArrayList<>();
        addLevers(failed, false, levers);
        addLevers(undecided, true, levers);
        return levers;
    }

    private void addLevers(List<BoundCriterion> rows, boolean undecided, List<Lever> levers) {
        for (BoundCriterion row : rows) {
            if (isBlocking(row)) {
                levers.add(lever(row, undecided));
            }
        }
    }

    /** Whether a row is in the way. */
    public boolean isInTheWay(Criterion criterion) {
        return isAmong(failed, criterion) || isAmong(undecided, criterion);
    }

    private static boolean isAmong(List<BoundCriterion> rows, Criterion criterion) {
        for (BoundCriterion row : rows) {
            if (isBlocking(row) && row.criterion().getPosition().equals(criterion.getPosition())) {
                return true;
            }
        }
        return false;
    }

    /** Values of a fact that are worth trying: those on both sides of every bound that rows set, each once. */
    public List<Object> values(Level level, String attribute) {
        return witnesses.values(level, attribute);
    }

    /**
     * Facts of a person who meets every condition for members, by attribute; empty where none is found. What no row asks is
     * left out.
     */
    public Optional<Map<String, Object>> qualifyingMember() {
        return witnesses.qualifyingMember();
    }

    private static boolean isBlocking(BoundCriterion row) {
        return BLOCKING.contains(row.criterion().getEffect());
    }

    private Lever lever(BoundCriterion row, boolean undecided) {
        List<Facts.Person> members = known.facts().getMembers();
        List<String> who = new ArrayList<>();
        for (int index : known.failing(row)) {
            who.add(members.get(index).getRef());
        }
        Scope scope = row.criterion().getScope();
        boolean counts = scope instanceof Scope.AtLeastCount || scope instanceof Scope.AtLeastShare;
        int shortBy = counts ? Quantifiers.shortBy(row, known.passing(row), members.size()) : 0;
        return new Lever(row.criterion(), undecided, who, shortBy);
    }
}
