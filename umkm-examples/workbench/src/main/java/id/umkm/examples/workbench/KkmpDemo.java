package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.person.Organ;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The 18 cooperatives of the kelurahan of Mojokerto, one in each. */
final class KkmpDemo implements DemoProgramme {
    private static final long SEED = 3576;
    private static final int DISTRICTS = 3;
    private static final int VILLAGES = 18;
    private static final List<String> STAGES =
            List.of("FOUNDED", "ORGANISED", "GOVERNED", "TRADING", "DIVERSIFIED", "E_CATALOGUE_SUPPLIER");
    /** The villages whose codes and names are known. */
    private static final Map<String, String> MAGERSARI = Map.of(
            "35.76.02.1001", "Gununggedangan",
            "35.76.02.1003", "Magersari",
            "35.76.02.1004", "Gedongan",
            "35.76.02.1008", "Balongsari",
            "35.76.02.1009", "Kedundung",
            "35.76.02.1010", "Wates");

    @Override
    public String id() {
        return "mojokerto-kkmp";
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2025, 9, 8);
    }

    private static List<String> villages() {
        List<String> known = MAGERSARI.keySet().stream().sorted().toList();
        List<String> villages = new ArrayList<>();
        int next = 0;
        for (String code : DemoRegions.villages("35.76", DISTRICTS, VILLAGES)) {
            villages.add(code.startsWith("35.76.02.") ? known.get(next++) : code);
        }
        return villages;
    }

    @Override
    public List<String> regions() {
        List<String> lines = new ArrayList<>();
        lines.add("kode,nama,catatan");
        for (String village : villages()) {
            String name = MAGERSARI.get(village);
            lines.add(village + "," + (name == null ? "," + DemoRegions.MADE_UP : name + ","));
        }
        return lines;
    }

    @Override
    public List<String> records() {
        Random random = new Random(SEED);
        MadeUpPeople people = new MadeUpPeople(random);
        List<ObjectNode> records = new ArrayList<>();
        for (String village : villages()) {
            records.add(record(records.size(), village, people, random));
        }
        return DemoRecord.lines(records);
    }

    /** Stages go round the ladder; every sixth board has one person too few, which is even, and every seventh one more. */
    private ObjectNode record(int number, String village, MadeUpPeople people, Random random) {
        int stage = number % STAGES.size();
        ObjectNode record =
                DemoRecord.application(String.format(Locale.ROOT, "KKMP-2025-%03d", number + 1), id(), "2025-09-01");
        ObjectNode cooperative = record.putObject("cooperative")
                .put("id", String.format(Locale.ROOT, "KOP-%03d", number + 1))
                .put("name", "Koperasi Kelurahan Contoh " + (number + 1))
                .put("village", village)
                .put("type", "CONSUMER")
                .put("level", "PRIMARY")
                .put("sharia", false)
                .put("legalBody", true)
                .put("deedOn", "2025-05-20")
                .put("approvedOn", "2025-06-02")
                .put("stage", STAGES.get(stage))
                .put("idleMonths", 0)
                .put("organsTrained", stage >= 1)
                .put("workPlan", stage >= 2)
                .put("budgetPlan", stage >= 2)
                .put("sop", stage >= 2)
                .put("som", stage >= 2)
                .put("sellsStaples", true)
                .put("producerMembers", stage >= 4 ? 2 : 0)
                .put("partnerCooperatives", stage >= 4 ? 1 : 0)
                .put("eCatalogue", stage >= 5)
                .put("hasNib", true)
                .put("hasNpwp", true)
                .put("hasAccount", stage >= 3);
        cooperative.putArray("meetings").addObject().put("kind", "FOUNDING").put("on", "2025-05-12");
        cooperative.putArray("memberCooperatives");
        cooperative.putArray("kin");
        ArrayNode members = cooperative.putArray("members");
        int board = number % 6 == 5 ? 4 : number % 7 == 6 ? 7 : 5;
        List<String> offices = List.of("CHAIR", "VICE_BUSINESS", "VICE_MEMBERS", "SECRETARY", "TREASURER");
        for (int i = 0; i < board; i++) {
            ObjectNode member = member(members.size(), village, people).put("organ", "BOARD");
            members.add(member.put("position", i < offices.size() ? offices.get(i) : "MEMBER"));
        }
        for (int i = 0; i < 3; i++) {
            ObjectNode member = member(members.size(), village, people)
                    .put("organ", "SUPERVISORS")
                    .put("position", i == 0 ? "CHAIR" : "MEMBER");
            if (i == 0) {
                member.put("villageLeadership", true).put("villageHead", true);
            }
            members.add(member);
        }
        int others = 12 + random.nextInt(30);
        for (int i = 0; i < others; i++) {
            members.add(member(members.size(), village, people).put("organ", "NONE"));
        }
        return record;
    }

    private static ObjectNode member(int place, String village, MadeUpPeople people) {
        return people.next("m" + (place + 1), village)
                .put("citizen", true)
                .put("villageLeadership", false)
                .put("villageHead", false)
                .put("bankruptcyGuilt", false)
                .put("convicted", false);
    }

    @Override
    public Map<String, Long> figures(DemoOutcome outcome) {
        List<Cooperative> cooperatives = outcome.applications().stream()
                .map(Application::getCooperative)
                .filter(Objects::nonNull)
                .toList();
        return Map.of(
                "cooperatives",
                (long) cooperatives.size(),
                "officeHolders",
                cooperatives.stream()
                        .flatMap(cooperative -> cooperative.getMembers().stream())
                        .filter(member -> member.getOrgan() != null && member.getOrgan() != Organ.NONE)
                        .count(),
                "staples",
                cooperatives.stream()
                        .filter(cooperative -> Boolean.TRUE.equals(cooperative.getSellsStaples()))
                        .count());
    }
}
