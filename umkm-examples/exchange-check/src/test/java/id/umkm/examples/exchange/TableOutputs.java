package id.umkm.examples.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Output;
import id.umkm.domain.law.Basis;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of a policy give by the library: those of the subject are published, those of members are asked by rows that
 * name each member who has a value.
 */
final class TableOutputs {
    private final CompiledPolicy compiled;
    private final Map<String, Asked> asked = new HashMap<>();

    /** A value of a table of members, that a row of this code asks for. */
    private record Asked(Term output, Object value) {}

    TableOutputs(Policy policy, List<DecisionTable> tables) {
        List<Criterion> rows = new ArrayList<>();
        List<Term> published = new ArrayList<>();
        for (DecisionTable table : tables) {
            if (table.output().level() == Level.SUBJECT) {
                published.add(table.output());
                continue;
            }
            for (TableRow row : table.rows()) {
                Object value = valueOf(policy, row.output());
                String code = "ASKS_" + rows.size();
                asked.put(code, new Asked(table.output(), value));
                rows.add(nobodyHas(table.output(), value, code));
            }
        }
        compiled = CompiledPolicy.of(
                Policy.builder().from(policy).criteria(rows).outputs(published).build());
    }

    /**
     * Values as JSON has them, by the output's English name.
     *
     * @param ofSubject of tables of the subject; absent where a table gives none
     * @param ofMembers by the place of the member
     */
    record Values(Map<String, Object> ofSubject, List<Map<String, Object>> ofMembers) {
        @Nullable
        Object of(Term term, int member) {
            return (term.level() == Level.SUBJECT ? ofSubject : ofMembers.get(member)).get(term.name());
        }
    }

    Values of(Facts facts) {
        Decision decision = compiled.decide(DecisionKind.ELIGIBILITY, facts, "");
        Map<String, Object> ofSubject = new HashMap<>();
        for (Output output : decision.getOutputs()) {
            Object value = output.value();
            if (value != null) {
                ofSubject.put(output.attribute(), value);
            }
        }
        List<String> refs =
                facts.getMembers().stream().map(Facts.Person::getRef).toList();
        List<Map<String, Object>> ofMembers = new ArrayList<>();
        refs.forEach(ref -> ofMembers.add(new HashMap<>()));
        decision.getFindings().forEach(finding -> {
            Asked found = asked.get(finding.getCode());
            Object value = found == null ? null : PlainValue.of(found.value());
            if (found != null && value != null) {
                finding.getWho()
                        .forEach(who -> ofMembers
                                .get(refs.indexOf(who.ref()))
                                .put(found.output().name(), value));
            }
        });
        return new Values(ofSubject, ofMembers);
    }

    private static Criterion nobodyHas(Term output, Object value, String code) {
        CellTest test = new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(value));
        return Criterion.builder()
                .code(code)
                .scope(new Scope.NoMember())
                .requirement(new Condition(output, test))
                .effect(Effect.NOTE)
                .message(Text.of(code, null))
                .remedyKind(RemedyKind.NOTHING)
                .ground(new Ground(Basis.ASSUMPTION, List.of()))
                .range(DateRange.ALWAYS)
                .layer(Layer.PROGRAMME)
                .position("Kelayakan/" + code)
                .build();
    }

    private static Object valueOf(Policy policy, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        // A parameter that differs by day is not among those that are compared.
        return policy.findParameter(((Operand.ParameterName) operand).name())
                .orElseThrow()
                .settings()
                .get(0)
                .value();
    }
}
