package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The canonical model works with only the jars that the module declares: no rule compiler, no parser. */
class DroolsCanonicalModelTest {
    private static final String RULE_PACKAGE = "id.umkm.rules.test";

    private final Variable<FlatFact> fact = declarationOf(FlatFact.class, "fact");
    private final KieBase base = KieBaseBuilder.createKieBaseFromModel(
            new ModelImpl().addRule(sectorIs(7)).addRule(salesAbove(1_000)));

    @Test
    void fires_the_rule_whose_hashed_value_equals() {
        assertThat(fire(new FlatFact(7, 10))).containsExactly("sector is 7");
        assertThat(fire(new FlatFact(8, 10))).isEmpty();
    }

    @Test
    void fires_the_rule_whose_test_holds() {
        assertThat(fire(new FlatFact(8, 1_001))).containsExactly("sales above 1000");
        assertThat(fire(new FlatFact(8, 1_000))).isEmpty();
    }

    @Test
    void fires_both_rules() {
        assertThat(fire(new FlatFact(7, 1_001))).containsExactlyInAnyOrder("sector is 7", "sales above 1000");
    }

    /** Equality is hashed: all such rules over one property cost one look-up. */
    private Rule sectorIs(int sector) {
        String name = "sector is " + sector;
        return rule(RULE_PACKAGE, name)
                .build(
                        pattern(fact)
                                .expr(
                                        name,
                                        f -> f.getSector() == sector,
                                        alphaIndexedBy(
                                                Integer.class,
                                                Index.ConstraintType.EQUAL,
                                                0,
                                                FlatFact::getSector,
                                                sector),
                                        reactOn("sector")),
                        on(fact).execute(f -> f.found(name)));
    }

    private Rule salesAbove(long ceiling) {
        String name = "sales above " + ceiling;
        return rule(RULE_PACKAGE, name)
                .build(
                        pattern(fact).expr(name, f -> f.getSales() > ceiling, reactOn("sales")),
                        on(fact).execute(f -> f.found(name)));
    }

    private List<String> fire(FlatFact flat) {
        KieSession session = base.newKieSession();
        try {
            session.insert(flat);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return flat.findings;
    }

    /** A fact with a place for what the rules find, which is not a property that rules react on. */
    public static final class FlatFact {
        private final int sector;
        private final long sales;
        private final List<String> findings = new ArrayList<>();

        FlatFact(int sector, long sales) {
            this.sector = sector;
            this.sales = sales;
        }

        public int getSector() {
            return sector;
        }

        public long getSales() {
            return sales;
        }

        void found(String finding) {
            findings.add(finding);
        }
    }
}
