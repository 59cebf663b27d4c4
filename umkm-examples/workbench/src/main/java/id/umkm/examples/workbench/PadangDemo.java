package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** A year of new entrepreneurs in the 104 kelurahan of Padang, each with one companion. */
final class PadangDemo implements DemoProgramme {
    private static final long SEED = 1371;
    private static final int DISTRICTS = 11;
    private static final int VILLAGES = 104;
    private static final int FEWEST = 12;
    private static final int MOST = 27;
    private static final int ONE_IN_SPOILT = 250;
    private static final int ONE_IN_REPEATED = 200;
    private static final List<String> TRADES =
            List.of("LAUNDRY", "WATER_DEPOT", "PHONE_CREDIT", "WET_FOOD", "WET_FOOD", "GEMSTONE", "FARMING", "OTHER");
    private static final List<String> STAGES =
            List.of("NEW", "NEW", "NEW", "NEW", "MIDDLE", "MIDDLE", "INDEPENDENT", "DEVELOPED");

    @Override
    public String id() {
        return "padang-wirausaha";
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2015, 12, 31);
    }

    @Override
    public List<String> regions() {
        Random random = new Random(SEED + 1);
        List<String> lines = new ArrayList<>();
        lines.add("kode,pendamping,laporan,catatan");
        List<String> villages = DemoRegions.villages("13.71", DISTRICTS, VILLAGES);
        for (int i = 0; i < villages.size(); i++) {
            boolean vacant = random.nextInt(40) == 0;
            boolean reported = random.nextInt(8) > 0;
            LocalDate day = LocalDate.of(2015, 12, 1).plusDays(random.nextInt(31));
            lines.add(String.join(
                    ",",
                    villages.get(i),
                    vacant ? "" : companion(i),
                    vacant || !reported ? "" : day.toString(),
                    DemoRegions.MADE_UP));
        }
        return lines;
    }

    private static String companion(int village) {
        return String.format(Locale.ROOT, "PDP-%03d", village + 1);
    }

    @Override
    public List<String> records() {
        Random random = new Random(SEED);
        MadeUpPeople people = new MadeUpPeople(random);
        List<String> lines = new ArrayList<>();
        List<String> villages = DemoRegions.villages("13.71", DISTRICTS, VILLAGES);
        List<ObjectNode> owners = new ArrayList<>();
        for (int i = 0; i < villages.size(); i++) {
            int here = FEWEST + random.nextInt(MOST - FEWEST + 1);
            for (int k = 0; k < here; k++) {
                String village = villages.get(i);
                ObjectNode owner = people.next("p", village);
                // Somebody whom another companion registered too.
                if (!owners.isEmpty() && random.nextInt(ONE_IN_REPEATED) == 0) {
                    owner = owners.get(random.nextInt(owners.size()));
                }
                ObjectNode record = record(lines.size() + 1, village, i, owner, random);
                boolean spoilt = random.nextInt(ONE_IN_SPOILT) == 0;
                lines.add(spoilt ? DemoRecord.spoilt(record, lines.size()) : record.toString());
                owners.add(owner);
            }
        }
        return lines;
    }

    private ObjectNode record(int number, String village, int place, ObjectNode owner, Random random) {
        LocalDate submitted = LocalDate.of(2015, 1, 5).plusDays(random.nextInt(300));
        ObjectNode record =
                DemoRecord.application(String.format(Locale.ROOT, "PDG-2015-%04d", number), id(), submitted.toString());
        record.put("requestedAmount", random.nextBoolean() ? 0 : 500_000L * (1 + random.nextInt(60)));
        ObjectNode entrepreneur = record.putObject("entrepreneur")
                .put("id", String.format(Locale.ROOT, "USH-%04d", number))
                .put("name", "Usaha Contoh " + number)
                .put("village", village)
                .put("trade", TRADES.get(random.nextInt(TRADES.size())))
                .put("stage", STAGES.get(random.nextInt(STAGES.size())))
                .put("startedOn", submitted.minusDays(random.nextInt(1200)).toString())
                .put("annualSales", 6_000_000L * (1 + random.nextInt(60)))
                .put("monthlySales", 500_000L * (1 + random.nextInt(60)))
                .put("netAssets", 1_000_000L * (1 + random.nextInt(50)))
                .put("capital", 1_000_000L * (1 + random.nextInt(20)))
                .put("idleMonths", random.nextInt(20) == 0 ? 7 : 0)
                .put("paidWorkers", random.nextInt(4))
                .put("halalCertified", random.nextInt(5) == 0);
        // A companion has not yet noted everything of everybody.
        if (random.nextInt(50) > 0) {
            entrepreneur.put("trained", random.nextInt(3) > 0);
        }
        if (random.nextInt(100) > 0) {
            entrepreneur.put("companion", companion(place));
        }
        entrepreneur.set("owner", owner);
        return record;
    }

    @Override
    public Map<String, Long> figures(DemoOutcome outcome) {
        int villages = outcome.run().result().villages().size();
        long perVillage = Objects.requireNonNullElse(
                outcome.run().policy().getProgramme().getTargets().getPerVillage(), 0);
        return Map.of(
                "counted",
                outcome.counted(),
                "villageTargets",
                villages * perVillage,
                "perVillage",
                perVillage,
                "stages",
                (long) outcome.run().policy().getStages().size());
    }
}
