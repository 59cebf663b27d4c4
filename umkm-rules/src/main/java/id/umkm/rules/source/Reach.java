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
        tables.forEach(table -> ofTables.put(table.name(), of(table)));
    }

    Set<Source> of(Term term) {
        String table = term.table();
        return table == null ? Set.of(symbols.sourceOf(term)) : ofTables.getOrDefault(table, Set.of());
    }

    /** Where the day comes from at which a parameter is read; nothing for the day that is decided for. */
    Optional<Source> of(Parameter parameter) {
        return Optional.ofNullable(parameter.readAt()).map(symbols::sourceOf);
    }

    /** The term that a cell of this level names; one about members may name a term of the subject. */
    Optional<Term> named(Level level, Operand.AttributeName operand) {
        return symbols.findTerm(level, operand.name()).or(() -> symbols.findTerm(Level.SUBJECT, operand.name()));
    }

    private Set<Source> of(DecisionTable table) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        table.inputs().stream().map(TableInput::term).map(this::of).forEach(sources::addAll);
        Level level = table.output().level();
        for (TableRow row : table.rows()) {
            row.cells().forEach(cell -> sources.addAll(of(level, cell)));
            sources.addAll(of(level, row.output()));
        }
        return sources;
    }

    private Set<Source> of(Level level, CellTest cell) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        CellTests.operandsOf(cell).forEach(operand -> sources.addAll(of(level, operand)));
        return sources;
    }

    private Set<Source> of(Level level, Operand operand) {
        if (operand instanceof Operand.AttributeName name) {
            return named(level, name).map(this::of).orElse(Set.of());
        }
        if (operand instanceof Operand.ParameterName name) {
            return symbols.findParameter(name.name())
                    .flatMap(this::of)
                    .map(Set::of)
                    .orElse(Set.of());
        }
        return Set.of();
    }
}
