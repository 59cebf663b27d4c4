package id.umkm.rules.generator;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.generator.Applications;
import id.umkm.rules.generator.PolicyCriteria.Criterion;
import id.umkm.rules.generator.PolicyOperand.Ground;
import id.umkm.rules.generator.PolicyTables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of small valid policies in their text form, and of applications that they decide.
 *
 * <p>A policy has one to eight criteria and up to three tables; its bounds are values that the applications take, or lie one
 * beside them. Programmes receive applications in 2021.
 */
public final class Policies {
    private static final String NATIONAL = "nasional/uji";

    /**
     * What a decision takes.
     *
     * @param yamlTexts the programme, then the layers that it extends
     * @param asOf the day of the decision, on or after the day of the application
     */
    public record Case(List<String> yamlTexts, GroupApplication application, LocalDate asOf) {
        /** All of it, for the report of a failure. */
        @Override
        public String toString() {
            return "as of " + asOf + "\n" + application + "\n" + String.join("\n---\n", yamlTexts);
        }
    }

    private record Layer(List<Table> tables, List<Criterion> criteria, boolean publishes) {}

    private Policies() {}

    /** Programmes that extend no layer. */
    public static Arbitrary<String> programmes() {
        return layers("").map(layer -> programme(layer, new PolicySheet(""), "", "", lists()));
    }

    /** Programmes with the national layer that they extend and some of whose parameters they replace. */
    public static Arbitrary<List<String>> layered() {
        return Combinators.combine(layers(""), layers("n"), PolicyCells.grounds())
                .as((programme, national, ground) -> {
                    PolicySheet sheet = new PolicySheet("n_");
                    String nationalText = national(national, sheet);
                    String extending = "\nMemperluas:\n"
                            + PolicySheet.row(
                                    "Lapis", NATIONAL, "Dasar", ground.basis(), "Kutipan", ground.citations());
                    return List.of(
                            programme(programme, new PolicySheet(""), extending, sheet.replacements(), ""),
                            nationalText);
                });
    }

    /** Days on which decisions are asked for: those on which generated values and rows change, and others. */
    public static Arbitrary<LocalDate> days() {
        LocalDate day = Applications.AS_OF;
        return Arbitraries.of(day, day.plusDays(1), day.plusMonths(1), LocalDate.of(day.getYear(), 12, 31));
    }

    /** Applications received in 2021 up to {@link Applications#AS_OF}, about the bounds of the policies or anywhere. */
    public static Arbitrary<GroupApplication> applications() {
        return EdgeApplications.applications();
    }

    /** A programme, sometimes with a layer above it, an application and a day. */
    public static Arbitrary<Case> cases() {
        Arbitrary<List<String>> texts = Arbitraries.oneOf(programmes().map(List::of), layered());
        return Combinators.combine(texts, applications(), days()).as(Case::new);
    }

    private static Arbitrary<Layer> layers(String prefix) {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(count -> PolicyTables.tables(count, prefix))
                .flatMap(tables -> {
                    Arbitrary<List<Criterion>> criteria = PolicyCriteria.criteria(tables.stream()
                                    .map(t -> t.output().question())
                                    .toList())
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(8);
                    return Combinators.combine(criteria, Arbitraries.of(true, false))
                            .as((rows, publishes) -> new Layer(tables, rows, publishes));
                })
                .withoutEdgeCases();
    }

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
                + field("Sasaran jumlah kelompok", "10", ground)
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
                + choice("kelas", "Kelas C", "KELAS_C", "class c");
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
        return section("Parameter", sheet.parameters() + replacements)
                + section("Tabel", tables.toString())
                + section("Kelayakan", criteria.toString());
    }

    private static String section(String heading, String rows) {
        return rows.isEmpty() ? "" : "\n" + heading + ":\n" + rows;
    }
}
