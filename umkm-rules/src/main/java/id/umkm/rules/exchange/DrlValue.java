package id.umkm.rules.exchange;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;

/** Values as Java and DRL write them. */
final class DrlValue {
    private DrlValue() {}

    static String of(Object value) {
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof Rupiah amount) {
            return amount.amount() + "L";
        }
        if (value instanceof Percentage percentage) {
            return "new BigDecimal(\"" + percent(percentage) + "\")";
        }
        if (value instanceof LocalDate date) {
            return "LocalDate.parse(\"" + date + "\")";
        }
        if (value instanceof RegionCode region) {
            return PlainText.quoted(region.code());
        }
        if (value instanceof String text) {
            return PlainText.quoted(text);
        }
        throw new IllegalArgumentException("No literal for " + value.getClass());
    }

    /** The digits of a percentage, none of them a zero that could be left out. */
    static String percent(Percentage percentage) {
        return percentage.toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
