package id.umkm.rules.study;

import id.umkm.domain.place.RegionCode;
import java.util.Optional;
import java.util.stream.Stream;

/** The neighbourhood of regions. */
final class Regions {
    private Regions() {}

    /** The region that this one lies in; a province lies in none. */
    static Optional<RegionCode> parent(RegionCode region) {
        int dot = region.code().lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(RegionCode.of(region.code().substring(0, dot)));
    }

    /** The region around this one, and the one with the next code. */
    static Stream<RegionCode> near(RegionCode region) {
        return Stream.concat(parent(region).stream(), Stream.of(next(region)));
    }

    /** The last digit one on, or back from nine; the digits before it keep the code well-formed. */
    private static RegionCode next(RegionCode region) {
        String code = region.code();
        int last = code.length() - 1;
        int digit = Character.digit(code.charAt(last), 10);
        return RegionCode.of(code.substring(0, last) + (digit == 9 ? digit - 1 : digit + 1));
    }
}
