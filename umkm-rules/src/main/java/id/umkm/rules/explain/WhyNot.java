package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.engine.Unmet;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row did not hold: one cell of it.
 *
 * @param position the row, such as {@code Kelayakan/GROUP_TOO_SMALL} or {@code Prioritas/PRI-1}
 * @param attribute English name of what the cell asks about
 * @param who ref of the member, or null
 * @param actual what was found: a {@code Long}, {@code Boolean} or {@code String}, or null where it is unknown
 * @param required what must hold, with numbers in place of names, such as {@code >= 5}
 * @param distance how far what was found is from the nearest value that would do, in the unit of the attribute: persons,
 *     rupiah, days, percentage points as a decimal; null where values have no distance
 */
public record WhyNot(
        String position,
        String attribute,
        @Nullable String who,
        @Nullable Object actual,
        String required,
        @Nullable String distance) {

    /**
     * Each cell of each row that did not hold, criteria first.
     *
     * @param kind any but allocation and graduation, which are about several
     */
    public static List<WhyNot> of(CompiledPolicy policy, DecisionKind kind, Facts facts) {
        return policy.unmet(kind, facts).stream().map(WhyNot::of).toList();
    }

    private static WhyNot of(Unmet unmet) {
        Object actual = unmet.actual();
        return new WhyNot(
                unmet.position(),
                unmet.term().name(),
                unmet.who(),
                PlainValue.of(actual),
                CellPrinter.print(unmet.required(), unmet.type(), Language.ENGLISH),
                actual == null ? null : Distance.to(unmet.required(), actual));
    }
}
