package id.umkm.domain.identity;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The national identity number of a person, {@index "nomor induk kependudukan" (NIK)}.
 *
 * <p>16 digits: the region of first record (6), the birth date as day, month, year of two digits each, with 40 added to
 * the day for a woman, and a serial number from 0001. There is no check digit. It never changes, so its region need not
 * be where the person lives and its date need not be the corrected birth date. Source: UU 23/2006 article 13, PP 37/2007
 * article 37.
 *
 * @param value the 16 digits; printed masked
 */
public record Nik(String value) implements Comparable<Nik> {
    private static final Pattern FORM = Pattern.compile(
            "[1-9]\\d{5}(0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(0[1-9]|1[0-2])\\d{2}(?!0000)\\d{4}");
    private static final int FEMALE_DAY_OFFSET = 40;
    private static final int CENTURY = 100;

    public Nik {
        Digits.require(FORM, value, "NIK_MALFORMED", Nik::rule);
    }

    /**
     * The NIK with these digits.
     *
     * @throws MalformedValueException if the text is not 16 digits with a possible date and a serial from 0001
     */
    public static Nik of(String value) {
        return new Nik(value);
    }

    private static Text rule(String value) {
        if (!value.matches("\\d*")) {
            return Text.of(
                    "NIK terdiri atas 16 angka, tanpa spasi atau tanda lain.", "A NIK is 16 digits and nothing else.");
        }
        if (value.length() != 16) {
            return Text.of(
                    "NIK terdiri atas 16 angka; yang terbaca " + value.length() + " angka.",
                    "A NIK has 16 digits; " + value.length() + " were read.");
        }
        return Text.of(
                "Angka ke-7 sampai ke-12 NIK adalah tanggal lahir (hari 01-31, atau 41-71 untuk perempuan; bulan 01-12);"
                        + " empat angka terakhir mulai 0001.",
                "Digits 7 to 12 of a NIK are the birth date (day 01-31, or 41-71 for a woman; month 01-12); the last four"
                        + " start from 0001.");
    }

    /** Whether the number was issued for a woman. */
    public boolean encodesFemale() {
        return encodedDay() > FEMALE_DAY_OFFSET;
    }

    /** Whether day, month and two-digit year agree with a birth date; they may differ lawfully after a correction. */
    public boolean encodes(LocalDate birthDate) {
        int day = encodesFemale() ? encodedDay() - FEMALE_DAY_OFFSET : encodedDay();
        return day == birthDate.getDayOfMonth()
                && part(8, 10) == birthDate.getMonthValue()
                && part(10, 12) == Math.floorMod(birthDate.getYear(), CENTURY);
    }

    /** All digits hidden but the last four. */
    public String masked() {
        return Masking.number(value);
    }

    private int encodedDay() {
        return part(6, 8);
    }

    private int part(int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    @Override
    public int compareTo(Nik other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return masked();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nik that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
