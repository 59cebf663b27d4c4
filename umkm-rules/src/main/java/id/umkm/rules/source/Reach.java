package id.umkm.rules.source;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute.Source;
import id.umkm.rules.vocabulary.Level;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose records the names in a policy are read from in the end, through tables and parameters too. */
final class Reach {
    private final Symbols symbols;
    private final Map<String, Set<Source>> ofTables = new HashMap<>();

    /** @param tables in the order in which they are asked */
    Reach(Symbols symbols, List<DecisionTable> tables) {
        this.symbols = symbols;
        for (DecisionTable table : tables) {
            ofTables.put(table.name(), of(table));
        }
    }

    Set<Source> of(Term term) {
        String table = term.table();
        return table == null ? Set.of(symbols.sourceOf(term)) : ofTables.getOrDefault(table, Set.of());
    }

    /** Where the day comes from at which a parameter is read; nothing for the day that is decided for. */
    Optional<Source> of(Parameter parameter) {
        Term readAt = parameter.readAt();
        return readAt == null ? Optional.empty() : Optional.of(symbols.sourceOf(readAt));
    }

    /** The term that a cell of this level names; one about members may name a term of the subject. */
    Optional<Term> named(Level level, Operand.AttributeName operand) {
        Optional<Term> own = symbols.findTerm(level, operand.name());
        return own.isPresent() ? own : symbols.findTerm(Level.SUBJECT, operand.name());
    }

    private Set<Source> of(DecisionTable table) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (TableInput input : table.inputs()) {
            sources.addAll(of(input.term()));
        }
        Level level = table.output().level();
        for (TableRow row : table.rows()) {
            for (CellTest cell : row.cells()) {
                sources.addAll(of(level, cell));
            }
            sources.addAll(of(level, row.output()));
        }
        return sources;
    }

    private Set<Source> of(Level level, CellTest cell) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (Operand operand : CellTests.operandsOf(cell)) {
            sources.addAll(of(level, operand));
        }
        return sources;
    }

    private Set<Source> of(Level level, Operand operand) {
        if (operand instanceof Operand.AttributeName name) {
            Optional<Term> term = named(level, name);
            return term.isPresent() ? of(term.get()) : Set.of();
        }
        if (operand instanceof Operand.ParameterName name) {
            Optional<Parameter> parameter = symbols.findParameter(name.name());
            Optional<Source> readAt = parameter.isPresent() ? of(parameter.get()) : Optional.empty();
            return readAt.isPresent() ? Set.of(readAt.get()) : Set.of();
        }
        return Set.of();
    }
}
