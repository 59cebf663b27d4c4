package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.rules.progress.AreaProgress;
import id.umkm.rules.progress.Attainment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** New entrepreneurs in the 1,034 RT of the 17 kelurahan of Magelang, and the clinics of the kelurahan. */
final class MagelangDemo implements DemoProgramme {
    private static final long SEED = 3371;
    private static final int DISTRICTS = 3;
    private static final int VILLAGES = 17;
    private static final int NEIGHBOURHOODS = 1034;
    private static final int RT_IN_RW = 8;
    private static final int ONE_IN_SPOILT = 250;
    /** How many live in a RT: each of these is as likely. */
    private static final List<Integer> IN_RT = List.of(0, 1, 1, 1, 2, 2, 2, 3);

    private static final List<String> TRADES =
            List.of("STREET_VENDOR", "SERVICE", "FOOD", "FOOD", "CRAFT", "RETAIL", "OTHER");
    private static final List<String> CHANNELS = List.of("DIRECT", "SOCIAL_MEDIA", "MARKETPLACE", "CITY_APP");

    @Override
    public String id() {
        return "magelang-keren";
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2021, 12, 31);
    }

    /** A neighbourhood of a village. */
    private record Rt(String village, String rt, String rw) {}

    private static List<Rt> neighbourhoods() {
        List<Rt> all = new ArrayList<>();
        List<String> villages = DemoRegions.villages("33.71", DISTRICTS, VILLAGES);
        for (int i = 0; i < villages.size(); i++) {
            int share = NEIGHBOURHOODS / VILLAGES + (i < NEIGHBOURHOODS % VILLAGES ? 1 : 0);
            for (int k = 0; k < share; k++) {
                all.add(new Rt(villages.get(i), three(k % RT_IN_RW + 1), three(k / RT_IN_RW + 1)));
            }
        }
        return all;
    }

    private static String three(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    @Override
    public List<String> regions() {
        Random random = new Random(SEED + 1);
        List<String> lines = new ArrayList<>();
        lines.add("kode,rw,rt,klinik,catatan");
        for (String village : DemoRegions.villages("33.71", DISTRICTS, VILLAGES)) {
            lines.add(village + ",,," + (random.nextInt(4) > 0 ? 1 : 0) + "," + DemoRegions.MADE_UP);
        }
        for (Rt rt : neighbourhoods()) {
            lines.add(rt.village + "," + rt.rw + "," + rt.rt + ",," + DemoRegions.MADE_UP);
        }
        return lines;
    }

    @Override
    public List<String> records() {
        Random random = new Random(SEED);
        MadeUpPeople people = new MadeUpPeople(random);
        List<String> lines = new ArrayList<>();
        for (Rt rt : neighbourhoods()) {
            int here = IN_RT.get(random.nextInt(IN_RT.size()));
            for (int k = 0; k < here; k++) {
                ObjectNode record = record(lines.size() + 1, rt, people.next("p", rt.village), random);
                boolean spoilt = random.nextInt(ONE_IN_SPOILT) == 0;
                lines.add(spoilt ? DemoRecord.spoilt(record, lines.size()) : record.toString());
            }
        }
        return lines;
    }

    private ObjectNode record(int number, Rt rt, ObjectNode owner, Random random) {
        LocalDate submitted = LocalDate.of(2021, 3, 1).plusDays(random.nextInt(270));
        ObjectNode record =
                DemoRecord.application(String.format(Locale.ROOT, "MGL-2021-%04d", number), id(), submitted.toString());
        ObjectNode entrepreneur = record.putObject("entrepreneur")
                .put("id", String.format(Locale.ROOT, "USH-%04d", number))
                .put("name", "Usaha Contoh " + number)
                .put("village", rt.village)
                .put("rt", rt.rt)
                .put("rw", rt.rw)
                .put("trade", TRADES.get(random.nextInt(TRADES.size())))
                .put("stage", random.nextInt(5) > 0 ? "NEW" : "DEVELOPED")
                .put("startedOn", submitted.minusDays(random.nextInt(240)).toString())
                .put("annualSales", 6_000_000L * (1 + random.nextInt(40)))
                .put("monthlySales", 500_000L * (1 + random.nextInt(40)))
                .put("netAssets", 1_000_000L * (1 + random.nextInt(40)))
                .put("capital", 1_000_000L * (1 + random.nextInt(20)))
                .put("idleMonths", random.nextInt(20) == 0 ? 7 : 0)
                .put("hasNib", random.nextInt(3) == 0)
                .put("trained", random.nextInt(3) > 0);
        if (random.nextInt(50) > 0) {
            entrepreneur.put("halalCertified", random.nextInt(4) == 0);
        }
        ArrayNode channels = entrepreneur.putArray("salesChannels").add("DIRECT");
        String other = CHANNELS.get(random.nextInt(CHANNELS.size()));
        if (!other.equals("DIRECT")) {
            channels.add(other);
        }
        entrepreneur.set("owner", owner);
        return record;
    }

    @Override
    public Map<String, Long> figures(DemoOutcome outcome) {
        List<AreaProgress> neighbourhoods = outcome.run().result().neighbourhoods();
        return Map.of(
                "counted", outcome.counted(),
                "neighbourhoods", (long) neighbourhoods.size(),
                "reached", met(neighbourhoods, AreaProgress::attainment),
                "clinics", met(outcome.run().result().villages(), AreaProgress::clinics));
    }

    private static long met(List<AreaProgress> areas, Function<AreaProgress, @Nullable Attainment> held) {
        return areas.stream()
                .map(held)
                .filter(attainment -> attainment != null && attainment.isMet())
                .count();
    }
}
