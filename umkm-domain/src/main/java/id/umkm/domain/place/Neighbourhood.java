package id.umkm.domain.place;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import java.util.Locale;

/**
 * A neighbourhood below a village, {@index "RT/RW"}: RT 003 of RW 005.
 *
 * @param rt number of the rukun tetangga, 1 to 999
 * @param rw number of the rukun warga, 1 to 999
 */
public record Neighbourhood(int rt, int rw) {
    private static final int MAX = 999;

    public Neighbourhood {
        if (rt < 1 || rt > MAX || rw < 1 || rw > MAX) {
            throw new MalformedValueException(
                    "NEIGHBOURHOOD_MALFORMED",
                    rt + "/" + rw,
                    Text.of("RT dan RW bernomor 1 sampai 999.", "RT and RW are numbered 1 to 999."));
        }
    }

    public static Neighbourhood of(int rt, int rw) {
        return new Neighbourhood(rt, rw);
    }

    /** {@code 003/005}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%03d/%03d", rt, rw);
    }
}
