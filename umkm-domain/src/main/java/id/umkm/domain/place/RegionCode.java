package id.umkm.domain.place;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import java.util.regex.Pattern;

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
    private static final Pattern FORM = Pattern.compile("[1-9]\\d(\\.\\d{2}(\\.\\d{2}(\\.[123]\\d{3})?)?)?");

    public RegionCode {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValueException(
                    "REGION_MALFORMED",
                    code,
                    Text.of(
                            "Kode wilayah ditulis seperti 35, 35.76, 35.76.02 atau 35.76.02.1003.",
                            "A region code is written as 35, 35.76, 35.76.02 or 35.76.02.1003."));
        }
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
            case 2 -> RegionLevel.PROVINCE;
            case 5 -> RegionLevel.REGENCY;
            case 8 -> RegionLevel.DISTRICT;
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
}
