package id.umkm.rules.vocabulary;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as decisions and their JSON hold them. */
public final class PlainValue {
    private PlainValue() {}

    /** A whole number, a truth or a text; null while unknown. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Long || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Rupiah amount) {
            return amount.amount();
        }
        if (value instanceof Percentage percentage) {
            return percentage.toBigDecimal().toPlainString();
        }
        if (value instanceof RegionCode region) {
            return region.code();
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Set<?> several) {
            return several.stream().map(String.class::cast).sorted().collect(Collectors.joining(", "));
        }
        if (value == None.NONE) {
            return None.NONE.name();
        }
        throw new IllegalStateException("No plain form for " + value.getClass());
    }
}
