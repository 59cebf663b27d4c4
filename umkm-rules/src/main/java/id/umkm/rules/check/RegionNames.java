package id.umkm.rules.check;

import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words where a region lies that no cell mentions. */
final class RegionNames {
    private RegionNames() {}

    static boolean isRegion(Object value) {
        return value instanceof RegionCode;
    }

    /**
     * The deepest mentioned region around one, without those mentioned in it; or outside of all.
     *
     * @param mentioned the samples that are mentioned
     */
    static Text of(Object sample, List<Object> samples, BitSet mentioned) {
        RegionCode region = (RegionCode) sample;
        List<RegionCode> all = mentioned.stream()
                .mapToObj(samples::get)
                .filter(RegionNames::isRegion)
                .map(RegionCode.class::cast)
                .toList();
        return all.stream()
                .filter(one -> one.contains(region))
                .max(Comparator.comparing(one -> one.code().length()))
                .map(around -> Text.of("di dalam " + around, "inside " + around))
                .orElseGet(() -> outside(all));
    }

    private static Text outside(List<RegionCode> all) {
        String top = all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .map(RegionCode::code)
                .sorted()
                .collect(Collectors.joining(", "));
        return Text.of("di luar " + top, "outside of " + top);
    }
}
