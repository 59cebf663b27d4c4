package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.reference.Rows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The citations of all layers, and what rows claim by them. */
final class Grounds {
    private static final String NATIONAL = "nasional";

    private record Cited(Basis basis, @Nullable String region) {}

    private final Map<String, Cited> citations = new LinkedHashMap<>();
    private final List<@Nullable String> regions = new ArrayList<>();

    /** Adds the next layer, from the programme up. */
    void addLayer(@Nullable String region) {
        regions.add(region);
    }

    void addCitation(Row row) {
        String region = row.get("Wilayah", "Region");
        citations.put(
                row.need("Kunci", "Key"),
                new Cited(basis(row.need("Dasar", "Basis")), region.isEmpty() ? null : region));
    }

    /** What a row claims, which its citations must bear. */
    Ground of(Row row, int layer) {
        Basis claimed = basis(row.need("Dasar", "Basis"));
        List<String> keys = new ArrayList<>();
        List<Cited> cited = new ArrayList<>();
        for (String key : row.need("Kutipan", "Citation").split(",", -1)) {
            Cited citation = citations.get(key.strip());
            if (citation == null) {
                throw new IllegalArgumentException("no citation " + key.strip() + " for " + row);
            }
            keys.add(key.strip());
            cited.add(citation);
        }
        boolean borne = cited.stream().anyMatch(c -> c.basis().compareTo(claimed) >= 0);
        boolean covered = claimed != Basis.LAW
                || cited.stream().anyMatch(c -> c.basis() == Basis.LAW && covers(c.region(), regions.get(layer)));
        if (!borne || !covered) {
            throw new IllegalArgumentException("no citation bears the basis of " + row);
        }
        return Ground.of(claimed, keys);
    }

    private static boolean covers(@Nullable String cited, @Nullable String region) {
        if (cited == null || region == null) {
            return false;
        }
        if (cited.equalsIgnoreCase(NATIONAL)) {
            return true;
        }
        return !region.equalsIgnoreCase(NATIONAL) && RegionCode.of(cited).contains(RegionCode.of(region));
    }

    private static Basis basis(String text) {
        return switch (Names.key(text)) {
            case "hukum", "law" -> Basis.LAW;
            case "sumber", "source" -> Basis.SOURCE;
            case "asumsi", "assumption" -> Basis.ASSUMPTION;
            default -> throw new IllegalArgumentException("no basis: " + text);
        };
    }
}
