package id.umkm.rules.integrity;

import id.umkm.domain.basics.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of a person's business: its size class as the register sees it, or the figures from which the rules tell
 * the class that holds for a programme and year.
 *
 * @param size or null where only figures are told
 * @param annualSales sales of one year, or null where not told
 * @param netAssets without land and business building, or null where not told
 */
public record BusinessAnswer(
        @Nullable Size size,
        @Nullable Rupiah annualSales,
        @Nullable Rupiah netAssets) {
    /** How large a business is, {@index "skala usaha"}. */
    public enum Size {
        /** The person has no business. */
        NONE,
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** The size class as the register sees it. */
    public static BusinessAnswer of(Size size) {
        return new BusinessAnswer(size, null, null);
    }

    /** Figures; at least one of both. */
    public static BusinessAnswer of(@Nullable Rupiah annualSales, @Nullable Rupiah netAssets) {
        return new BusinessAnswer(null, annualSales, netAssets);
    }

    public BusinessAnswer {
        if (size == null && annualSales == null && netAssets == null) {
            throw new IllegalArgumentException("An answer about a business tells its size, sales or assets.");
        }
    }
}
