package id.umkm.rules.engine;

import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question put to one subject: folds the members in Java, lets the rules match the flat fact, table by table and then
 * the criteria, and keeps what they hit.
 */
final class Evaluation implements Known {
    private static final int NO_MEMBER = -1;

    private final RuleBook book;
    private final Facts facts;
    private final Question question;
    private final Vocabulary vocabulary;
    private final Cells subject;
    private final List<Cells> members = new ArrayList<>();
    private final BitSet hits;

    private Evaluation(RuleBook book, Facts facts, Question question) {
        this.book = book;
        this.facts = facts;
        this.question = question;
        this.vocabulary = facts.getVocabulary();
        this.subject = new Cells(
                book.subjectColumns().size() + book.subjectTables().size(),
                book.subjectTables().size());
        foldMembers();
        fillSubject();
        askTables();
        this.hits = askCriteria();
    }

    static Evaluation of(RuleBook book, Facts facts, Question question) {
        return new Evaluation(book, facts, question);
    }

    @Override
    public RuleBook book() {
        return book;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Question question() {
        return question;
    }

    Cells subject() {
        return subject;
    }

    Cells member(int index) {
        return members.get(index);
    }

    boolean failed(BoundCriterion criterion) {
        return hits.get(RuleBookCompiler.failHit(criterion));
    }

    boolean undecided(BoundCriterion criterion) {
        return hits.get(RuleBookCompiler.undecidedHit(criterion));
    }

    /** Whether it hangs on a table that is at fault. */
    boolean unresolved(BoundCriterion criterion) {
        return hits.get(RuleBookCompiler.unresolvedHit(criterion));
    }

    @Override
    public @Nullable Object valueOfSubject(Term term) {
        Integer table = tableNumber(term, book.subjectTables());
        if (table != null) {
            Resolution resolution = subject.resolution(table);
            return resolution == null ? null : resolution.value();
        }
        return facts.get(vocabulary.ordinal(Level.SUBJECT, term.name()).orElseThrow());
    }

    @Override
    public @Nullable Object valueOfMember(int index, Term term) {
        Integer table = tableNumber(term, book.memberTables());
        if (table != null) {
            Resolution resolution = members.get(index).resolution(table);
            return resolution == null ? null : resolution.value();
        }
        return facts.getMembers()
                .get(index)
                .get(vocabulary.ordinal(Level.MEMBER, term.name()).orElseThrow());
    }

    @Override
    public Verdict memberPasses(BoundCriterion criterion, int index) {
        return criterion.memberPasses(members.get(index));
    }

    private static @Nullable Integer tableNumber(Term term, List<BoundTable> tables) {
        if (term.table() == null) {
            return null;
        }
        for (BoundTable table : tables) {
            if (table.table().output().equals(term)) {
                return table.number();
            }
        }
        return null;
    }

    private void foldMembers() {
        for (int i = 0; i < facts.getMembers().size(); i++) {
            Cells cells =
                    new Cells(book.memberColumns().size(), book.memberTables().size());
            members.add(cells);
            for (Column column : book.memberColumns()) {
                if (column.kind() == Column.Kind.VALUE && column.term().table() == null) {
                    cells.set(column, classOf(column, value(column.term(), i)));
                }
            }
        }
    }

    private void fillSubject() {
        for (Column column : book.subjectColumns()) {
            if (column.kind() == Column.Kind.VALUE && column.term().table() == null) {
                subject.set(column, classOf(column, valueOfSubject(column.term())));
            }
        }
    }

    private static int classOf(Column column, @Nullable Object value) {
        return value == null ? Column.UNKNOWN : column.partition().classOf(value);
    }

    /**
     * While members are unknown a share is one of several; it is known where all of them lie in one class. Over no members
     * at all no cell holds of it.
     */
    private void fillShare(Column column) {
        long yes = 0;
        long open = 0;
        boolean waits = false;
        for (int i = 0; i < members.size(); i++) {
            Object value = valueOfMember(i, column.term());
            yes += Boolean.TRUE.equals(value) ? 1 : 0;
            open += value == null ? 1 : 0;
            waits |= value == null && !isUnresolved(column.term(), i);
        }
        Partition.Ordered partition = (Partition.Ordered) column.partition();
        BitSet possible = new BitSet();
        if (members.isEmpty()) {
            subject.setPossible(column, possible);
            return;
        }
        for (long more = 0; more <= open; more++) {
            possible.set(partition.classOfShare(yes + more, members.size()));
        }
        if (possible.cardinality() == 1) {
            subject.set(column, possible.nextSetBit(0));
        } else {
            subject.set(column, waits ? Column.UNKNOWN : Column.UNRESOLVED);
            subject.setPossible(column, possible);
        }
    }

    /** Whether a table at fault leaves a member without the term's value. */
    private boolean isUnresolved(Term term, int member) {
        Integer table = tableNumber(term, book.memberTables());
        return table != null && isUnresolved(members.get(member), table);
    }

    private static boolean isUnresolved(Cells cells, int table) {
        Resolution resolution = cells.resolution(table);
        return resolution != null && resolution.value() == null && resolution.classWithoutValue() == Column.UNRESOLVED;
    }

    /** Compares terms with one another; a cell whose terms are not all known is open. */
    private void compare(List<Column> columns, Cells cells, int member) {
        for (Column column : columns) {
            if (column.kind() == Column.Kind.COMPARISON) {
                cells.set(column, compare(column, member));
            }
        }
    }

    private int compare(Column column, int member) {
        Level level = column.term().level();
        boolean[] atFault = {isAtFault(column.term(), member)};
        Truth truth = CellEvaluator.evaluate(column.comparison(), value(column.term(), member), operand -> {
            if (operand instanceof Operand.Literal literal) {
                return literal.value();
            }
            Term term = book.term(level, ((Operand.AttributeName) operand).name());
            Object value = value(term, member);
            atFault[0] |= value == null && isAtFault(term, member);
            return value;
        });
        Verdict verdict = Verdict.of(truth);
        return verdict == Verdict.UNKNOWN && atFault[0] && !waits(column, member)
                ? Column.UNRESOLVED
                : verdict.asClass();
    }

    /** Whether a comparison waits for a fact, besides hanging on a table at fault. */
    private boolean waits(Column column, int member) {
        if (value(column.term(), member) == null) {
            return !isAtFault(column.term(), member);
        }
        for (Operand operand : CellTests.operandsOf(column.comparison())) {
            if (operand instanceof Operand.AttributeName name) {
                Term term = book.term(column.term().level(), name.name());
                if (value(term, member) == null && !isAtFault(term, member)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The value of a term of the subject or, with the place of a member, of that member; null while unknown. */
    @Nullable
    Object value(Term term, int member) {
        return term.level() == Level.SUBJECT ? valueOfSubject(term) : valueOfMember(member, term);
    }

    private boolean isAtFault(Term term, int member) {
        if (term.level() == Level.MEMBER) {
            return isUnresolved(term, member);
        }
        Integer table = tableNumber(term, book.subjectTables());
        return table != null && isUnresolved(subject, table);
    }

    private void askTables() {
        for (int stage = 0; stage < book.stages(); stage++) {
            askOfMembers(stage);
            askOfSubject(stage);
        }
        compare(book.subjectColumns(), subject, NO_MEMBER);
        for (int i = 0; i < members.size(); i++) {
            compare(book.memberColumns(), members.get(i), i);
        }
    }

    private void askOfMembers(int stage) {
        for (BoundTable table : book.memberTables()) {
            if (table.stage() == stage && book.needed(question).contains(table)) {
                for (int i = 0; i < members.size(); i++) {
                    compare(table.inputs(), members.get(i), i);
                    table.store(members.get(i), table.resolve(members.get(i)));
                }
            }
        }
    }

    private void askOfSubject(int stage) {
        List<BoundTable> tables = new ArrayList<>();
        for (BoundTable table : book.subjectTables()) {
            if (table.stage() == stage && book.needed(question).contains(table)) {
                tables.add(table);
            }
        }
        if (tables.isEmpty()) {
            return;
        }
        for (BoundTable table : tables) {
            compare(table.inputs(), subject, NO_MEMBER);
            for (Column input : table.inputs()) {
                if (input.kind() == Column.Kind.SHARE) {
                    fillShare(input);
                }
            }
            subject.setAt(book.knownColumn(table), table.inputsKnown(subject) ? Column.TRUE : Column.FALSE);
        }
        FlatFact fact = new FlatFact(stage, subject);
        book.fire(fact);
        for (BoundTable table : tables) {
            int first = table.firstHit();
            BitSet notFalse = fact.hits().get(first, first + table.rows().size());
            Resolution resolution = table.resolve(subject, notFalse);
            table.store(subject, resolution);
            for (Cells member : members) {
                table.passTo(member, resolution);
            }
        }
    }

    private BitSet askCriteria() {
        for (BoundCriterion criterion : book.criteria(question)) {
            Column column = criterion.members();
            if (column != null) {
                subject.set(column, criterion.passes(subject, enough(criterion)).asClass());
            }
        }
        FlatFact fact = new FlatFact(book.stageOf(question), subject);
        book.fire(fact);
        return fact.hits();
    }

    /** Whether enough members pass, a guard about the subject left aside. */
    Verdict enough(BoundCriterion criterion) {
        int passing = 0;
        int unknown = 0;
        int unresolved = 0;
        for (int i = 0; i < members.size(); i++) {
            Verdict verdict = memberPasses(criterion, i);
            passing += verdict == Verdict.TRUE ? 1 : 0;
            unknown += verdict == Verdict.UNKNOWN ? 1 : 0;
            unresolved += verdict == Verdict.UNRESOLVED ? 1 : 0;
        }
        return Quantifiers.verdict(criterion, passing, unknown, unresolved, members.size());
    }
}
