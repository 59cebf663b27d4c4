package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.application.Application;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The three clusters of kecamatan Bonang on the day on which they were confirmed. */
final class DemakDemo implements DemoProgramme {
    private static final long SEED = 3321;
    private static final String VILLAGE = "33.21.12.2017";

    /** A cluster and how many businesses it has. */
    private record Kind(String trade, String product, String material, int businesses) {}

    private static final List<Kind> CLUSTERS = List.of(
            new Kind("WATER_HYACINTH", "Kerajinan enceng gondok", "Enceng gondok", 20),
            new Kind("FISH_CRACKERS", "Kerupuk ikan", "Ikan", 15),
            new Kind("CRAB_TRAPS", "Alat penangkap rajungan (bubu)", "Bambu", 4));

    @Override
    public String id() {
        return "demak-klaster";
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2022, 10, 11);
    }

    @Override
    public List<String> regions() {
        return List.of("kode,nama", VILLAGE + ",Bonangrejo");
    }

    @Override
    public List<String> records() {
        MadeUpPeople people = new MadeUpPeople(new Random(SEED));
        List<ObjectNode> records = new ArrayList<>();
        for (Kind kind : CLUSTERS) {
            records.add(record(records.size() + 1, kind, people));
        }
        return DemoRecord.lines(records);
    }

    private ObjectNode record(int number, Kind kind, MadeUpPeople people) {
        ObjectNode record =
                DemoRecord.application(String.format(Locale.ROOT, "KLS-2022-%03d", number), id(), asOf().toString());
        ObjectNode cluster = record.putObject("cluster")
                .put("id", String.format(Locale.ROOT, "KLT-%03d", number))
                .put("name", "Klaster Contoh " + number)
                .put("village", VILLAGE)
                .put("trade", kind.trade)
                .put("stage", "VALIDATED")
                .put("product", kind.product)
                .put("rawMaterial", kind.material)
                .put("sameProduct", true)
                .put("sameMaterial", true)
                .put("localMaterial", true)
                .put("onePlace", true)
                .put("identifiedOn", "2022-03-01")
                .put("verifiedOn", "2022-05-01")
                .put("validatedOn", "2022-08-01")
                .put("confirmedOn", asOf().toString());
        ArrayNode partners = cluster.putArray("partners");
        partners.addObject().put("name", "Pegadaian").put("kind", "CAPITAL");
        partners.addObject().put("name", "Unisfat").put("kind", "KNOWLEDGE");
        partners.addObject().put("name", "Shopee").put("kind", "MARKET");
        ArrayNode members = cluster.putArray("members");
        for (int i = 1; i <= kind.businesses; i++) {
            members.add(people.next("m" + i, VILLAGE));
        }
        return record;
    }

    @Override
    public Map<String, Long> figures(DemoOutcome outcome) {
        List<Cluster> clusters = outcome.applications().stream()
                .map(Application::getCluster)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Long> figures = new HashMap<>();
        figures.put("clusters", (long) clusters.size());
        for (Cluster cluster : clusters) {
            figures.put(String.valueOf(cluster.getTrade()), (long)
                    cluster.getMembers().size());
        }
        figures.put(
                "partners",
                clusters.stream()
                        .flatMap(cluster ->
                                Objects.requireNonNullElse(cluster.getPartners(), List.<Partner>of()).stream())
                        .map(Partner::getName)
                        .distinct()
                        .count());
        return figures;
    }
}
