package id.umkm.rules.engine;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives out the columns of one level: first everything mentions its values, then columns are cut and numbered. */
final class Columns {
    private final Map<Key, Set<Object>> mentioned = new LinkedHashMap<>();
    private final Map<Object, Column> columns = new HashMap<>();
    private final List<Column> all = new ArrayList<>();

    /**
     * What a column is about.
     *
     * @param share whether it takes the share of members for whom the term is yes
     */
    private record Key(Term term, boolean share) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && term.equals(that.term) && share == that.share;
        }

        @Override
        public int hashCode() {
            return 31 * term.hashCode() + Boolean.hashCode(share);
        }
    }

    /** A cell that compares terms has a column of its own. */
    private record ComparisonKey(Term term, CellTest test) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ComparisonKey that && term.equals(that.term) && test.equals(that.test);
        }

        @Override
        public int hashCode() {
            return 31 * term.hashCode() + test.hashCode();
        }
    }

    /** Notes the values that a test mentions, so that its column is cut at them. */
    void mention(Term term, boolean share, CellTest test) {
        if (!isEvaluated(term, test)) {
            mentioned
                    .computeIfAbsent(new Key(term, share), key -> new LinkedHashSet<>())
                    .addAll(literals(test));
        }
    }

    BoundCell bind(Term term, boolean share, CellTest test) {
        if (isEvaluated(term, test)) {
            Column column = columns.computeIfAbsent(
                    new ComparisonKey(term, test), key -> add(Column.comparison(all.size(), term, test)));
            java.util.BitSet holds = new java.util.BitSet();
            holds.set(Column.TRUE);
            return new BoundCell(column, holds);
        }
        Column column = columns.computeIfAbsent(new Key(term, share), key -> {
            Collection<Object> values =
                    Objects.requireNonNull(mentioned.get(key), "every test is mentioned before it is bound");
            return add(
                    share
                            ? Column.share(all.size(), term, Partition.of(ValueType.PERCENT, false, values))
                            : Column.value(all.size(), term, Partition.of(term.type(), term.canBeNone(), values)));
        });
        return new BoundCell(column, column.partition().matching(test));
    }

    Column members(Term term) {
        return add(Column.members(all.size(), term));
    }

    List<Column> all() {
        return all;
    }

    private Column add(Column column) {
        all.add(column);
        return column;
    }

    /** Whether Java evaluates the cell, since it compares terms or asks a term that has several values at once. */
    private static boolean isEvaluated(Term term, CellTest test) {
        return term.type().kind() == ValueType.Kind.CHOICES || comparesTerms(test);
    }

    static boolean comparesTerms(CellTest test) {
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.AttributeName) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> literals(CellTest test) {
        List<Object> literals = new ArrayList<>();
        CellTests.operandsOf(test).forEach(operand -> {
            if (operand instanceof Operand.Literal literal) {
                literals.add(literal.value());
            }
        });
        return literals;
    }
}
