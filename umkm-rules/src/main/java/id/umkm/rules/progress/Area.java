package id.umkm.rules.progress;

import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A village, or one neighbourhood in it, {@index "wilayah binaan"}.
 *
 * @param neighbourhood null for the village as a whole
 */
public record Area(RegionCode village, @Nullable Neighbourhood neighbourhood) implements Comparable<Area> {
    private static final Comparator<Neighbourhood> NEIGHBOURHOODS =
            Comparator.comparingInt(Neighbourhood::rw).thenComparingInt(Neighbourhood::rt);
    private static final Comparator<Area> ORDER = Comparator.comparing(Area::village)
            .thenComparing(Area::neighbourhood, Comparator.nullsFirst(NEIGHBOURHOODS));

    /** A village as a whole. */
    public static Area of(RegionCode village) {
        return new Area(village, null);
    }

    /** A neighbourhood in a village. */
    public static Area of(RegionCode village, Neighbourhood neighbourhood) {
        return new Area(village, neighbourhood);
    }

    /** By code; a village comes before its neighbourhoods, and those by RW and then RT. */
    @Override
    public int compareTo(Area other) {
        return ORDER.compare(this, other);
    }

    /** {@code 33.71.01.1001} or {@code 33.71.01.1001 RT 003/005}. */
    @Override
    public String toString() {
        return neighbourhood == null ? village.code() : village.code() + " RT " + neighbourhood;
    }
}
