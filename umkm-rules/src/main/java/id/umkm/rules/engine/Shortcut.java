package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Output;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides an application like one before it whose values lie in the same classes, as long as nothing is unknown. What a
 * member comes to, what a table gives and which rows hold follow from classes alone, so the rules are asked once for each
 * combination; amounts and persons are read from the application itself. Thread-safe.
 */
final class Shortcut {
    private static final int NOWHERE = -1;

    /** Comparisons that are made in one round; each doubles the ways on. */
    private static final int MOST_COMPARISONS = 8;

    private final RuleBook book;
    private final Question question;
    private final Vocabulary vocabulary;
    private final MemberLooks members;
    private final SubjectLook subject;
    private final List<BoundTable> tables;
    private final ShareClasses[] shares;
    private final Round[] rounds;
    private final SkeletonRows rows;
    private final boolean supported;
    private final Skeleton.@Nullable Asked requested;
    private final Combinations<Branch> branches;
    /** Ways on that are kept in all. */
    private final AtomicInteger parted = new AtomicInteger();

    private final int mostParted;

    /** Comparisons that can be made at the same time, and the tables whose outputs are known by then. */
    private record Round(List<Comparison> comparisons, int stage) {}

    /** What an application came to. */
    final class Found implements Known {
        private final Facts facts;
        private final Branch branch;
        private final Skeleton skeleton;
        private final MemberCounts counts;

        private Found(Facts facts, Branch branch, Skeleton skeleton, MemberCounts counts) {
            this.facts = facts;
            this.branch = branch;
            this.skeleton = skeleton;
            this.counts = counts;
        }

        Skeleton skeleton() {
            return skeleton;
        }

        /** A value of the subject. */
        Object value(Skeleton.Asked asked) {
            return Objects.requireNonNull(Shortcut.value(asked, facts, branch));
        }

        /** What it asks for, in a question about amounts. */
        Rupiah requested() {
            return (Rupiah) value(Objects.requireNonNull(requested));
        }

        MemberCounts counts() {
            return counts;
        }

        /** The rows that do not hold, in the order of the question's rows. */
        List<BoundCriterion> failed() {
            List<BoundCriterion> failed = new ArrayList<>();
            for (BoundCriterion criterion : book.criteria(question)) {
                if (isFailed(criterion)) {
                    failed.add(criterion);
                }
            }
            return failed;
        }

        private boolean isFailed(BoundCriterion criterion) {
            for (Skeleton.Row row : skeleton.rows()) {
                if (row.criterion().equals(criterion)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public RuleBook book() {
            return book;
        }

        @Override
        public Question question() {
            return question;
        }

        @Override
        public Facts facts() {
            return facts;
        }

        /** A table that the question does not ask gives nothing. */
        @Override
        public @Nullable Object valueOfSubject(Term term) {
            Skeleton.Asked asked = asked(term);
            return term.table() != null && asked.slot() < 0 ? null : Shortcut.value(asked, facts, branch);
        }

        @Override
        public @Nullable Object valueOfMember(int index, Term term) {
            Facts.Person person = facts.getMembers().get(index);
            if (term.table() == null) {
                return person.get(vocabulary.ordinal(Level.MEMBER, term.name()).orElseThrow());
            }
            for (BoundTable table : book.memberTables()) {
                if (table.table().output().equals(term)) {
                    Resolution given = counts.look(person.getPlace()).given().get(table.number());
                    return given == null ? null : given.value();
                }
            }
            return null;
        }

        @Override
        public Verdict memberPasses(BoundCriterion criterion, int index) {
            int place = facts.getMembers().get(index).getPlace();
            int row = members.criteria().indexOf(criterion);
            return counts.look(place).passes(row) ? Verdict.TRUE : Verdict.FALSE;
        }
    }

    private Shortcut(RuleBook book, Question question, MemberLooks members, List<Term> shares, Memory memory) {
        this.book = book;
        this.question = question;
        this.vocabulary = book.policy().getVocabulary();
        this.members = members;
        this.branches = new Combinations<>(2 * Packing.BITS, memory.combinations());
        this.mostParted = memory.ways();
        this.tables = needed(book, question);
        Set<Column> columns = columnsOfCriteria(book, question);
        tables.forEach(table -> columns.addAll(table.inputs()));
        Set<Term> terms = new LinkedHashSet<>();
        columns.forEach(column -> terms.addAll(termsOf(column)));
        Term ofRequest = question.equals(Question.AMOUNT) ? book.term(Level.SUBJECT, Amounts.REQUESTED) : null;
        if (ofRequest != null) {
            terms.add(ofRequest);
        }
        this.requested = ofRequest == null ? null : asked(ofRequest);
        this.subject = new SubjectLook(
                vocabulary,
                terms.stream()
                        .filter(term -> term.table() == null)
                        .map(term -> new SubjectLook.Input(term, asked(term).ordinal(), classesOf(term, columns)))
                        .toList());
        this.shares = columns.stream()
                .filter(column -> column.kind() == Column.Kind.SHARE)
                .map(column -> new ShareClasses(column, shares.indexOf(column.term())))
                .toArray(ShareClasses[]::new);
        this.rounds = rounds(columns);
        this.rows = new SkeletonRows(book, members, this::asked);
        int folded = members.criteria().size();
        for (ShareClasses share : this.shares) {
            folded += share.width();
        }
        this.supported = subject.packing().secondBits() + folded <= Packing.BITS
                && terms.stream().allMatch(term -> term.table() == null || slot(term) >= 0)
                && Arrays.stream(rounds).allMatch(round -> round.comparisons().size() <= MOST_COMPARISONS);
    }

    /** The shortcut of a question, or null where classes alone do not settle it. */
    static @Nullable Shortcut of(RuleBook book, Question question, Memory memory) {
        List<Term> shares = needed(book, question).stream()
                .flatMap(table -> table.inputs().stream())
                .filter(column -> column.kind() == Column.Kind.SHARE)
                .map(Column::term)
                .distinct()
                .toList();
        boolean ofSubject = columnsOfCriteria(book, question).stream()
                .allMatch(column -> column.term().level() == Level.SUBJECT);
        return MemberLooks.of(book, question, book.policy().getVocabulary(), shares, memory.combinations())
                .filter(members -> ofSubject)
                .map(members -> new Shortcut(book, question, members, shares, memory))
                .filter(shortcut -> shortcut.supported)
                .orElse(null);
    }

    private static List<BoundTable> needed(RuleBook book, Question question) {
        return book.subjectTables().stream()
                .filter(book.needed(question)::contains)
                .sorted(Comparator.comparingInt(BoundTable::stage))
                .toList();
    }

    /** The columns of the subject that criteria ask; those about members ask guards about the subject. */
    private static Set<Column> columnsOfCriteria(RuleBook book, Question question) {
        Set<Column> columns = new LinkedHashSet<>();
        for (BoundCriterion criterion : book.criteria(question)) {
            BoundCell guard = criterion.guard();
            if (criterion.members() == null) {
                columns.add(criterion.requirement().column());
            }
            if (guard != null && (criterion.members() == null || criterion.guardOfSubject())) {
                columns.add(guard.column());
            }
        }
        return columns;
    }

    /** The terms whose values a column needs; shares are counted over members. */
    private List<Term> termsOf(Column column) {
        if (column.kind() == Column.Kind.SHARE) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>(List.of(column.term()));
        if (column.kind() == Column.Kind.COMPARISON) {
            CellTests.operandsOf(column.comparison()).forEach(operand -> {
                if (operand instanceof Operand.AttributeName name) {
                    terms.add(book.term(Level.SUBJECT, name.name()));
                }
            });
        }
        return terms;
    }

    private static List<Column> classesOf(Term term, Set<Column> columns) {
        return columns.stream()
                .filter(column -> column.kind() == Column.Kind.VALUE)
                .filter(column -> column.term().equals(term))
                .toList();
    }

    private Skeleton.Asked asked(Term term) {
        return term.table() == null
                ? new Skeleton.Asked(
                        vocabulary.ordinal(Level.SUBJECT, term.name()).orElseThrow(), NOWHERE)
                : new Skeleton.Asked(NOWHERE, slot(term));
    }

    /** The place of the table that gives a term among those that are needed, or -1. */
    private int slot(Term term) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).table().output().equals(term)) {
                return i;
            }
        }
        return NOWHERE;
    }

    /** Comparisons go in rounds: first those of values that are read, then those that wait for tables, as these become known. */
    private Round[] rounds(Set<Column> columns) {
        TreeMap<Integer, List<Comparison>> byStage = new TreeMap<>();
        for (Column column : columns) {
            if (column.kind() == Column.Kind.COMPARISON) {
                int stage = termsOf(column).stream()
                        .mapToInt(term -> slot(term) < 0
                                ? NOWHERE
                                : tables.get(slot(term)).stage())
                        .max()
                        .orElseThrow();
                byStage.computeIfAbsent(stage, key -> new ArrayList<>())
                        .add(new Comparison(
                                column, term -> asked(book.term(Level.SUBJECT, term)), asked(column.term())));
            }
        }
        return byStage.entrySet().stream()
                .map(round -> new Round(List.copyOf(round.getValue()), round.getKey()))
                .toArray(Round[]::new);
    }

    private static @Nullable Object value(Skeleton.Asked asked, Facts facts, Branch branch) {
        return asked.slot() < 0 ? facts.get(asked.ordinal()) : branch.output(asked.slot());
    }

    MemberLooks members() {
        return members;
    }

    SubjectLook subject() {
        return subject;
    }

    /** What the application comes to, which may be that its combination settles not all; null where it was not met yet. */
    @Nullable
    Found find(Facts facts) {
        int all = facts.countMembers();
        if (all == 0 || facts.getVocabulary() != vocabulary) {
            return null;
        }
        SubjectLook.Key key = subject.key(facts);
        MemberCounts counts = key == null ? null : members.count(facts);
        if (key == null || counts == null) {
            return null;
        }
        Branch branch = branches.find(key.first(), withMembers(key.second(), counts));
        for (int i = 0; branch != null && i < rounds.length; i++) {
            int truths = truths(rounds[i], facts, branch);
            branch = truths < 0 ? null : branch.next(truths);
        }
        Skeleton skeleton = branch == null ? null : branch.skeleton();
        return branch == null || skeleton == null ? null : new Found(facts, branch, skeleton, counts);
    }

    /** The second half of the key with what the members come to behind it. */
    private long withMembers(long second, MemberCounts counts) {
        long key = second;
        for (ShareClasses share : shares) {
            key = key << share.width() | share.of(counts);
        }
        return key << members.criteria().size() | members.enough().bits(counts);
    }

    /** A bit for each comparison; negative where one has no answer. */
    private static int truths(Round round, Facts facts, Branch branch) {
        int truths = 0;
        for (int i = 0; i < round.comparisons().size(); i++) {
            int truth = round.comparisons().get(i).truth(asked -> value(asked, facts, branch));
            if (truth < 0) {
                return truth;
            }
            truths = truths << 1 | truth;
        }
        return truths;
    }

    /** Keeps what the rules said of an application, for those of the same classes. */
    void learn(Answer answer, List<Output> outputs) {
        Evaluation evaluation = answer.evaluation();
        Facts facts = evaluation.facts();
        if (facts.countMembers() == 0 || facts.getVocabulary() != vocabulary) {
            return;
        }
        members.learn(evaluation);
        SubjectLook.Key key = subject.key(facts);
        MemberCounts counts = members.count(facts);
        @Nullable Object[] given = new @Nullable Object[tables.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = Findings.resolution(evaluation.subject(), tables.get(i)).value();
            if (given[i] == null) {
                return;
            }
        }
        if (key == null || counts == null) {
            return;
        }
        long second = withMembers(key.second(), counts);
        Branch branch = null;
        int truths = 0;
        for (Round round : rounds) {
            Supplier<Branch> parting = () ->
                    Branch.parting(until(round, given), round.comparisons().size());
            branch = branch == null ? branches.keep(key.first(), second, parting) : keep(branch, truths, parting.get());
            truths = branch == null ? -1 : truths(round, facts, branch);
            if (branch == null || truths < 0 || parted.get() >= mostParted) {
                return;
            }
        }
        Supplier<Branch> settled = () -> Branch.settled(given, rows.skeleton(question, answer, outputs));
        if (branch == null) {
            branches.keep(key.first(), second, settled);
        } else {
            keep(branch, truths, settled.get());
        }
    }

    // A branch is equal to itself alone.
    @SuppressWarnings("ReferenceEquality")
    private Branch keep(Branch from, int truths, Branch next) {
        Branch kept = from.keep(truths, next);
        if (kept == next) {
            parted.incrementAndGet();
        }
        return kept;
    }

    /** What the tables give that are known when a round is made. */
    private @Nullable Object[] until(Round round, @Nullable Object[] given) {
        @Nullable Object[] known = given.clone();
        for (int i = 0; i < known.length; i++) {
            if (tables.get(i).stage() > round.stage()) {
                known[i] = null;
            }
        }
        return known;
    }
}
