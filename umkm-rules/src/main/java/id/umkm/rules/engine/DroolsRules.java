package id.umkm.rules.engine;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Writes rows as rules of Drools' canonical model: equalities over numbered columns, which Drools hashes, and a closure
 * where a cell holds for several classes. No text of a rule exists and none is compiled.
 *
 * <p>Equal conditions carry equal names: Drools then shares their node. Under different names it would hash them to the
 * same key, where the last one silently displaces the others.
 */
final class DroolsRules {
    private static final String PACKAGE = "id.umkm.policy";
    private static final int STAGE_INDEX = 0;

    private final Variable<FlatFact> fact = declarationOf(FlatFact.class, "fact");
    private final List<Named> rules = new ArrayList<>();

    /**
     * A rule and the name of the row that it stands for.
     *
     * @param name sheet and row, with a question mark for the rule that notices what is undecided
     */
    private record Named(String name, Rule rule) {}

    /** The rules of a table's row: one for facts that are all known, one for a row that is still possible. */
    void row(BoundTable table, int known, BoundTable.BoundRow row, int hit) {
        String name = row.row().position();
        PatternDef<FlatFact> sure = start(table.stage());
        sure = equal(sure, known, Column.TRUE);
        for (BoundCell cell : row.cells()) {
            if (cell.onlyClass() >= 0) {
                sure = equal(sure, cell.column().index(), cell.onlyClass());
            }
        }
        for (BoundCell cell : row.cells()) {
            if (cell.onlyClass() < 0) {
                sure = oneOf(sure, name, cell.column().index(), cell.holds());
            }
        }
        add(name, sure, hit);
        String maybe = name + "?";
        PatternDef<FlatFact> possible = equal(start(table.stage()), known, Column.FALSE);
        add(maybe, test(possible, maybe, flat -> flat.mayHold(row)), hit);
    }

    /** The rules of a criterion: one finds that it fails, one that it waits for facts, one that a table is at fault. */
    void criterion(BoundCriterion criterion, int stage) {
        String name = criterion.criterion().getPosition();
        criterion(criterion, stage, name, Verdict.FALSE, RuleBookCompiler.failHit(criterion));
        criterion(criterion, stage, name + "?", Verdict.UNKNOWN, RuleBookCompiler.undecidedHit(criterion));
        criterion(criterion, stage, name + "!", Verdict.UNRESOLVED, RuleBookCompiler.unresolvedHit(criterion));
    }

    private void criterion(BoundCriterion criterion, int stage, String name, Verdict verdict, int hit) {
        Column members = criterion.members();
        if (members != null) {
            add(name, equal(start(stage), members.index(), verdict.asClass()), hit);
            return;
        }
        BoundCell requirement = criterion.requirement();
        BitSet failing = requirement.column().possible();
        failing.andNot(requirement.holds());
        if (criterion.guard() != null || (verdict == Verdict.FALSE && failing.cardinality() != 1)) {
            add(name, test(start(stage), name, flat -> flat.comesTo(criterion, verdict)), hit);
        } else {
            int valueClass = verdict == Verdict.FALSE ? failing.nextSetBit(0) : verdict.asClass();
            add(name, equal(start(stage), requirement.column().index(), valueClass), hit);
        }
    }

    /** All rules but those of the rows named, in one base. */
    KieBase build(List<String> without) {
        ModelImpl model = new ModelImpl();
        rules.stream().filter(named -> !without.contains(named.name())).forEach(named -> model.addRule(named.rule()));
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    List<String> names() {
        return rules.stream().map(Named::name).toList();
    }

    /** Rows of one name, a table's and a criterion's, must not displace one another. */
    private String unique(String name) {
        return rules.size() + " " + name;
    }

    private void add(String name, PatternDef<FlatFact> pattern, int hit) {
        rules.add(new Named(name, rule(PACKAGE, unique(name)).build(pattern, on(fact).execute(flat -> flat.hit(hit)))));
    }

    private PatternDef<FlatFact> start(int stage) {
        return pattern(fact)
                .expr(
                        "stage = " + stage,
                        flat -> flat.getStage() == stage,
                        alphaIndexedBy(
                                Integer.class, Index.ConstraintType.EQUAL, STAGE_INDEX, FlatFact::getStage, stage),
                        reactOn("stage"));
    }

    private PatternDef<FlatFact> equal(PatternDef<FlatFact> pattern, int column, int value) {
        return pattern.expr(
                "column " + column + " = " + value,
                flat -> flat.classAt(column) == value,
                alphaIndexedBy(
                        Integer.class,
                        Index.ConstraintType.EQUAL,
                        STAGE_INDEX + 1 + column,
                        flat -> flat.classAt(column),
                        value),
                reactOn("column" + column));
    }

    private PatternDef<FlatFact> oneOf(PatternDef<FlatFact> pattern, String name, int column, BitSet holds) {
        return test(pattern, name + " " + column, flat -> holds.get(flat.classAt(column)));
    }

    private PatternDef<FlatFact> test(PatternDef<FlatFact> pattern, String name, Predicate1<FlatFact> test) {
        return pattern.expr(unique(name) + " holds", test, reactOn("cells"));
    }
}
