package id.umkm.rules.engine;

import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what an application's rank follows from. */
final class RankingKeys {
    private final Evaluation evaluation;
    private final List<Ranking.Key> keys = new ArrayList<>();
    private final List<Comparable<?>> values = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();
    private boolean waits;

    private RankingKeys(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * A share of members, compared exactly.
     *
     * @param part members for whom it is so
     * @param whole all members, at least one
     */
    private record Share(long part, long whole) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            return Long.compare(Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole));
        }
    }

    static CompiledPolicy.Keys of(Answer answer, AllocationRule rule) {
        RankingKeys read = new RankingKeys(answer.evaluation());
        rule.keys().forEach(read::add);
        List<Finding> faults = answer.findings();
        boolean known = !read.waits && faults.isEmpty();
        return new CompiledPolicy.Keys(
                known ? List.copyOf(read.keys) : List.of(),
                known ? List.copyOf(read.values) : List.of(),
                MissingFacts.merged(read.missing),
                faults,
                read.waits);
    }

    private void add(AllocationRule.RankingKey key) {
        if (key.shareOfMembers()) {
            addShare(key);
            return;
        }
        Object value = evaluation.valueOfSubject(key.term());
        if (value instanceof Comparable<?> comparable) {
            add(key, comparable, Objects.requireNonNull(PlainValue.of(value)));
        } else {
            miss(key.term(), null);
        }
    }

    private void addShare(AllocationRule.RankingKey key) {
        long all = evaluation.facts().getMembers().size();
        long yes = 0;
        for (int i = 0; i < all; i++) {
            Object value = valueOfMember(i, key.term());
            if (value == null) {
                miss(key.term(), i);
            }
            yes += Boolean.TRUE.equals(value) ? 1 : 0;
        }
        add(key, new Share(yes, Math.max(all, 1)), yes + "/" + all);
    }

    /** Notes that a value is not there, and the facts that would settle it: there may be none of which alone some value does. */
    private void miss(Term term, @Nullable Integer member) {
        missing.addAll(Unknowns.ofTerm(evaluation, term, member));
        waits |= term.table() == null || isUnknown(term, member);
    }

    /** Whether the table that gives it waits for a fact, and is not at fault. */
    private boolean isUnknown(Term term, @Nullable Integer member) {
        RuleBook book = evaluation.book();
        List<BoundTable> tables = member == null ? book.subjectTables() : book.memberTables();
        Cells cells = member == null ? evaluation.subject() : evaluation.member(member);
        return tables.stream()
                .filter(table -> table.table().output().equals(term))
                .map(table -> cells.resolution(table.number()))
                .anyMatch(resolution -> resolution != null && resolution.state() == Resolution.State.UNKNOWN);
    }

    private @Nullable Object valueOfMember(int member, Term term) {
        return evaluation.valueOfMember(member, term);
    }

    private void add(AllocationRule.RankingKey key, Comparable<?> value, Object plain) {
        values.add(value);
        keys.add(new Ranking.Key(key.term().name(), key.shareOfMembers(), plain, key.position()));
    }
}
