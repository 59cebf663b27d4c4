package id.umkm.rules.engine;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Scope;
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
final class Evaluation {
    private final RuleBook book;
    private final Facts facts;
    private final DecisionKind kind;
    private final Vocabulary vocabulary;
    private final Cells subject;
    private final List<Cells> members = new ArrayList<>();
    private final BitSet hits;

    private Evaluation(RuleBook book, Facts facts, DecisionKind kind) {
        this.book = book;
        this.facts = facts;
        this.kind = kind;
        this.vocabulary = facts.getVocabulary();
        this.subject = new Cells(
                book.subjectColumns().size() + book.subjectTables().size(),
                book.subjectTables().size());
        foldMembers();
        fillSubject();
        askTables();
        this.hits = askCriteria();
    }

    static Evaluation of(RuleBook book, Facts facts, DecisionKind kind) {
        return new Evaluation(book, facts, kind);
    }

    RuleBook book() {
        return book;
    }

    Facts facts() {
        return facts;
    }

    DecisionKind kind() {
        return kind;
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

    /** The value of a term of the subject, or null while unknown. */
    @Nullable
    Object valueOfSubject(Term term) {
        Integer table = tableNumber(term, book.subjectTables());
        if (table != null) {
            Resolution resolution = subject.resolution(table);
            return resolution == null ? null : resolution.value();
        }
        return facts.get(vocabulary.ordinal(Level.SUBJECT, term.name()).orElseThrow());
    }

    /** The value of a term of one member, or null while unknown. */
    @Nullable
    Object valueOfMember(int index, Term term) {
        Integer table = tableNumber(term, book.memberTables());
        if (table != null) {
            Resolution resolution = members.get(index).resolution(table);
            return resolution == null ? null : resolution.value();
        }
        return facts.getMembers()
                .get(index)
                .get(vocabulary.ordinal(Level.MEMBER, term.name()).orElseThrow());
    }

    /** Whether one member passes a criterion about members. */
    Truth memberPasses(BoundCriterion criterion, int index) {
        return criterion.passes(
                subject, members.get(index), criterion.criterion().getScope() instanceof Scope.NoMember);
    }

    private static @Nullable Integer tableNumber(Term term, List<BoundTable> tables) {
        for (BoundTable table : tables) {
            if (table.table().output().equals(term)) {
                return table.number();
            }
        }
        return null;
    }

    private void foldMembers() {
        for (int i = 0; i < facts.getMembers().size(); i++) {
            int index = i;
            Cells cells =
                    new Cells(book.memberColumns().size(), book.memberTables().size());
            members.add(cells);
            for (Column column : book.memberColumns()) {
                if (column.kind() == Column.Kind.VALUE && column.term().table() == null) {
                    cells.set(column, classOf(column, valueOfMember(index, column.term())));
                }
            }
            for (BoundTable table : book.memberTables()) {
                compare(table.inputs(), cells, term -> valueOfMember(index, term));
                table.store(cells, table.resolve(cells));
            }
            compare(book.memberColumns(), cells, term -> valueOfMember(index, term));
        }
    }

    private void fillSubject() {
        for (Column column : book.subjectColumns()) {
            if (column.kind() == Column.Kind.VALUE && column.term().table() == null) {
                subject.set(column, classOf(column, valueOfSubject(column.term())));
            } else if (column.kind() == Column.Kind.SHARE) {
                fillShare(column);
            }
        }
    }

    private static int classOf(Column column, @Nullable Object value) {
        return value == null ? Column.UNKNOWN : column.partition().classOf(value);
    }

    /** While members are unknown a share is one of several; it is known where all of them lie in one class. */
    private void fillShare(Column column) {
        long yes = 0;
        long unknown = 0;
        for (int i = 0; i < members.size(); i++) {
            Object value = valueOfMember(i, column.term());
            yes += Boolean.TRUE.equals(value) ? 1 : 0;
            unknown += value == null ? 1 : 0;
        }
        Partition.Ordered partition = (Partition.Ordered) column.partition();
        if (members.isEmpty()) {
            return;
        }
        BitSet possible = new BitSet();
        for (long more = 0; more <= unknown; more++) {
            possible.set(partition.classOfShare(yes + more, members.size()));
        }
        if (possible.cardinality() == 1) {
            subject.set(column, possible.nextSetBit(0));
        } else {
            subject.setPossible(column, possible);
        }
    }

    private void compare(List<Column> columns, Cells cells, Values values) {
        for (Column column : columns) {
            if (column.kind() == Column.Kind.COMPARISON) {
                cells.set(column, compare(column, values));
            }
        }
    }

    private int compare(Column column, Values values) {
        Truth truth = CellEvaluator.evaluate(
                column.comparison(), values.of(column.term()), operand -> operandValue(column, operand, values));
        return switch (truth) {
            case TRUE -> Column.TRUE;
            case FALSE -> Column.FALSE;
            case UNKNOWN -> Column.UNKNOWN;
        };
    }

    private @Nullable Object operandValue(Column column, Operand operand, Values values) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        String name = ((Operand.AttributeName) operand).name();
        return values.of(book.term(column.term().level(), name));
    }

    private void askTables() {
        List<BoundTable> asked = book.subjectTables().stream()
                .filter(book.needed(kind)::contains)
                .toList();
        for (int stage = 0;
                !asked.isEmpty() && stage <= asked.get(asked.size() - 1).stage();
                stage++) {
            ask(asked, stage);
        }
        compare(book.subjectColumns(), subject, this::valueOfSubject);
    }

    private void ask(List<BoundTable> asked, int stage) {
        List<BoundTable> tables =
                asked.stream().filter(table -> table.stage() == stage).toList();
        if (tables.isEmpty()) {
            return;
        }
        for (BoundTable table : tables) {
            compare(table.inputs(), subject, this::valueOfSubject);
            subject.setAt(book.knownColumn(table), table.inputsKnown(subject) ? Column.TRUE : Column.FALSE);
        }
        FlatFact fact = new FlatFact(stage, subject);
        book.fire(fact);
        for (BoundTable table : tables) {
            int first = table.firstHit();
            BitSet holding = fact.hits().get(first, first + table.rows().size());
            table.store(subject, table.resolve(subject, table.inputsKnown(subject), holding));
        }
    }

    private BitSet askCriteria() {
        for (BoundCriterion criterion : book.criteria(kind)) {
            Column column = criterion.members();
            if (column != null) {
                subject.set(
                        column,
                        switch (quantify(criterion)) {
                            case TRUE -> Column.TRUE;
                            case FALSE -> Column.FALSE;
                            case UNKNOWN -> Column.UNKNOWN;
                        });
            }
        }
        FlatFact fact = new FlatFact(book.stageOf(kind), subject);
        book.fire(fact);
        return fact.hits();
    }

    private Truth quantify(BoundCriterion criterion) {
        int passing = 0;
        int unknown = 0;
        for (int i = 0; i < members.size(); i++) {
            Truth truth = memberPasses(criterion, i);
            passing += truth == Truth.TRUE ? 1 : 0;
            unknown += truth == Truth.UNKNOWN ? 1 : 0;
        }
        return Quantifiers.truth(criterion, passing, unknown, members.size());
    }

    /** Reads the value of a term. */
    private interface Values {
        @Nullable
        Object of(Term term);
    }
}
