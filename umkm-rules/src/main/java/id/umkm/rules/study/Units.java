package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The step from one value to the next that a scenario can show: one person, one rupiah, one day.
 *
 * <p>For a percentage it is one percentage point: the share of a few dozen members can lie that close to any bound, while a
 * share that is closer takes a group of thousands. Shares of members that lie within a point of none or all take a hundred
 * members, so no bound moves into these two points.
 */
final class Units {
    private static final long POINT = 10_000;
    private static final long ALL = 100 * POINT;

    private Units() {}

    /** The value so many steps on; empty where no fact can be there, below zero or out of the hundred. */
    static Optional<Object> shift(Object value, int steps) {
        if (value instanceof Long number) {
            return number + steps < 0 ? Optional.empty() : Optional.of(number + steps);
        }
        if (value instanceof Rupiah amount) {
            return amount.amount() + steps < 0 ? Optional.empty() : Optional.of(Rupiah.of(amount.amount() + steps));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(day.plusDays(steps));
        }
        if (value instanceof Percentage percentage) {
            long from = percentage.tenThousandths();
            long to = from + steps * POINT;
            boolean visible = to >= 0 && to <= ALL && from != to && !isEnd(from);
            return visible ? Optional.of(new Percentage(to)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isEnd(long share) {
        return share == 0 || share == ALL;
    }
}
