package id.umkm.rules.generator;

import id.umkm.rules.generator.PolicyCriteria.Criterion;
import id.umkm.rules.generator.PolicyOperand.Ground;
import id.umkm.rules.generator.PolicyOperand.Plain;
import id.umkm.rules.generator.PolicyQuestion.Kind;
import id.umkm.rules.generator.PolicyTables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of the sheets about what comes after eligibility. */
final class LaterSheets {
    /** Rows of one sheet, before their parameters have names. */
    interface Sheet {
        /** @param codes what the codes of its rows begin with */
        String write(String codes, PolicySheet sheet);
    }

    private record Step(String from, String to, boolean back) {}

    /** The steps of all generated policies; in which way each is taken differs. */
    private static final List<Step> STEPS = List.of(
            new Step("Kelompok", "PRE_COOPERATIVE", false),
            new Step("Pra-koperasi", "Koperasi", false),
            new Step("Pra-koperasi", "Kelompok", true),
            new Step("cooperative", "Pra-koperasi", true));

    private LaterSheets() {}

    // Allocation

    /** What ranks may follow from: the last is the number of the application. */
    static Arbitrary<Sheet> allocation(List<Table> tables) {
        List<String> keys = new ArrayList<>(List.of(
                "tanggal_usulan",
                "jumlah_diminta",
                "penjualan_tahunan",
                "kekayaan_bersih",
                "jumlah_anggota",
                "omzet_bulanan",
                "porsi anggota: miskin",
                "share of members: hit_by_pandemic"));
        for (Table table : tables) {
            PolicyQuestion output = table.output().question();
            if (output.ofMember() && output.kind() == Kind.YES_NO) {
                keys.add("porsi anggota: " + output.name());
            } else if (!output.ofMember() && output.kind() == Kind.ORDERED) {
                keys.addAll(List.of(output.name(), output.name()));
            }
        }
        Arbitrary<List<Tuple.Tuple2<String, Boolean>>> orders = Combinators.combine(
                        Arbitraries.of(keys), Arbitraries.of(true, false))
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Tuple.Tuple2::get1);
        List<String> amounts = List.of("1", "8,5 juta", "20 juta", "Rp 30.000.001", "0,1 miliar");
        Arbitrary<PolicyOperand> budgets = Arbitraries.oneOf(
                Arbitraries.of(amounts).map(Plain::new),
                PolicyCells.parameters("Rp", amounts, List.of()).map(p -> p));
        Arbitrary<List<PolicyOperand>> parts = Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                Arbitraries.of(amounts).map(amount -> List.of(new Plain(amount))),
                PolicyCells.parameters("Rp", List.of("0", "1", "8,5 juta", "Rp12.500.000"), List.of())
                        .map(List::of));
        return Combinators.combine(budgets, orders, parts, PolicyCells.grounds(), PolicyCells.grounds())
                .as((budget, keysInOrder, part, ground, other) -> (codes, sheet) -> {
                    StringBuilder rows = new StringBuilder(setting("Pagu", budget.write(sheet), "", "", ground)
                            + setting("Peserta", "layak", "", codes + "NOT_RANKED", other));
                    for (int i = 0; i < keysInOrder.size(); i++) {
                        String key = keysInOrder.get(i).get1();
                        rows.append(setting(
                                "Urutan " + (i + 1),
                                key,
                                direction(key, keysInOrder.get(i).get2()),
                                "",
                                ground));
                    }
                    rows.append(setting("Urutan " + (keysInOrder.size() + 1), "nomor_usulan", "kecil dulu", "", other));
                    String rest = part.isEmpty()
                            ? "berhenti"
                            : "sebagian minimal " + part.get(0).write(sheet) + ", lalu berhenti";
                    return rows + setting("Jika sisa kurang", rest, "", codes + "EXHAUSTED", ground);
                });
    }

    private static String direction(String key, boolean ascending) {
        if (key.startsWith("tanggal")) {
            return ascending ? "awal dulu" : "akhir dulu";
        }
        return ascending ? "kecil dulu" : "besar dulu";
    }

    private static String setting(String setting, String content, String direction, String code, Ground ground) {
        return PolicySheet.row(
                "Pengaturan",
                setting,
                "Isi",
                content,
                "Arah",
                direction,
                "Kode",
                code,
                "Pesan",
                code.isEmpty() ? "" : "Pesan " + code + ".",
                "Pesan (en)",
                code.isEmpty() ? "" : "Message " + code + ".",
                "Dasar",
                ground.basis(),
                "Kutipan",
                ground.citations());
    }

    // Disbursement

    /** So many parts of a grant, three at most. */
    static Arbitrary<Sheet> tranches(int count) {
        Arbitrary<List<String>> shares = Arbitraries.of(
                List.of("33,3333%", "33,3333%", "sisa"),
                List.of("0,0001%", "99,9998%", "sisa"),
                List.of("70%", "20%", "rest"));
        Arbitrary<List<String>> rechecks =
                Arbitraries.of("tidak", "tahan", "henti", "hold").list().ofSize(count);
        return Combinators.combine(shares, rechecks, PolicyCells.grounds())
                .as((parts, again, ground) -> (codes, sheet) -> {
                    StringBuilder rows = new StringBuilder();
                    for (int i = 0; i < count; i++) {
                        rows.append(PolicySheet.row(
                                "Tahap",
                                Integer.toString(i + 1),
                                "Bagian",
                                i < count - 1 ? parts.get(i) : parts.get(2),
                                "Uji ulang",
                                again.get(i),
                                "Dasar",
                                ground.basis(),
                                "Kutipan",
                                ground.citations()));
                    }
                    return rows.toString();
                });
    }

    /** Rows that some of so many tranches ask, or what follows the last. */
    static Arbitrary<Sheet> trancheConditions(List<Table> tables, int count) {
        List<String> effects = List.of("tahan", "tahan", "henti", "tarik", "tarik", "tarik", "tinjau", "catat");
        String all = IntStream.rangeClosed(1, count).mapToObj(n -> n + ", ").collect(Collectors.joining());
        return Combinators.combine(
                        PolicyCriteria.criteria(PolicyRecords.GRANT, outputs(tables), effects),
                        Arbitraries.of(
                                "1", Integer.toString(count), count + ", akhir", all + "akhir", all + "end", "akhir"))
                .as((criterion, asking) -> (Sheet) (code, sheet) -> criterion.write(code, sheet, "Tahap", asking))
                .list()
                .ofMaxSize(5)
                .map(LaterSheets::numbered);
    }

    // Graduation

    /**
     * Rows of steps.
     *
     * @param ofPeople tables that ask about persons alone, so that rows about all groups at once may use them
     */
    static Arbitrary<Sheet> steps(List<Table> tables, List<Table> ofPeople, List<String> ways) {
        Arbitrary<List<Sheet>> rows = Arbitraries.just(List.of());
        for (int i = 0; i < STEPS.size(); i++) {
            Step step = STEPS.get(i);
            String way = ways.get(i);
            rows = Combinators.combine(rows, ofStep(step, way, tables, ofPeople))
                    .as((before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList());
        }
        return rows.map(LaterSheets::numbered);
    }

    /** In which way each step is taken, which all layers of a policy agree in. */
    static Arbitrary<List<String>> ways() {
        return Arbitraries.of("sendiri", "gabungan", "gabungan", "jointly")
                .list()
                .ofSize(STEPS.size());
    }

    /** No rows, or some of which the first moves groups: only such a row makes a step one back. */
    private static Arbitrary<List<Sheet>> ofStep(Step step, String way, List<Table> tables, List<Table> ofPeople) {
        String moves = step.back() ? "turun" : "tetap";
        Arbitrary<List<Sheet>> some = Combinators.combine(
                        conditions(step, way, tables, ofPeople, List.of(moves)),
                        conditions(step, way, tables, ofPeople, List.of(moves, "tinjau", "catat"))
                                .list()
                                .ofMaxSize(1))
                .as((first, more) ->
                        Stream.concat(Stream.of(first), more.stream()).toList());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(2, some));
    }

    private static Arbitrary<Sheet> conditions(
            Step step, String way, List<Table> tables, List<Table> ofPeople, List<String> effects) {
        List<Table> all = Stream.concat(tables.stream(), ofPeople.stream()).toList();
        Arbitrary<Criterion> ofGroup = PolicyCriteria.criteria(PolicyRecords.GROUP_OF_PROPOSAL, outputs(all), effects);
        Arbitrary<Criterion> joint = PolicyCriteria.joint(
                outputs(ofPeople.stream().filter(t -> !t.ofMember()).toList()), effects);
        return Arbitraries.oneOf(ofGroup, joint)
                .map(criterion -> (code, sheet) ->
                        criterion.write(code, sheet, "Dari", step.from(), "Ke", step.to(), "Cara", way));
    }

    // Rows

    static List<PolicyQuestion> outputs(List<Table> tables) {
        return tables.stream().map(t -> t.output().question()).toList();
    }

    /** Rows under one another, each with a code of its own. */
    private static Sheet numbered(List<Sheet> rows) {
        return (codes, sheet) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                text.append(rows.get(i).write(codes + (i + 1), sheet));
            }
            return text.toString();
        };
    }
}
