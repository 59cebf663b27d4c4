package id.umkm.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExprProperties {
    private static final List<String> NAMES = List.of("a", "b", "c");

    @Property
    void all_any_and_not_mean_what_they_say(
            @ForAll("trees") List<Expr> parts, @ForAll("worlds") Map<String, Boolean> world) {
        assertThat(holds(Expr.all(parts), world)).isEqualTo(parts.stream().allMatch(part -> holds(part, world)));
        assertThat(holds(Expr.any(parts), world)).isEqualTo(parts.stream().anyMatch(part -> holds(part, world)));
        for (Expr part : parts) {
            assertThat(holds(part.not(), world)).isNotEqualTo(holds(part, world));
            assertThat(part.not().not()).isEqualTo(part);
        }
    }

    private static boolean holds(Expr expr, Map<String, Boolean> world) {
        if (expr instanceof Expr.Constant constant) {
            return constant.value();
        }
        if (expr instanceof Expr.Atom atom) {
            return atom.text().startsWith("!")
                    ? !world.getOrDefault(atom.text().substring(1), false)
                    : world.getOrDefault(atom.text(), false);
        }
        return expr instanceof Expr.All all
                ? all.parts().stream().allMatch(part -> holds(part, world))
                : ((Expr.Any) expr).parts().stream().anyMatch(part -> holds(part, world));
    }

    @Provide
    Arbitrary<List<Expr>> trees() {
        return tree(3).list().ofMaxSize(4);
    }

    private static Arbitrary<Expr> tree(int depth) {
        Arbitrary<Expr> leaves = Arbitraries.oneOf(
                Arbitraries.of(NAMES).map(name -> Expr.atom(name, "!" + name)),
                Arbitraries.of(Expr.Constant.TRUE, Expr.Constant.FALSE));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Expr>> parts =
                Arbitraries.lazy(() -> tree(depth - 1)).list().ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves,
                parts.map(Expr::all),
                parts.map(Expr::any),
                Arbitraries.lazy(() -> tree(depth - 1)).map(Expr::not));
    }

    @Provide
    Arbitrary<Map<String, Boolean>> worlds() {
        Arbitrary<Boolean> truths = Arbitraries.of(true, false);
        return Combinators.combine(truths, truths, truths).as((a, b, c) -> Map.of("a", a, "b", b, "c", c));
    }
}
