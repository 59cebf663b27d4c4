package id.umkm.rules.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import id.umkm.rules.generator.LaterSheets.Sheet;
import id.umkm.rules.generator.PolicyCriteria.Criterion;
import id.umkm.rules.generator.PolicyOperand.Ground;
import id.umkm.rules.generator.PolicyTables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Arbitraries of small valid policies in their text form, and of records that they decide.
 *
 * <p>A policy about applications has one to eight criteria and up to three tables; its bounds are values that the records take,
 * or lie one beside them. Policies about grants, proposals and several applications have the sheets for these and less of the
 * rest. Programmes receive applications in 2021.
 */
public final class Policies {
    private static final String NATIONAL = "nasional/uji";
    private static final String CUT = "potong";

    /**
     * What a decision takes.
     *
     * @param yamlTexts the programme, then the layers that it extends
     * @param asOf the day of the decision, on or after the day of the application
     */
    public record Case(List<String> yamlTexts, Application application, LocalDate asOf) {
        /** All of it, for the report of a failure. */
        @Override
        public String toString() {
            return "as of " + asOf + "\n" + application + "\n" + String.join("\n---\n", yamlTexts);
        }
    }

    /** A tranche of a grant, or what follows the last where it is null. */
    public record GrantCase(
            List<String> yamlTexts, Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        @Override
        public String toString() {
            return "tranche " + tranche + " as of " + asOf + "\n" + grant + "\n" + String.join("\n---\n", yamlTexts);
        }
    }

    /** Groups that come together. */
    public record ProposalCase(List<String> yamlTexts, FoundingProposal proposal, LocalDate asOf) {
        @Override
        public String toString() {
            return "as of " + asOf + "\n" + proposal + "\n" + String.join("\n---\n", yamlTexts);
        }
    }

    /** Applications that compete for a budget; null for the policy's. */
    public record SharingCase(
            List<String> yamlTexts,
            List<Application> applications,
            LocalDate asOf,
            @Nullable Long budget) {
        @Override
        public String toString() {
            return "of " + budget + " as of " + asOf + "\n"
                    + applications.stream().map(Object::toString).collect(Collectors.joining("\n")) + "\n"
                    + String.join("\n---\n", yamlTexts);
        }
    }

    /** What a policy of one layer holds, before its parameters have names. */
    private record Layer(List<Table> tables, List<Criterion> criteria, Map<String, Sheet> later, boolean publishes) {
        Layer with(String heading, Sheet sheet) {
            Map<String, Sheet> more = new LinkedHashMap<>(later);
            more.put(heading, sheet);
            return new Layer(tables, criteria, more, publishes);
        }
    }

    private Policies() {}

    /** Programmes that extend no layer, about applications. */
    public static Arbitrary<String> programmes() {
        return ofApplications("").map(layer -> programme(layer, new PolicySheet(""), "", "", lists()));
    }

    /** Programmes with the national layer that they extend and some of whose parameters they replace. */
    public static Arbitrary<List<String>> layered() {
        return layered(ofApplications(""), ofApplications("n"));
    }

    private static Arbitrary<List<String>> layered(Arbitrary<Layer> programmes, Arbitrary<Layer> nationals) {
        return Combinators.combine(programmes, nationals, PolicyCells.grounds()).as((programme, national, ground) -> {
            PolicySheet sheet = new PolicySheet("n_");
            String nationalText = national(national, sheet);
            String extending = "\nMemperluas:\n"
                    + PolicySheet.row("Lapis", NATIONAL, "Dasar", ground.basis(), "Kutipan", ground.citations());
            return List.of(
                    programme(programme, new PolicySheet(""), extending, sheet.replacements(), ""), nationalText);
        });
    }

    private static Arbitrary<List<String>> texts(Arbitrary<Layer> programmes, Arbitrary<Layer> nationals) {
        return Arbitraries.oneOf(
                programmes.map(layer -> List.of(programme(layer, new PolicySheet(""), "", "", lists()))),
                layered(programmes, nationals));
    }

    /** Days on which decisions are asked for: those on which generated values and rows change, and others. */
    public static Arbitrary<LocalDate> days() {
        LocalDate day = Applications.AS_OF;
        return Arbitraries.of(day, day.plusDays(1), day.plusMonths(1), LocalDate.of(day.getYear(), 12, 31));
    }

    /** Applications received in 2021 up to {@link Applications#AS_OF}, about the bounds of the policies or anywhere. */
    public static Arbitrary<Application> applications() {
        return EdgeApplications.applications();
    }

    /** A programme, sometimes with a layer above it, an application and a day. */
    public static Arbitrary<Case> cases() {
        Arbitrary<List<String>> texts = texts(ofApplications(""), ofApplications("n"));
        return Combinators.combine(texts, applications(), days()).as(Case::new).withoutEdgeCases();
    }

    /** The same with policies that cut what is asked more often than they reject. */
    public static Arbitrary<Case> amounts() {
        Arbitrary<List<String>> texts = texts(ofAmounts(""), ofAmounts("n"));
        return Combinators.combine(texts, applications(), days()).as(Case::new).withoutEdgeCases();
    }

    /** Several applications of one day, a policy that ranks them, and sometimes another budget than the policy's. */
    public static Arbitrary<SharingCase> sharings() {
        Arbitrary<Layer> programmes = ofAmounts("")
                .flatMap(layer -> LaterSheets.allocation(layer.tables()).map(sheet -> layer.with("Alokasi", sheet)));
        Arbitrary<List<Application>> applications = Odds.known(
                        odds -> EdgeApplications.edges(odds).list().ofMinSize(1).ofMaxSize(7))
                .map(Policies::numbered);
        Arbitrary<Long> budgets = Arbitraries.of(
                        1L, 8_499_999L, 8_500_000L, 17_000_000L, 40_000_001L, 300_000_000L, 5_000_000_000L)
                .injectNull(0.4);
        return Combinators.combine(texts(programmes, ofAmounts("n")), applications, days(), budgets)
                .as(SharingCase::new)
                .withoutEdgeCases();
    }

    /** Each with an id of its own, not in the order in which they stand. */
    static List<Application> numbered(List<Application> applications) {
        List<Application> numbered = new ArrayList<>();
        for (int i = 0; i < applications.size(); i++) {
            numbered.add(Application.builder()
                    .from(applications.get(i))
                    .id("u-" + (applications.size() - i))
                    .build());
        }
        return numbered;
    }

    /** A policy with tranches, a grant, and the next tranche, what follows the last, or now and then any other. */
    public static Arbitrary<GrantCase> disbursements() {
        return Arbitraries.of(1, 2, 2, 3)
                .flatMap(count -> {
                    Arbitrary<Layer> programmes = ofGrants("", count)
                            .flatMap(layer -> LaterSheets.tranches(count).map(sheet -> layer.with("Pencairan", sheet)));
                    return Combinators.combine(
                                    texts(programmes, ofGrants("n", 2)),
                                    Odds.wild(odds -> EdgeGrants.grants(count, odds)),
                                    Arbitraries.of(1, 1, 1, 1, 1, 0, 2, -1),
                                    days())
                            .as((texts, grant, ahead, day) ->
                                    new GrantCase(texts, grant, tranche(grant, ahead, count), day));
                })
                .withoutEdgeCases();
    }

    /** The tranche so far ahead of the last one that was paid, or null for what follows the last. */
    private static @Nullable Integer tranche(Grant grant, int ahead, int count) {
        int next = Math.max(1, GrantAccount.of(grant).lastTranche() + ahead);
        return next <= count ? Integer.valueOf(next) : null;
    }

    /** A policy with steps from stage to stage, and groups that want to take one. */
    public static Arbitrary<ProposalCase> graduations() {
        Arbitrary<List<String>> texts =
                LaterSheets.ways().flatMap(ways -> texts(ofProposals("", ways), ofProposals("n", ways)));
        return Combinators.combine(texts, Odds.wild(EdgeProposals::proposals), days())
                .as(ProposalCase::new)
                .withoutEdgeCases();
    }

    // Layers

    private static Arbitrary<Layer> ofApplications(String prefix) {
        List<String> effects = List.of("tolak", "tolak", "tinjau", "tinjau", "catat", "rujuk", "potong");
        return layers(prefix, 3, 1, 8, effects);
    }

    /** Few rows that reject or review, and one to three that cut. */
    private static Arbitrary<Layer> ofAmounts(String prefix) {
        return layers(prefix, 2, 0, 2, List.of("tolak", "tinjau", "catat"))
                .flatMap(layer -> PolicyCriteria.cuts(LaterSheets.outputs(layer.tables()))
                        .list()
                        .ofMinSize(prefix.isEmpty() ? 1 : 0)
                        .ofMaxSize(3)
                        .map(cuts -> new Layer(
                                layer.tables(),
                                Stream.concat(layer.criteria().stream(), cuts.stream())
                                        .toList(),
                                Map.of(),
                                layer.publishes())));
    }

    private static Arbitrary<Layer> ofGrants(String prefix, int tranches) {
        return layers(prefix, 2, 0, 3, List.of("tolak", "tolak", "tinjau", "catat", "potong", "rujuk"))
                .flatMap(layer -> LaterSheets.trancheConditions(layer.tables(), tranches)
                        .map(sheet -> layer.with("Syarat Pencairan", sheet)));
    }

    private static Arbitrary<Layer> ofProposals(String prefix, List<String> ways) {
        Arbitrary<List<Table>> ofGroups = tables(prefix, 2, PolicyRecords.GROUP);
        Arbitrary<List<Table>> ofPeople = tables(prefix + "p", 1, PolicyRecords.PEOPLE);
        return Combinators.combine(ofGroups, ofPeople)
                .flatAs((tables, common) -> LaterSheets.steps(tables, common, ways)
                        .map(sheet -> new Layer(
                                Stream.concat(tables.stream(), common.stream()).toList(),
                                List.of(),
                                Map.of("Kelulusan", sheet),
                                false)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Layer> layers(
            String prefix, int mostTables, int leastRows, int mostRows, List<String> effects) {
        return tables(prefix, mostTables, PolicyRecords.APPLICATION)
                .flatMap(tables -> {
                    Arbitrary<List<Criterion>> criteria = criteria(LaterSheets.outputs(tables), effects)
                            .list()
                            .ofMinSize(leastRows)
                            .ofMaxSize(mostRows);
                    return Combinators.combine(criteria, Arbitraries.of(true, false))
                            .as((rows, publishes) -> new Layer(tables, rows, Map.of(), publishes));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Criterion> criteria(List<PolicyQuestion> outputs, List<String> effects) {
        List<String> others = effects.stream().filter(e -> !e.equals(CUT)).toList();
        Arbitrary<Criterion> rows = PolicyCriteria.criteria(PolicyRecords.APPLICATION, outputs, others);
        return others.size() == effects.size()
                ? rows
                : Arbitraries.frequencyOf(
                        Tuple.of(others.size(), rows),
                        Tuple.of(effects.size() - others.size(), PolicyCriteria.cuts(outputs)));
    }

    private static Arbitrary<List<Table>> tables(String prefix, int most, PolicyRecords records) {
        return Arbitraries.integers().between(0, most).flatMap(count -> PolicyTables.tables(count, prefix, records));
    }

    // Texts

    private static String programme(
            Layer layer, PolicySheet sheet, String extending, String replacements, String lists) {
        String outputs = layer.tables().stream()
                .filter(t -> layer.publishes() && !t.ofMember())
                .map(t -> t.output().question().name())
                .collect(Collectors.joining(", "));
        Ground ground = new Ground("asumsi", "A");
        String head = "Kebijakan:\n"
                + field("Id", "uji-acak", ground)
                + field("Versi", "2021.1", ground)
                + field("Lapis", "program", ground)
                + field("Judul", "Kebijakan uji", ground)
                + field("Judul (en)", "Test policy", ground)
                + field("Wilayah", "35.76", ground)
                + field("Jenis pemohon", "kelompok", ground)
                + field("Tahun anggaran", "2021", ground)
                + field("Usulan diterima", "01/01/2021 s.d. 31/12/2021", ground)
                + field("Keputusan lanjutan sampai", "31/12/2022", ground)
                + field("Sumber dana", "APBD", ground)
                + field("Koordinator", "Kecamatan", ground)
                + field("Sasaran jumlah", "10", ground)
                + field("Sasaran per kelurahan", "3", ground)
                + field("Sasaran per RT", "1", ground)
                + field("Sasaran klinik per kelurahan", "1", ground)
                + field("Ditetapkan dengan", "belum ada", ground)
                + field("Tinjau sebelum", "31/12/2022", ground)
                + (outputs.isEmpty() ? "" : field("Keluaran", outputs, ground));
        return head
                + extending
                + (extending.isEmpty() ? citations() : "")
                + lists
                + body(layer, "", sheet, replacements);
    }

    private static String national(Layer layer, PolicySheet sheet) {
        Ground ground = new Ground("hukum", "H");
        String head = "Kebijakan:\n"
                + field("Id", NATIONAL, ground)
                + field("Versi", "1", ground)
                + field("Lapis", "nasional", ground)
                + field("Judul", "Lapis uji", ground)
                + field("Judul (en)", "Test layer", ground)
                + field("Wilayah", "nasional", ground);
        // The layer has no budget year.
        return (head + citations() + lists() + body(layer, "NATIONAL_", sheet, ""))
                .replace("Juni T'", "Juni 2021'")
                .replaceAll("(Juni|Januari) T\\+1", "$1 2022")
                .replaceAll("(Juni|Januari) T\\b", "$1 2021");
    }

    private static String field(String field, String content, Ground ground) {
        return PolicySheet.row("Isian", field, "Isi", content, "Dasar", ground.basis(), "Kutipan", ground.citations());
    }

    private static String citations() {
        return "\nDasar:\n"
                + citation("A", "asumsi", "")
                + citation("S", "sumber", "35.76")
                + citation("H", "hukum", "nasional");
    }

    private static String citation(String key, String basis, String region) {
        return PolicySheet.row(
                "Kunci",
                key,
                "Dasar",
                basis,
                "Sumber",
                "sumber " + key,
                "Wilayah",
                region,
                "Keyakinan",
                "uji",
                "Isi",
                "isi " + key);
    }

    private static String lists() {
        return "\nDaftar:\n"
                + choice("jenis_usaha", "Batik", "BATIK", "batik")
                + choice("jenis_usaha", "Frozen Food", "FROZEN_FOOD", "frozen food")
                + choice("jenis_usaha", "Perikanan", "FISHERY", "fishery")
                + choice("jenis_usaha", "Kue", "CAKE", "cakes")
                + choice("jenis_usaha", "Lainnya", "OTHER", "other")
                + choice("kelas", "Kelas A", "KELAS_A", "class a")
                + choice("kelas", "Kelas B", "KELAS_B", "class b")
                + choice("kelas", "Kelas C", "KELAS_C", "class c")
                + choice("tahap_kelompok", "Kelompok", "IW_GROUP", "group")
                + choice("tahap_kelompok", "Pra-koperasi", "PRE_COOPERATIVE", "pre-cooperative")
                + choice("tahap_kelompok", "Koperasi", "COOPERATIVE", "cooperative")
                + choice("saluran_penjualan", "Marketplace", "MARKETPLACE", "marketplace")
                + choice("saluran_penjualan", "Outlet", "SUNRISE_MALL_OUTLET", "outlet")
                + choice("saluran_penjualan", "Langsung", "DIRECT", "direct");
    }

    private static String choice(String list, String value, String code, String english) {
        return PolicySheet.row(
                "Daftar", list, "Nilai", value, "Kode", code, "English", english, "Dasar", "asumsi", "Kutipan", "A");
    }

    private static String body(Layer layer, String codePrefix, PolicySheet sheet, String replacements) {
        StringBuilder tables = new StringBuilder();
        layer.tables().forEach(table -> tables.append(table.write(sheet)));
        StringBuilder criteria = new StringBuilder();
        for (int i = 0; i < layer.criteria().size(); i++) {
            criteria.append(layer.criteria().get(i).write(codePrefix + "CRITERION_" + (i + 1), sheet));
        }
        StringBuilder later = new StringBuilder();
        layer.later()
                .forEach((heading, rows) -> later.append(section(
                        heading,
                        rows.write(codePrefix + heading.replace(' ', '_').toUpperCase(Locale.ROOT) + "_", sheet))));
        return section("Parameter", sheet.parameters() + replacements)
                + section("Tabel", tables.toString())
                + section("Kelayakan", criteria.toString())
                + later;
    }

    private static String section(String heading, String rows) {
        return rows.isEmpty() ? "" : "\n" + heading + ":\n" + rows;
    }
}
