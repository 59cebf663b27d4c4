package id.umkm.domain.place;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import org.jspecify.annotations.Nullable;

/**
 * The code of a region, {@index "kode wilayah"}: {@code 35} (province), {@code 35.76} (kabupaten or kota), {@code
 * 35.76.02} (kecamatan), {@code 35.76.02.1003} (village).
 *
 * <p>The first digit of the fourth part tells a kelurahan (1), a desa (2) or a desa adat (3). Source: Permendagri 72/2019
 * and its successors.
 *
 * @param code two, four, six or ten digits with dots between the levels
 */
public record RegionCode(String code) implements Comparable<RegionCode> {
    /** Where a code of each level ends. */
    private static final int PROVINCE_END = 2;

    private static final int REGENCY_END = 5;
    private static final int DISTRICT_END = 8;
    private static final int VILLAGE_END = 13;

    public RegionCode {
        if (!isCode(code)) {
            throw new MalformedValueException(
                    "REGION_MALFORMED",
                    code,
                    Text.of(
                            "Kode wilayah ditulis seperti 35, 35.76, 35.76.02 atau 35.76.02.1003.",
                            "A region code is written as 35, 35.76, 35.76.02 or 35.76.02.1003."));
        }
    }

    /** Every member has a village, so this is one plain loop. */
    private static boolean isCode(String code) {
        int length = code.length();
        if (length != PROVINCE_END && length != REGENCY_END && length != DISTRICT_END && length != VILLAGE_END) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean isDot = i == PROVINCE_END || i == REGENCY_END || i == DISTRICT_END;
            char c = code.charAt(i);
            if (isDot ? c != '.' : c < '0' || c > '9') {
                return false;
            }
        }
        return code.charAt(0) != '0' && (length != VILLAGE_END || isKindOfVillage(code.charAt(DISTRICT_END + 1)));
    }

    private static boolean isKindOfVillage(char digit) {
        return digit >= '1' && digit <= '3';
    }

    /**
     * The region with this code.
     *
     * @throws MalformedValueException if the text is not a region code
     */
    public static RegionCode of(String code) {
        return new RegionCode(code);
    }

    /** Whether the other region is this one or lies in it. */
    public boolean contains(RegionCode other) {
        return other.code.startsWith(code)
                && (other.code.length() == code.length() || other.code.charAt(code.length()) == '.');
    }

    public RegionLevel level() {
        return switch (code.length()) {
            case PROVINCE_END -> RegionLevel.PROVINCE;
            case REGENCY_END -> RegionLevel.REGENCY;
            case DISTRICT_END -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    @Override
    public int compareTo(RegionCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegionCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
