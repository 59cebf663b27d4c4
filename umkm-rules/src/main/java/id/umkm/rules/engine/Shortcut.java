package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.law.Basis;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides an application like one before it whose values lie in the same classes, as long as nothing is unknown. What a
 * member comes to, what a table gives and which rows hold follow from classes alone, so the rules are asked once for each
 * combination; amounts and persons are read from the application itself. Thread-safe.
 */
final class Shortcut {
    private static final int NOWHERE = -1;

    private final RuleBook book;
    private final Question question;
    private final Vocabulary vocabulary;
    private final MemberLooks members;
    private final Input[] inputs;
    private final Asked[] tables;
    private final Compared[] comparisons;
    private final Column[] memberColumns;
    private final Map<Term, Integer> slots = new LinkedHashMap<>();
    private final Packing packing;
    private final boolean supported;
    private final int requestedSlot;
    /** How many numbers the classes and tables of the subject need. */
    private final int subjectNumbers;

    private final Combinations<Skeleton> skeletons = new Combinations<>();
    // Thousands of combinations share a few rows and outputs.
    private final Map<Row, Row> knownRows = new ConcurrentHashMap<>();
    private final Map<List<Output>, List<Output>> knownOutputs = new ConcurrentHashMap<>();

    /** A value of the subject that is read, and the columns that take its class. */
    private static final class Input {
        private final int ordinal;
        private final int slot;
        private final Column[] columns;

        Input(int ordinal, int slot, List<Column> columns) {
            this.ordinal = ordinal;
            this.slot = slot;
            this.columns = columns.toArray(Column[]::new);
        }
    }

    /** A cell that compares terms, with the slots in which their values stand. */
    private record Compared(Column column, int slot, Map<Operand, Integer> operands) {}

    /** A table of the subject. */
    private static final class Asked {
        private final BoundTable table;
        private final int slot;
        private final int number;
        private final Column[] shares;
        private final int[] shareNumbers;
        private final Compared[] comparisons;
        private final Column[] outputs;
        private final Packing packing;
        private final Combinations<Look> looks = new Combinations<>();
        private final Map<Resolution, Integer> numbers = new HashMap<>();

        Asked(
                BoundTable table,
                int slot,
                int number,
                List<Column> shares,
                int[] shareNumbers,
                List<Compared> comparisons,
                List<Column> outputs,
                Packing packing) {
            this.table = table;
            this.slot = slot;
            this.number = number;
            this.shares = shares.toArray(Column[]::new);
            this.shareNumbers = shareNumbers;
            this.comparisons = comparisons.toArray(Compared[]::new);
            this.outputs = outputs.toArray(Column[]::new);
            this.packing = packing;
        }
    }

    /** What a table gave for a combination, and the number that stands for it in further combinations. */
    private record Look(Resolution resolution, int number) {}

    /**
     * What applications of one combination have in common.
     *
     * @param plain whether the combination settles everything: nothing is missing or at fault, and what stands behind the
     *     findings does not hang on who the members are
     * @param outcome of kinds other than amounts
     * @param rows those that do not hold, in the order of findings
     */
    record Skeleton(
            boolean plain, Outcome outcome, boolean rejects, boolean reviews, List<Row> rows, List<Output> outputs) {}

    /**
     * A row that does not hold.
     *
     * @param number among the rows about members, or -1
     * @param slot of the value that it asks of the subject, or -1
     * @param ordinal of the attribute that it asks of members, or -1
     * @param backing what stands behind it, where that is the same for all
     * @param memberTable the table that gives members the value that it asks, or -1
     * @param required what it asks for, in English; a share without its whole
     * @param cut the value to which it cuts what is asked, where the policy states it
     * @param cutSlot of the value to which it cuts what is asked, or -1
     */
    record Row(
            BoundCriterion criterion,
            int number,
            int slot,
            int ordinal,
            Backing backing,
            int memberTable,
            String required,
            @Nullable Rupiah cut,
            int cutSlot) {}

    /** What stands behind a row and the rows of tables that it rests on. */
    record Backing(Basis basis, List<String> citations) {}

    /** What an application came to. */
    static final class Found {
        private final Skeleton skeleton;
        private final @Nullable Object[] values;
        private final int requestedSlot;
        private final MemberLooks.Counts counts;

        private Found(Skeleton skeleton, @Nullable Object[] values, int requestedSlot, MemberLooks.Counts counts) {
            this.skeleton = skeleton;
            this.values = values;
            this.requestedSlot = requestedSlot;
            this.counts = counts;
        }

        Skeleton skeleton() {
            return skeleton;
        }

        /** The value of the subject in a slot. */
        Object value(int slot) {
            return Objects.requireNonNull(values[slot]);
        }

        /** What it asks for, in a question about amounts. */
        Rupiah requested() {
            return (Rupiah) value(requestedSlot);
        }

        MemberLooks.Counts counts() {
            return counts;
        }
    }

    private Shortcut(RuleBook book, Question question, MemberLooks members, List<Term> shares) {
        this.book = book;
        this.question = question;
        this.vocabulary = book.policy().getVocabulary();
        this.members = members;
        boolean sound = true;
        Set<Column> asked = columnsOfCriteria(book, question);
        List<BoundTable> needed = needed(book, question);
        Set<Column> columns = new LinkedHashSet<>(asked);
        needed.forEach(table -> columns.addAll(table.inputs()));
        for (BoundTable table : needed) {
            slots.put(table.table().output(), slots.size());
        }
        for (Column column : columns) {
            slotsOf(column).forEach(this::addSlot);
        }
        if (question.equals(Question.AMOUNT)) {
            Term requested = book.term(Level.SUBJECT, Amounts.REQUESTED);
            addSlot(requested);
            this.requestedSlot = Objects.requireNonNull(slots.get(requested));
        } else {
            this.requestedSlot = NOWHERE;
        }
        List<Input> inputs = new ArrayList<>();
        for (Term term : slots.keySet()) {
            if (term.table() == null) {
                inputs.add(new Input(
                        vocabulary.ordinal(Level.SUBJECT, term.name()).orElseThrow(),
                        Objects.requireNonNull(slots.get(term)),
                        columns.stream()
                                .filter(column -> column.kind() == Column.Kind.VALUE)
                                .filter(column -> column.term().equals(term))
                                .toList()));
            } else if (!isGivenBy(needed, term)) {
                sound = false;
            }
        }
        List<Packing.Field> fields = new ArrayList<>();
        List<Asked> tables = new ArrayList<>();
        for (BoundTable table : needed) {
            Asked one = asked(table, shares, columns);
            sound &= one.packing.fits();
            tables.add(one);
            fields.add(new Packing.Field(book.knownColumn(table), mostNumbers(table)));
        }
        List<Compared> comparisons = new ArrayList<>();
        for (Column column : asked) {
            if (column.kind() == Column.Kind.COMPARISON) {
                comparisons.add(compared(column));
            }
            boolean truth = column.kind() != Column.Kind.VALUE;
            fields.add(new Packing.Field(
                    column.index(), truth ? 2 : column.partition().size()));
        }
        for (BoundCriterion criterion : members.criteria()) {
            fields.add(new Packing.Field(
                    Objects.requireNonNull(criterion.members()).index(), 2));
        }
        this.inputs = inputs.toArray(Input[]::new);
        this.tables = tables.toArray(Asked[]::new);
        this.comparisons = comparisons.toArray(Compared[]::new);
        this.memberColumns = members.criteria().stream().map(Shortcut::column).toArray(Column[]::new);
        this.packing = new Packing(fields);
        this.subjectNumbers =
                book.subjectColumns().size() + book.subjectTables().size();
        this.supported = sound && packing.fits();
    }

    /** The shortcut of a question, or null where classes alone do not settle it. */
    static @Nullable Shortcut of(RuleBook book, Question question) {
        List<Term> shares = needed(book, question).stream()
                .flatMap(table -> table.inputs().stream())
                .filter(column -> column.kind() == Column.Kind.SHARE)
                .map(Column::term)
                .distinct()
                .toList();
        boolean ofSubject = columnsOfCriteria(book, question).stream()
                .allMatch(column -> column.term().level() == Level.SUBJECT);
        return MemberLooks.of(book, question, book.policy().getVocabulary(), shares)
                .filter(members -> ofSubject)
                .map(members -> new Shortcut(book, question, members, shares))
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
    private List<Term> slotsOf(Column column) {
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

    private void addSlot(Term term) {
        slots.putIfAbsent(term, slots.size());
    }

    private static boolean isGivenBy(List<BoundTable> tables, Term term) {
        return tables.stream().anyMatch(table -> table.table().output().equals(term));
    }

    private Asked asked(BoundTable table, List<Term> shares, Set<Column> columns) {
        List<Column> shareColumns = table.inputs().stream()
                .filter(column -> column.kind() == Column.Kind.SHARE)
                .toList();
        return new Asked(
                table,
                Objects.requireNonNull(slots.get(table.table().output())),
                book.knownColumn(table),
                shareColumns,
                shareColumns.stream()
                        .mapToInt(column -> shares.indexOf(column.term()))
                        .toArray(),
                table.inputs().stream()
                        .filter(column -> column.kind() == Column.Kind.COMPARISON)
                        .map(this::compared)
                        .toList(),
                columns.stream()
                        .filter(column -> column.kind() == Column.Kind.VALUE)
                        .filter(column -> column.term().equals(table.table().output()))
                        .toList(),
                new Packing(table.inputs().stream()
                        .map(column -> new Packing.Field(
                                column.index(),
                                column.kind() == Column.Kind.COMPARISON
                                        ? 2
                                        : column.partition().size()))
                        .toList()));
    }

    private Compared compared(Column column) {
        Map<Operand, Integer> operands = new LinkedHashMap<>();
        CellTests.operandsOf(column.comparison()).forEach(operand -> {
            if (operand instanceof Operand.AttributeName name) {
                operands.put(operand, slots.get(book.term(Level.SUBJECT, name.name())));
            }
        });
        return new Compared(column, Objects.requireNonNull(slots.get(column.term())), Map.copyOf(operands));
    }

    /** How many different answers of a table are told apart. */
    private static int mostNumbers(BoundTable table) {
        return 2 * (table.rows().size() + 2);
    }

    MemberLooks members() {
        return members;
    }

    /** What the application comes to, which may be that its combination settles not all; null where it was not met yet. */
    @Nullable
    Found find(Facts facts) {
        int all = facts.countMembers();
        if (all == 0 || facts.getVocabulary() != vocabulary) {
            return null;
        }
        int[] numbers = new int[Math.max(members.numbers(), subjectNumbers)];
        MemberLooks.Counts counts = members.count(facts, numbers);
        if (counts == null) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        if (!read(facts, numbers, values) || !ask(counts, all, numbers, values)) {
            return null;
        }
        for (Compared compared : comparisons) {
            numbers[compared.column().index()] = truth(compared, values);
        }
        for (int i = 0; i < memberColumns.length; i++) {
            Verdict enough = Quantifiers.verdict(members.criterion(i), all - counts.failing(i), 0, 0, all);
            numbers[memberColumns[i].index()] = enough.asClass();
        }
        Skeleton skeleton = skeletons.find(packing.first(numbers), packing.second(numbers));
        if (skeleton == null) {
            return null;
        }
        return new Found(skeleton, values, requestedSlot, counts);
    }

    private static Column column(BoundCriterion criterion) {
        return Objects.requireNonNull(criterion.members());
    }

    private boolean read(Facts facts, int[] numbers, @Nullable Object[] values) {
        for (Input input : inputs) {
            Object value = facts.get(input.ordinal);
            if (value == null) {
                return false;
            }
            values[input.slot] = value;
            for (Column column : input.columns) {
                numbers[column.index()] = column.partition().classOf(value);
            }
        }
        return true;
    }

    /** Asks the tables; false where one was not asked the same before, or gives no value. */
    private boolean ask(MemberLooks.Counts counts, int all, int[] numbers, @Nullable Object[] values) {
        for (Asked asked : tables) {
            for (int i = 0; i < asked.shares.length; i++) {
                Column share = asked.shares[i];
                numbers[share.index()] =
                        ((Partition.Ordered) share.partition()).classOfShare(counts.yes(asked.shareNumbers[i]), all);
            }
            for (Compared compared : asked.comparisons) {
                numbers[compared.column().index()] = truth(compared, values);
            }
            Look look = asked.looks.find(asked.packing.first(numbers), asked.packing.second(numbers));
            Object value = look == null ? null : look.resolution().value();
            if (look == null || value == null) {
                return false;
            }
            values[asked.slot] = value;
            numbers[asked.number] = look.number();
            for (Column column : asked.outputs) {
                numbers[column.index()] = column.partition().classOf(value);
            }
        }
        return true;
    }

    private static int truth(Compared compared, @Nullable Object[] values) {
        return Verdict.of(CellEvaluator.evaluate(
                        compared.column().comparison(),
                        values[compared.slot()],
                        operand -> operand instanceof Operand.Literal literal
                                ? literal.value()
                                : values[
                                        Objects.requireNonNull(
                                                compared.operands().get(operand))]))
                .asClass();
    }

    /** Keeps what the rules said of an application, for those of the same classes. */
    void learn(Answer answer, List<Output> outputs) {
        Evaluation evaluation = answer.evaluation();
        Facts facts = evaluation.facts();
        if (facts.countMembers() == 0 || facts.getVocabulary() != vocabulary) {
            return;
        }
        members.learn(evaluation);
        Cells cells = evaluation.subject();
        int[] numbers = new int[subjectNumbers];
        for (int i = 0; i < book.subjectColumns().size(); i++) {
            numbers[i] = cells.classAt(i);
        }
        for (Asked asked : tables) {
            Look look = learn(asked, numbers, Findings.resolution(cells, asked.table));
            numbers[asked.number] = look == null ? Column.UNKNOWN : look.number();
        }
        for (BoundCriterion criterion : members.criteria()) {
            numbers[column(criterion).index()] = evaluation.enough(criterion).asClass();
        }
        if (packing.isKnown(numbers)) {
            skeletons.keep(packing.first(numbers), packing.second(numbers), skeleton(answer, outputs));
        }
    }

    private static @Nullable Look learn(Asked asked, int[] numbers, Resolution resolution) {
        if (!asked.packing.isKnown(numbers) || resolution.value() == null) {
            return null;
        }
        int number;
        synchronized (asked.numbers) {
            Map<Resolution, Integer> known = asked.numbers;
            number = known.getOrDefault(resolution, known.size());
            known.put(resolution, number);
        }
        if (number >= mostNumbers(asked.table)) {
            return null;
        }
        return asked.looks.keep(
                asked.packing.first(numbers), asked.packing.second(numbers), new Look(resolution, number));
    }

    private Skeleton skeleton(Answer answer, List<Output> outputs) {
        List<BoundCriterion> failed = answer.failed().stream()
                .sorted(Comparator.comparing(
                                (BoundCriterion row) -> row.criterion().getCode())
                        .thenComparing(row -> row.criterion().getPosition()))
                .toList();
        boolean plain = answer.undecided().isEmpty()
                && answer.faultyTables().isEmpty()
                && failed.size() == answer.findings().size()
                && failed.stream().noneMatch(this::restsOnMembers);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; plain && i < failed.size(); i++) {
            Row row = row(failed.get(i), answer.findings().get(i));
            rows.add(knownRows.computeIfAbsent(row, one -> one));
        }
        return new Skeleton(
                plain,
                question.equals(Question.REFERRAL) ? Outcomes.referral(answer) : Outcomes.eligibility(answer),
                answer.found(Effect.REJECT),
                answer.found(Effect.REVIEW),
                List.copyOf(rows),
                knownOutputs.computeIfAbsent(List.copyOf(outputs), one -> one));
    }

    private Row row(BoundCriterion bound, Finding finding) {
        Criterion criterion = bound.criterion();
        Term term = criterion.getRequirement().term();
        boolean ofMembers = bound.members() != null;
        Rupiah cut = null;
        int cutSlot = NOWHERE;
        if (criterion.getEffect() == Effect.REDUCE && bound.required() instanceof CellTest.Compare compare) {
            if (compare.operand() instanceof Operand.Literal literal) {
                cut = (Rupiah) literal.value();
            } else {
                Term limit = book.term(Level.SUBJECT, ((Operand.AttributeName) compare.operand()).name());
                cutSlot = Objects.requireNonNull(slots.get(limit));
            }
        }
        return new Row(
                bound,
                ofMembers ? members.criteria().indexOf(bound) : NOWHERE,
                ofMembers ? NOWHERE : Objects.requireNonNull(slots.get(term)),
                ofMembers && bound.bound() == null && term.table() == null
                        ? vocabulary.ordinal(Level.MEMBER, term.name()).orElseThrow()
                        : NOWHERE,
                new Backing(finding.getBasis(), finding.getCitations()),
                memberTable(bound),
                Findings.required(bound),
                cut,
                cutSlot);
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
        return book.memberTables().stream()
                .filter(table -> table.table().output().equals(term))
                .filter(table -> table.inputs().stream()
                        .allMatch(column -> column.term().table() == null && column.kind() == Column.Kind.VALUE))
                .mapToInt(BoundTable::number)
                .findFirst()
                .orElse(NOWHERE);
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
        return Columns.comparesTerms(condition.test())
                ? CellTests.operandsOf(condition.test()).stream()
                                .filter(Operand.AttributeName.class::isInstance)
                                .map(operand ->
                                        book.term(condition.term().level(), ((Operand.AttributeName) operand).name()))
                                .anyMatch(this::restsOnMembers)
                        || restsOnMembers(condition.term())
                : restsOnMembers(condition.term());
    }

    private boolean restsOnMembers(Term term) {
        if (term.table() == null) {
            return false;
        }
        if (term.level() == Level.MEMBER) {
            return true;
        }
        return book.subjectTables().stream()
                .filter(table -> table.table().output().equals(term))
                .flatMap(table -> table.inputs().stream())
                .anyMatch(column -> restsOnMembers(column.term())
                        || (column.kind() == Column.Kind.COMPARISON
                                && CellTests.operandsOf(column.comparison()).stream()
                                        .filter(Operand.AttributeName.class::isInstance)
                                        .map(operand ->
                                                book.term(Level.SUBJECT, ((Operand.AttributeName) operand).name()))
                                        .anyMatch(this::restsOnMembers)));
    }
}
