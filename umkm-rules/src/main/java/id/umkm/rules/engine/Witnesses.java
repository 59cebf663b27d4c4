package id.umkm.rules.engine;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds values that rows would be satisfied with: the bounds that rows mention, and what lies next to them. */
final class Witnesses {
    private static final String SOMEBODY = "?";
    private static final int MOST_PERSONS_TRIED = 4_096;

    private final Known known;
    private final RuleBook book;
    private final Question question;

    Witnesses(Known known) {
        this.known = known;
        this.book = known.book();
        this.question = known.question();
    }

    /**
     * A test that a row puts to a term.
     *
     * @param row the criterion, or null for a row of a table
     */
    record Asked(Term term, CellTest test, @Nullable BoundCriterion row) {}

    List<Object> values(Level level, String attribute) {
        return List.copyOf(values(level, attribute, asked()));
    }

    private Set<Object> values(Level level, String attribute, List<Asked> asked) {
        Set<Object> values = new LinkedHashSet<>();
        for (Asked one : asked) {
            if (one.term().level() == level && one.term().name().equals(attribute)) {
                addValues(one, values);
            }
        }
        return values;
    }

    private List<Asked> asked() {
        return book.asked(question, this::findAsked);
    }

    private List<Asked> findAsked() {
        List<Asked> asked = new ArrayList<>();
        for (BoundCriterion row : book.criteria(question)) {
            add(row.criterion().getRequirement(), row, asked);
            Condition guard = row.criterion().getGuard();
            if (guard != null) {
                add(guard, row, asked);
            }
        }
        for (BoundTable table : book.needed(question)) {
            for (BoundTable.BoundRow row : table.rows()) {
                for (int i = 0; i < row.row().cells().size(); i++) {
                    TableInput input = table.table().inputs().get(i);
                    // A share is compared with percentages; each member's own value is yes or no.
                    CellTest cell = input.shareOfMembers()
                            ? new CellTest.Any()
                            : row.row().cells().get(i);
                    asked.add(new Asked(input.term(), cell, null));
                }
            }
        }
        return asked;
    }

    private static void add(Condition condition, BoundCriterion row, List<Asked> asked) {
        asked.add(new Asked(condition.term(), condition.test(), row));
    }

    private void addValues(Asked one, Set<Object> values) {
        for (Operand operand : CellTests.operandsOf(one.test())) {
            Object value = value(one.term().level(), operand);
            if (one.term().type().kind().getValueClass().isInstance(value)) {
                addNeighbours(Objects.requireNonNull(value), values);
            }
        }
        switch (one.term().type().kind()) {
            case YES_NO -> values.addAll(List.of(true, false));
            case CHOICE -> {
                for (Choice choice : one.term().type().choices()) {
                    values.add(choice.code());
                }
            }
            case CHOICES -> {
                for (Choice choice : one.term().type().choices()) {
                    values.add(Set.of(choice.code()));
                }
            }
            default -> {
                // Bounds and their neighbours are all there is to try.
            }
        }
        if (one.term().canBeNone()) {
            values.add(None.NONE);
        }
    }

    private @Nullable Object value(Level level, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.ParameterName named) {
            Parameter.Setting setting = book.settings().get(named.name());
            return setting == null ? null : setting.value();
        }
        Term term = book.term(level, ((Operand.AttributeName) operand).name());
        return term.level() == Level.SUBJECT ? known.valueOfSubject(term) : null;
    }

    private static void addNeighbours(Object value, Set<Object> values) {
        values.add(value);
        if (value instanceof Long number) {
            values.add(number + 1);
            values.add(number - 1);
        } else if (value instanceof Rupiah amount && Math.abs(amount.amount()) < Rupiah.MAX) {
            values.add(Rupiah.of(amount.amount() + 1));
            values.add(Rupiah.of(amount.amount() - 1));
        } else if (value instanceof LocalDate day) {
            values.add(day.plusDays(1));
            values.add(day.minusDays(1));
        } else if (value instanceof Percentage percentage) {
            values.add(Percentage.of(percentage.toBigDecimal().add(BigDecimal.ONE)));
        }
    }

    /** Somebody who passes each row about members, alone. */
    Optional<Map<String, Object>> qualifyingMember() {
        return isSameForAll() ? book.qualifyingMember(question, this::findQualifyingMember) : findQualifyingMember();
    }

    private boolean isSameForAll() {
        for (Column column : book.memberColumns()) {
            if (column.kind() == Column.Kind.COMPARISON || column.term().level() != Level.MEMBER) {
                return false;
            }
        }
        return true;
    }

    private Optional<Map<String, Object>> findQualifyingMember() {
        List<BoundCriterion> rows = book.criteria(question).stream()
                .filter(row -> !(row.criterion().getScope() instanceof Scope.Subject))
                .toList();
        List<Map.Entry<String, List<Object>>> open = new ArrayList<>();
        Map<String, Object> person = new TreeMap<>();
        options(rows).forEach((attribute, values) -> {
            if (values.size() == 1) {
                person.put(attribute, values.get(0));
            } else {
                open.add(Map.entry(attribute, values));
            }
        });
        long tries = 1;
        for (Map.Entry<String, List<Object>> attribute : open) {
            tries = Math.min(
                    MOST_PERSONS_TRIED, tries * Math.max(1, attribute.getValue().size()));
        }
        for (long i = 0; i < tries; i++) {
            long rest = i;
            for (Map.Entry<String, List<Object>> attribute : open) {
                List<Object> values = attribute.getValue();
                if (!values.isEmpty()) {
                    person.put(attribute.getKey(), values.get((int) (rest % values.size())));
                    rest /= values.size();
                }
            }
            if (passes(person, rows)) {
                return Optional.of(Map.copyOf(person));
            }
        }
        return Optional.empty();
    }

    /** For each attribute of members that rows ask, what it can be; one value where a row about it alone settles it. */
    private Map<String, List<Object>> options(List<BoundCriterion> rows) {
        List<Asked> asked = asked().stream()
                .filter(one -> one.term().level() == Level.MEMBER && one.term().table() == null)
                .toList();
        Map<String, List<Object>> options = new LinkedHashMap<>();
        for (Asked one : asked) {
            String attribute = one.term().name();
            if (options.containsKey(attribute)) {
                continue;
            }
            List<BoundCriterion> alone = rows.stream()
                    .filter(row -> row.guard() == null)
                    .filter(row -> row.criterion().getRequirement().term().equals(one.term()))
                    .toList();
            List<Object> values = values(Level.MEMBER, attribute, asked).stream()
                    .filter(value -> passes(Map.of(attribute, value), alone))
                    .toList();
            boolean settled = asked.stream()
                    .filter(other -> other.term().equals(one.term()))
                    .allMatch(other -> other.row() != null && alone.contains(other.row()));
            options.put(attribute, settled && !values.isEmpty() ? values.subList(0, 1) : values);
        }
        return options;
    }

    private boolean passes(Map<String, Object> person, List<BoundCriterion> rows) {
        if (rows.isEmpty()) {
            return true;
        }
        Facts one = known.facts()
                .suppose()
                .withoutMembers()
                .addMember(SOMEBODY, person)
                .build();
        Evaluation alone = Evaluation.of(book, one, question);
        return rows.stream().allMatch(row -> alone.memberPasses(row, 0) == Verdict.TRUE);
    }
}
