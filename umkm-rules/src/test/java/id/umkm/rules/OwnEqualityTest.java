package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Text;
import id.umkm.domain.identity.Nik;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that say themselves when they are equal: in each of their parts, as if they had said nothing. */
class OwnEqualityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain.basics.Percentage",
                "domain.basics.Rupiah",
                "domain.decision.Output",
                "domain.identity.Nik",
                "domain.law.Citation",
                "rules.engine.Columns$ComparisonKey",
                "rules.engine.Columns$Key",
                "rules.engine.CompiledPolicy$Book",
                "rules.engine.Question",
                "rules.engine.Resolution",
                "rules.engine.Skeleton",
                "rules.expression.CellTest$Compare",
                "rules.expression.Operand$AttributeName",
                "rules.expression.Operand$Literal",
                "rules.expression.Operand$ParameterName",
                "rules.policy.Term",
                "rules.source.AskedDecision",
                "rules.source.ScenarioReader$RowsAsked",
                "rules.source.TransitionReader$Step",
                "rules.vocabulary.Choice",
                "rules.vocabulary.ValueType"
            })
    void records_are_equal_where_each_part_is(String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName("id.umkm." + name);
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = values(type, 0);
        Object one = make(type, values);

        assertThat(one)
                .isEqualTo(make(type, values(type, 0)))
                .hasSameHashCodeAs(make(type, values(type, 0)))
                .isNotEqualTo(name);
        for (int i = 0; i < parts.length; i++) {
            Object[] others = values.clone();
            others[i] = values(type, 1)[i];
            assertThat(one).as(parts[i].getName()).isNotEqualTo(make(type, others));
            assertThat(make(type, others)).as(parts[i].getName()).isNotEqualTo(one);
        }
    }

    private static Object make(Class<?> type, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object[] values(Class<?> type, int which) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = type == Nik.class ? "357602520485900" + (which + 1) : value(parts[i].getType(), which);
        }
        return values;
    }

    private static Object value(Class<?> type, int which) throws ReflectiveOperationException {
        if (type == boolean.class) {
            return which == 1;
        }
        if (type == long.class) {
            return (long) which;
        }
        if (type == Integer.class) {
            return which;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[which];
        }
        if (type == List.class) {
            return which == 0 ? List.of() : List.of("x");
        }
        if (type == Set.class) {
            return which == 0 ? Set.of() : Set.of("x");
        }
        if (type == Text.class) {
            return Text.of("teks", "text " + which);
        }
        if (type == Operand.class) {
            return new Operand.Literal(which);
        }
        if (type == CellTest.class) {
            return new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(which));
        }
        return type.isRecord() ? make(type, values(type, which)) : "text " + which;
    }
}
