package id.umkm.domain.place;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import org.jspecify.annotations.Nullable;

/**
 * The code of a region, {@index "kode wilayah"}: {@code 35} (province), {@code 35.76} (kabupaten or kota), {@code
 * 35.76.02} (kecamatan), {@code 35.76.02.1003} (village). Equal and sorted as the codes are, a region before what lies in
 * it.
 *
 * <p>The first digit of the fourth part tells a kelurahan (1), a desa (2) or a desa adat (3). Source: Permendagri 72/2019
 * and its successors.
 */
public final class RegionCode implements Comparable<RegionCode> {
    /** Where a code of each level ends. */
    private static final int PROVINCE_END = 2;

    private static final int REGENCY_END = 5;
    private static final int DISTRICT_END = 8;
    private static final int VILLAGE_END = 13;
    private static final int BITS_OF_DIGIT = 4;
    /** No code has it, as the first digit is never left out. */
    private static final long MALFORMED = 0;

    private final String code;
    /**
     * Four bits for each digit from the left, one more than the digit, so that a region begins like those that lie in it and
     * like no others: whether members live in an area is asked of all of them.
     */
    private final long digits;

    private RegionCode(String code, long digits) {
        this.code = code;
        this.digits = digits;
    }

    /**
     * The region with this code.
     *
     * @throws MalformedValueException if the text is not a region code
     */
    public static RegionCode of(String code) {
        long digits = digits(code);
        if (digits == MALFORMED) {
            throw new MalformedValueException(
                    "REGION_MALFORMED",
                    code,
                    Text.of(
                            "Kode wilayah ditulis seperti 35, 35.76, 35.76.02 atau 35.76.02.1003.",
                            "A region code is written as 35, 35.76, 35.76.02 or 35.76.02.1003."));
        }
        return new RegionCode(code, digits);
    }

    /** Every member has a village, so this is one plain loop. */
    private static long digits(String code) {
        int length = code.length();
        if (length != PROVINCE_END && length != REGENCY_END && length != DISTRICT_END && length != VILLAGE_END) {
            return MALFORMED;
        }
        long digits = 0;
        int shift = Long.SIZE;
        for (int i = 0; i < length; i++) {
            boolean isDot = i == PROVINCE_END || i == REGENCY_END || i == DISTRICT_END;
            char c = code.charAt(i);
            if (isDot ? c != '.' : c < '0' || c > '9') {
                return MALFORMED;
            }
            if (!isDot) {
                shift -= BITS_OF_DIGIT;
                digits |= (long) (c - '0' + 1) << shift;
            }
        }
        boolean isRegion =
                code.charAt(0) != '0' && (length != VILLAGE_END || isKindOfVillage(code.charAt(DISTRICT_END + 1)));
        return isRegion ? digits : MALFORMED;
    }

    private static boolean isKindOfVillage(char digit) {
        return digit >= '1' && digit <= '3';
    }

    /** Two, four, six or ten digits with dots between the levels. */
    public String code() {
        return code;
    }

    /** Whether the other region is this one or lies in it. */
    public boolean contains(RegionCode other) {
        int behind = Long.numberOfTrailingZeros(digits) & -BITS_OF_DIGIT;
        return (digits ^ other.digits) >>> behind == 0;
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
