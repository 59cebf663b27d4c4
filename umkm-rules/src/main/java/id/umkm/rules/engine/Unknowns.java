package id.umkm.rules.engine;

import id.umkm.domain.decision.MissingFact;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unknown facts that undecided rows wait for: those of which some value could still change a row. It tries the
 * classes that the unknown columns can still have, so the answer is exact up to {@link #MAX_TRIALS} trials a row; beyond
 * that it names every unknown fact that the row asks.
 */
final class Unknowns {
    static final int MAX_TRIALS = 20_000;

    private static final int NO_MEMBER = -1;

    private final Evaluation evaluation;
    private final Map<Fact, Set<String>> waiting;

    private Unknowns(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.waiting = new TreeMap<>(Comparator.comparing(Fact::name).thenComparing(Fact::member));
    }

    /**
     * An unknown fact.
     *
     * @param member place of the member among the members, or -1 for a fact of the subject
     */
    private record Fact(String name, int member) {}

    /** The facts that undecided rows wait for, with the codes of the rows. */
    static List<MissingFact> of(Evaluation evaluation, List<BoundCriterion> undecided) {
        Unknowns unknowns = new Unknowns(evaluation);
        for (BoundCriterion criterion : undecided) {
            for (Fact fact : unknowns.facts(criterion)) {
                unknowns.waiting
                        .computeIfAbsent(fact, key -> new TreeSet<>())
                        .add(criterion.criterion().getCode());
            }
        }
        List<MissingFact> missing = new ArrayList<>();
        unknowns.waiting.forEach((fact, codes) ->
                missing.add(new MissingFact(fact.name(), unknowns.ref(fact.member()), List.copyOf(codes))));
        return missing;
    }

    /**
     * The facts that would settle a term.
     *
     * @param member place of the member, or null for a term of the subject
     */
    static List<MissingFact> ofTerm(Evaluation evaluation, Term term, @Nullable Integer member) {
        Unknowns unknowns = new Unknowns(evaluation);
        return unknowns.factsOfTerm(term, member == null ? NO_MEMBER : member).stream()
                .map(fact -> new MissingFact(fact.name(), unknowns.ref(fact.member()), List.of()))
                .toList();
    }

    private @Nullable String ref(int member) {
        return member < 0 ? null : evaluation.facts().getMembers().get(member).getRef();
    }

    private Set<Fact> facts(BoundCriterion criterion) {
        Set<Fact> facts = new LinkedHashSet<>();
        if (criterion.members() == null) {
            Set<Column> asked =
                    new LinkedHashSet<>(List.of(criterion.requirement().column()));
            BoundCell guardOfSubject = criterion.guard();
            if (guardOfSubject != null) {
                asked.add(guardOfSubject.column());
            }
            facts.addAll(matter(NO_MEMBER, asked, criterion::passes));
            return facts;
        }
        BoundCell guard = criterion.guard();
        if (guard != null && criterion.guardOfSubject() && mayFail(criterion)) {
            facts.addAll(matter(NO_MEMBER, Set.of(guard.column()), guard::verdict));
        }
        if (mayBind(criterion) && evaluation.enough(criterion) == Verdict.UNKNOWN) {
            for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
                if (evaluation.memberPasses(criterion, i) == Verdict.UNKNOWN) {
                    facts.addAll(matter(i, askedOfMember(criterion), criterion::memberPasses));
                }
            }
        }
        return facts;
    }

    /** Whether a guard about the subject can still turn out to hold. */
    private boolean mayBind(BoundCriterion criterion) {
        BoundCell guard = criterion.guard();
        if (guard == null || !criterion.guardOfSubject()) {
            return true;
        }
        return trials(NO_MEMBER, Set.of(guard.column()), guard::verdict).canGive(Verdict.TRUE);
    }

    /** Whether it can still turn out that too few members pass. */
    private boolean mayFail(BoundCriterion criterion) {
        int members = evaluation.facts().getMembers().size();
        int passing = 0;
        for (int i = 0; i < members; i++) {
            Verdict verdict = evaluation.memberPasses(criterion, i);
            boolean mayNot = verdict == Verdict.UNKNOWN
                    ? trials(i, askedOfMember(criterion), criterion::memberPasses)
                            .canGive(Verdict.FALSE)
                    : verdict != Verdict.TRUE;
            passing += mayNot ? 0 : 1;
        }
        return Quantifiers.verdict(criterion, passing, 0, 0, members) == Verdict.FALSE;
    }

    private static Set<Column> askedOfMember(BoundCriterion criterion) {
        Set<Column> asked = new LinkedHashSet<>(List.of(criterion.requirement().column()));
        BoundCell guard = criterion.guard();
        if (guard != null && !criterion.guardOfSubject()) {
            asked.add(guard.column());
        }
        return asked;
    }

    /** The unknown facts below some columns of which some value changes what a function of the cells gives. */
    private Set<Fact> matter(int member, Set<Column> asked, Function<Cells, Object> function) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Column leaf : trials(member, asked, function).thatMatter()) {
            facts.addAll(factsOf(leaf, member));
        }
        return facts;
    }

    private Trials trials(int member, Set<Column> asked, Function<Cells, Object> function) {
        boolean ofSubject = member == NO_MEMBER;
        Cells cells = ofSubject ? evaluation.subject() : evaluation.member(member);
        List<BoundTable> tables = ofSubject
                ? evaluation.book().subjectTables()
                : evaluation.book().memberTables();
        Set<Column> leaves = new LinkedHashSet<>();
        asked.forEach(column -> leaves(column, cells, tables, leaves));
        return new Trials(cells, List.copyOf(leaves), tables, function);
    }

    /**
     * The unknown columns that a column rests on: itself, or the unknown inputs of the table that gives it; those also where
     * the rows that are still possible agree, for they may yet turn out to hold together that must not.
     */
    private void leaves(Column column, Cells cells, List<BoundTable> tables, Set<Column> leaves) {
        BoundTable table = column.kind() == Column.Kind.VALUE ? tableOf(column.term(), tables) : null;
        if (table != null) {
            table.inputs().forEach(input -> leaves(input, cells, tables, leaves));
        } else if (cells.classOf(column) == Column.UNKNOWN) {
            leaves.add(column);
        }
    }

    private static @Nullable BoundTable tableOf(Term term, List<BoundTable> tables) {
        return tables.stream()
                .filter(table -> table.table().output().equals(term))
                .findFirst()
                .orElse(null);
    }

    private Set<Fact> factsOf(Column leaf, int member) {
        Set<Fact> facts = new LinkedHashSet<>();
        if (leaf.kind() == Column.Kind.SHARE) {
            for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
                if (evaluation.valueOfMember(i, leaf.term()) == null) {
                    facts.addAll(factsOfTerm(leaf.term(), i));
                }
            }
        } else {
            facts.addAll(factsOfTerm(leaf.term(), leaf.term().level() == Level.SUBJECT ? NO_MEMBER : member));
        }
        if (leaf.kind() == Column.Kind.COMPARISON) {
            for (Operand operand : CellTests.operandsOf(leaf.comparison())) {
                if (operand instanceof Operand.AttributeName name) {
                    Term other = evaluation.book().term(leaf.term().level(), name.name());
                    facts.addAll(factsOfTerm(other, other.level() == Level.SUBJECT ? NO_MEMBER : member));
                }
            }
        }
        return facts;
    }

    /** The unknown facts that would settle a term: its own, or those that matter to the table that gives it. */
    private Set<Fact> factsOfTerm(Term term, int member) {
        Object value = member < 0 ? evaluation.valueOfSubject(term) : evaluation.valueOfMember(member, term);
        if (value != null) {
            return Set.of();
        }
        if (term.table() == null) {
            return Set.of(new Fact(term.fact(), member));
        }
        List<BoundTable> tables = term.level() == Level.SUBJECT
                ? evaluation.book().subjectTables()
                : evaluation.book().memberTables();
        BoundTable table = tableOf(term, tables);
        if (table == null) {
            return Set.of();
        }
        return matter(member, Set.copyOf(table.inputs()), cells -> {
            Resolution resolution = cells.resolution(table.number());
            return resolution == null || resolution.value() == null ? "" : resolution.value();
        });
    }
}
