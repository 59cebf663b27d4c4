package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Output;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Turns what the rules said of one application into what all of its combination have in common. */
final class SkeletonRows {
    private static final int NOWHERE = -1;
    private static final Comparator<BoundCriterion> BY_CODE = Comparator.comparing(
                    (BoundCriterion row) -> row.criterion().getCode())
            .thenComparing(row -> row.criterion().getPosition());

    private final RuleBook book;
    private final MemberLooks members;
    private final Function<Term, Skeleton.Asked> asked;
    // Thousands of combinations share a few rows and outputs.
    private final Map<List<Object>, Skeleton.Row> knownRows = new ConcurrentHashMap<>();
    private final Map<List<Output>, List<Output>> knownOutputs = new ConcurrentHashMap<>();
    private final Map<Skeleton, Skeleton> knownSkeletons = new ConcurrentHashMap<>();

    /** @param asked where a value of the subject comes from */
    SkeletonRows(RuleBook book, MemberLooks members, Function<Term, Skeleton.Asked> asked) {
        this.book = book;
        this.members = members;
        this.asked = asked;
    }

    Skeleton skeleton(Question question, Answer answer, List<Output> outputs) {
        List<BoundCriterion> failed = new ArrayList<>(answer.failed());
        failed.sort(BY_CODE);
        boolean plain = answer.undecided().isEmpty()
                && answer.faultyTables().isEmpty()
                && failed.size() == answer.findings().size()
                && !restsOnMembers(failed);
        List<Skeleton.Row> rows = new ArrayList<>();
        for (int i = 0; plain && i < failed.size(); i++) {
            rows.add(row(failed.get(i), answer.findings().get(i)));
        }
        Skeleton skeleton = new Skeleton(
                plain,
                question.equals(Question.REFERRAL) ? Outcomes.referral(answer) : Outcomes.eligibility(answer),
                answer.found(Effect.REJECT),
                answer.found(Effect.REVIEW),
                List.copyOf(rows),
                knownOutputs.computeIfAbsent(List.copyOf(outputs), one -> one));
        return knownSkeletons.computeIfAbsent(skeleton, one -> one);
    }

    /** All that a row holds follows from the criterion and from what stands behind the finding. */
    private Skeleton.Row row(BoundCriterion bound, Finding finding) {
        return knownRows.computeIfAbsent(
                List.of(bound, finding.getBasis(), finding.getCitations()), key -> made(bound, finding));
    }

    private Skeleton.Row made(BoundCriterion bound, Finding finding) {
        Criterion criterion = bound.criterion();
        Term term = criterion.getRequirement().term();
        boolean ofMembers = bound.members() != null;
        String required = Findings.required(bound);
        Rupiah cut = null;
        Skeleton.Asked cutTo = null;
        if (criterion.getEffect() == Effect.REDUCE && bound.required() instanceof CellTest.Compare compare) {
            if (compare.operand() instanceof Operand.Literal literal) {
                cut = (Rupiah) literal.value();
            } else {
                Term limit = book.term(Level.SUBJECT, ((Operand.AttributeName) compare.operand()).name());
                cutTo = asked.apply(limit);
            }
        }
        return new Skeleton.Row(
                bound,
                criterion.getCode(),
                criterion.getEffect(),
                criterion.getPosition(),
                criterion.getLayer(),
                criterion.getAdvice() != null,
                ofMembers ? members.criteria().indexOf(bound) : NOWHERE,
                counting(bound),
                term.name(),
                ofMembers ? null : asked.apply(term),
                ofMembers && bound.bound() == null && term.table() == null
                        ? book.policy()
                                .getVocabulary()
                                .ordinal(Level.MEMBER, term.name())
                                .orElseThrow()
                        : NOWHERE,
                new Skeleton.Backing(finding.getBasis(), finding.getCitations()),
                memberTable(bound),
                required,
                counting(bound) == Skeleton.Counting.SHARE ? new RequiredShares(required) : null,
                bound.boundParameter(),
                cut,
                cutTo);
    }

    private static Skeleton.Counting counting(BoundCriterion bound) {
        if (bound.members() == null) {
            return Skeleton.Counting.NONE;
        }
        if (bound.bound() == null) {
            return Skeleton.Counting.EACH;
        }
        return bound.criterion().getScope() instanceof Scope.AtLeastShare
                ? Skeleton.Counting.SHARE
                : Skeleton.Counting.NUMBER;
    }

    /**
     * The table of members that a row counts by, or -1: one that asks only what is known of members, for a row without a guard.
     */
    private int memberTable(BoundCriterion bound) {
        Term term = bound.criterion().getRequirement().term();
        if (bound.bound() == null
                || bound.guard() != null
                || term.table() == null
                || Columns.comparesTerms(bound.criterion().getRequirement().test())) {
            return NOWHERE;
        }
        for (BoundTable table : book.memberTables()) {
            if (table.table().output().equals(term) && asksOnlyFacts(table)) {
                return table.number();
            }
        }
        return NOWHERE;
    }

    private static boolean asksOnlyFacts(BoundTable table) {
        for (Column column : table.inputs()) {
            if (column.term().table() != null || column.kind() != Column.Kind.VALUE) {
                return false;
            }
        }
        return true;
    }

    private boolean restsOnMembers(List<BoundCriterion> rows) {
        for (BoundCriterion row : rows) {
            if (restsOnMembers(row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind a row hangs on rows of tables that are asked of each member, in a way that is not counted. */
    private boolean restsOnMembers(BoundCriterion bound) {
        if (memberTable(bound) >= 0) {
            return false;
        }
        Condition guard = bound.criterion().getGuard();
        return restsOnMembers(bound.criterion().getRequirement()) || (guard != null && restsOnMembers(guard));
    }

    private boolean restsOnMembers(Condition condition) {
        return restsOnMembers(condition.term(), condition.test());
    }

    /** Of a term, and of those that a test compares it with. */
    private boolean restsOnMembers(Term term, CellTest test) {
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.AttributeName name && restsOnMembers(book.term(term.level(), name.name()))) {
                return true;
            }
        }
        return restsOnMembers(term);
    }

    private boolean restsOnMembers(Term term) {
        if (term.table() == null) {
            return false;
        }
        if (term.level() == Level.MEMBER) {
            return true;
        }
        for (BoundTable table : book.subjectTables()) {
            if (table.table().output().equals(term) && restsOnMembers(table)) {
                return true;
            }
        }
        return false;
    }

    private boolean restsOnMembers(BoundTable table) {
        for (Column column : table.inputs()) {
            boolean rests = column.kind() == Column.Kind.COMPARISON
                    ? restsOnMembers(column.term(), column.comparison())
                    : restsOnMembers(column.term());
            if (rests) {
                return true;
            }
        }
        return false;
    }
}
