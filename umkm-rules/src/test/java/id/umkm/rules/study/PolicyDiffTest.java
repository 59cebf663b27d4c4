package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.study.PolicyChange.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what two policies differ. */
class PolicyDiffTest {
    private static final Policy BUNDLED =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);
    /** Few enough that facts for all of them are found in some seconds. */
    private static final int EACH = 23;

    @Test
    void a_policy_does_not_differ_from_itself() {
        Policy again = PolicyLibrary.bundled().policies("mojokerto-iw").get(0);

        assertThat(PolicyDiff.of(BUNDLED, again)).isEmpty();
    }

    @Test
    void each_change_of_one_cell_is_told_once_and_where_it_stands() {
        for (Mutant mutant : Mutants.of(BUNDLED)) {
            boolean remedy = mutant.heading().equals("Perbaikan");

            assertThat(PolicyDiff.withoutExamples(BUNDLED, mutant.policy()))
                    .as(mutant.toString())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.position()).isEqualTo(mutant.position());
                        // A remedy is advice: no outcome, amount or finding follows from it.
                        assertThat(change.deciding()).isEqualTo(!remedy);
                        assertThat(change.kind()).isNotEqualTo(Kind.FORM);
                    });
        }
    }

    @Test
    void facts_are_found_that_a_changed_cell_decides_otherwise() {
        List<Mutant> mutants = Mutants.of(BUNDLED);
        List<String> without = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i += EACH) {
            Mutant mutant = mutants.get(i);
            for (PolicyChange change : PolicyDiff.of(BUNDLED, mutant.policy())) {
                ChangedDecision example = change.example();
                if (example != null) {
                    requireChange(BUNDLED, mutant.policy(), example);
                } else if (change.deciding() && !lacksValue(mutant.policy())) {
                    without.add(mutant.toString());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    /** Where a value is gone that a row asks for, nothing can be decided about some facts. */
    private static boolean lacksValue(Policy policy) {
        CompiledPolicy compiled = CompiledPolicy.of(policy);
        return policy.getScenarios().stream()
                .map(scenario -> Trial.of(policy.getVocabulary(), scenario, List.of()))
                .anyMatch(trial -> trial.decide(compiled).isEmpty());
    }

    /** The facts are decided anew by both policies. */
    static void requireChange(Policy before, Policy after, ChangedDecision example) {
        Trial trial = new Trial("", List.of(), example.kind(), example.facts(), example.groups(), null);
        boolean shared = example.kind() == DecisionKind.ALLOCATION;
        // What an allocation gives hangs on the budget that the scenario states.
        List<DecisionGist> was = shared
                ? DecisionGist.of(example.before())
                : DecisionGist.of(trial.decide(CompiledPolicy.of(before)).orElseThrow());
        List<DecisionGist> is = shared
                ? DecisionGist.of(example.after())
                : DecisionGist.of(trial.decide(CompiledPolicy.of(after)).orElseThrow());

        assertThat(was).isEqualTo(DecisionGist.of(example.before())).isNotEqualTo(is);
        assertThat(is).isEqualTo(DecisionGist.of(example.after()));
        assertThat(was.get(example.first())).isNotEqualTo(is.get(example.first()));
    }

    @Test
    void rows_in_another_order_change_no_decision() {
        Policy reversed = tables(BUNDLED, table -> {
            List<TableRow> rows = new ArrayList<>(table.rows());
            Collections.reverse(rows);
            return rows;
        });

        assertThat(PolicyDiff.of(BUNDLED, reversed))
                .hasSize(BUNDLED.getTables().size())
                .allSatisfy(change -> {
                    assertThat(change.deciding()).isFalse();
                    assertThat(change.kind()).isEqualTo(Kind.FORM);
                    assertThat(change.heading()).isEqualTo("Urutan baris");
                });
    }

    @Test
    void a_row_that_wins_by_its_place_is_a_change_in_another_place() {
        Policy first = sizes("F", "< 5", ">= 3");
        Policy swapped =
                tables(first, table -> List.of(table.rows().get(1), table.rows().get(0)));

        assertThat(PolicyDiff.of(first, swapped)).singleElement().satisfies(change -> {
            assertThat(change.position()).isEqualTo("Golongan");
            assertThat(change.heading()).isEqualTo("Urutan baris");
            assertThat(change.deciding()).isTrue();
            requireChange(first, swapped, Objects.requireNonNull(change.example()));
        });
    }

    @Test
    void a_row_split_in_two_halves_under_new_names_changes_no_decision() {
        Policy split = tables(
                BUNDLED,
                table -> table.name().equals("Rujukan")
                        ? IntStream.range(0, table.rows().size())
                                .boxed()
                                .flatMap(i -> halves(table, i).stream())
                                .toList()
                        : table.rows());

        assertThat(PolicyDiff.of(BUNDLED, split)).isNotEmpty().allSatisfy(change -> {
            assertThat(change.position()).startsWith("Rujukan/");
            assertThat(change.kind()).isEqualTo(Kind.FORM);
            assertThat(change.deciding()).isFalse();
        });
    }

    /** The same row until the middle of the year and from then on. */
    private static List<TableRow> halves(DecisionTable table, int place) {
        TableRow row = table.rows().get(place);
        LocalDate middle = LocalDate.of(2021, 7, 1);
        return List.of(
                new TableRow(
                        row.id() + "A",
                        row.cells(),
                        row.output(),
                        row.ground(),
                        DateRange.of(null, middle.minusDays(1)),
                        table.name() + "/" + row.id() + "A"),
                new TableRow(
                        row.id() + "B",
                        row.cells(),
                        row.output(),
                        row.ground(),
                        DateRange.of(middle, null),
                        table.name() + "/" + row.id() + "B"));
    }

    private static Policy tables(Policy policy, Function<DecisionTable, List<TableRow>> rows) {
        Policy.Builder builder = Policy.builder();
        return builder.from(policy)
                .tables(policy.getTables().stream()
                        .map(table -> new DecisionTable(
                                table.name(),
                                table.hitPolicy(),
                                table.inputs(),
                                table.output(),
                                rows.apply(table),
                                table.layer()))
                        .toList())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">= 5 | >= 6 | TIGHTENED",
                ">= 5 | >= 4 | LOOSENED",
                ">= 5 | [5..9] | TIGHTENED",
                ">= 5 | bukan(4) | LOOSENED",
                "[5..8] | [6..9] | VALUE",
                "[5..8] | (4..9) | FORM",
                "> 5 | >= 6 | FORM",
                ">= 5 | < 5 | VALUE",
                "5, 6 | 5, 6, 7 | LOOSENED",
                "5, 6 | 6, 5 | FORM"
            })
    void what_passes_tells_whether_a_row_is_stricter(String before, String after, Kind kind) {
        Policy from = row("kelompok", "jumlah_anggota", before, "tolak", "");
        Policy to = row("kelompok", "jumlah_anggota", after, "tolak", "");

        requireKind(from, to, "Syarat", kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setiap anggota | minimal 1 anggota | LOOSENED",
                "minimal 2 anggota | minimal 3 anggota | TIGHTENED",
                "minimal 50% anggota | minimal 40% anggota | LOOSENED",
                "minimal 100% anggota | setiap anggota | FORM",
                "setiap anggota | tidak ada anggota | VALUE"
            })
    void so_does_whom_it_binds(String before, String after, Kind kind) {
        Policy from = row(before, "keterampilan_usaha", "ya", "tolak", "");
        Policy to = row(after, "keterampilan_usaha", "ya", "tolak", "");

        requireKind(from, to, "Berlaku untuk", kind);
    }

    @Test
    void a_longer_list_of_what_nobody_may_be_is_stricter() {
        Policy from = row("tidak ada anggota", "pemberi_kerja", "ASN, TNI", "tolak", "");
        Policy to = row("tidak ada anggota", "pemberi_kerja", "ASN, TNI, BUMN", "tolak", "");

        requireKind(from, to, "Syarat", Kind.TIGHTENED);
    }

    @Test
    void a_row_that_binds_fewer_lets_more_pass() {
        Policy from = row("kelompok", "jumlah_anggota", ">= 5", "tolak", "");
        Policy to = row("kelompok", "jumlah_anggota", ">= 5", "tolak", "\"diakui_lurah: tidak\"");

        requireKind(from, to, "Jika", Kind.LOOSENED);
        requireKind(to, from, "Jika", Kind.TIGHTENED);
    }

    @ParameterizedTest
    @CsvSource({"tolak,catat,LOOSENED", "tinjau,tolak,TIGHTENED", "tolak,rujuk,VALUE"})
    void so_does_what_becomes_of_who_fails_it(String before, String after, Kind kind) {
        requireKind(
                row("kelompok", "jumlah_anggota", ">= 5", before, ""),
                row("kelompok", "jumlah_anggota", ">= 5", after, ""),
                "Efek",
                kind);
    }

    private static void requireKind(Policy from, Policy to, String heading, Kind kind) {
        assertThat(PolicyDiff.of(from, to)).singleElement().satisfies(change -> {
            assertThat(change.position()).isEqualTo("Kelayakan/ROW");
            assertThat(change.heading()).isEqualTo(heading);
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.deciding()).isEqualTo(kind != Kind.FORM);
            ChangedDecision example = change.example();
            assertThat(example != null).isEqualTo(kind != Kind.FORM);
            if (example != null) {
                requireChange(from, to, example);
            }
        });
    }

    @Test
    void a_parameter_is_compared_day_by_day_and_by_the_rows_that_use_it() {
        Policy from = with("  - {Nama: batas, Satuan: orang, Nilai: 5, Dasar: asumsi, Kutipan: A}\n");
        Policy split = with("""
                  - {Nama: batas, Satuan: orang, Nilai: 5, Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A}
                  - {Nama: batas, Satuan: orang, Nilai: 5, Sejak: 01/07/2021, Dasar: asumsi, Kutipan: A}
                """);
        Policy raised = with("""
                  - {Nama: batas, Satuan: orang, Nilai: 5, Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A}
                  - {Nama: batas, Satuan: orang, Nilai: 6, Sejak: 01/07/2021, Dasar: asumsi, Kutipan: A}
                """);

        assertThat(PolicyDiff.of(from, split)).isEmpty();
        assertThat(PolicyDiff.of(from, raised)).singleElement().satisfies(change -> {
            assertThat(change.toString()).isEqualTo("Parameter/batas Nilai: 5 -> 6 (TIGHTENED)");
            assertThat(change.days()).isEqualTo(DateRange.of(LocalDate.of(2021, 7, 1), null));
            ChangedDecision example = Objects.requireNonNull(change.example());
            requireChange(from, raised, example);
            assertThat(example.facts().get(0).getAsOf()).isAfterOrEqualTo(LocalDate.of(2021, 7, 1));
        });
        assertThat(PolicyDiff.withoutExamples(raised, from))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.LOOSENED));
    }

    @Test
    void a_higher_ceiling_from_a_day_on_is_shown_by_facts_of_that_day() {
        Policy raised = tables(
                BUNDLED,
                table -> table.name().equals("Plafon")
                        ? table.rows().stream().flatMap(PolicyDiffTest::raised).toList()
                        : table.rows());

        List<PolicyChange> changes = PolicyDiff.of(BUNDLED, raised);

        assertThat(changes)
                .extracting(PolicyChange::toString)
                .containsExactly(
                        "Plafon/PLF-03 Sampai:  -> sampai 30/06/2021 (DATE)",
                        "Plafon/PLF-99 Baris:  -> jenis_usaha: Batik; plafon: bantuan_maksimal (ADDED)");
        assertThat(changes).allSatisfy(change -> {
            ChangedDecision example = Objects.requireNonNull(change.example());
            requireChange(BUNDLED, raised, example);
            assertThat(example.facts().get(0).getAsOf()).isAfterOrEqualTo(LocalDate.of(2021, 7, 1));
            assertThat(example.before().get(0).getOutcome()).isEqualTo(Outcome.REDUCED);
        });
    }

    private static Stream<TableRow> raised(TableRow row) {
        if (!row.id().equals("PLF-03")) {
            return Stream.of(row);
        }
        DecisionTable ceilings = BUNDLED.findTable("Plafon").orElseThrow();
        return Stream.of(
                new TableRow(
                        row.id(),
                        row.cells(),
                        row.output(),
                        row.ground(),
                        DateRange.of(null, LocalDate.of(2021, 6, 30)),
                        row.position()),
                new TableRow(
                        "PLF-99",
                        row.cells(),
                        ceilings.rows().get(0).output(),
                        row.ground(),
                        DateRange.of(LocalDate.of(2021, 7, 1), null),
                        "Plafon/PLF-99"));
    }

    @Test
    void facts_of_one_change_do_not_show_another() {
        String amount = """
                  - {Kode: AMOUNT, Berlaku untuk: kelompok, Atribut: penjualan_tahunan, Syarat: "%s", Efek: tolak, Pesan: Terlalu banyak., Perbaikan: tidak ada, Dasar: asumsi, Kutipan: A}
                """;
        Policy from =
                row("kelompok", "jumlah_anggota", ">= 5", "tolak", "", amount.formatted("tidak ada, <= 2 miliar"));
        Policy to = row("kelompok", "jumlah_anggota", ">= 7", "tolak", "", amount.formatted("tidak ada, <= 1 miliar"));

        List<PolicyChange> changes = PolicyDiff.of(from, to);

        assertThat(changes).extracting(PolicyChange::position).containsExactly("Kelayakan/AMOUNT", "Kelayakan/ROW");
        assertThat(changes).allSatisfy(change -> {
            ChangedDecision example = Objects.requireNonNull(change.example());
            String row = change.position().substring("Kelayakan/".length());
            assertThat(DecisionGist.of(example.before().get(0)).codes()).doesNotContain(row);
            assertThat(DecisionGist.of(example.after().get(0)).codes()).contains(row);
        });
    }

    @Test
    void a_row_that_always_holds_is_told_without_facts() {
        Policy from = row("kelompok", "jumlah_anggota", ">= 5", "tolak", "");
        Policy to = row("kelompok", "jumlah_anggota", ">= 5", "tolak", "", """
                  - {Kode: ALWAYS, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 0, Efek: tolak, Pesan: Tidak pernah., Perbaikan: tidak ada, Dasar: asumsi, Kutipan: A}
                """);

        assertThat(PolicyDiff.of(from, to)).singleElement().satisfies(change -> {
            assertThat(change.toString())
                    .isEqualTo("Kelayakan/ALWAYS Baris:  -> kelompok; jumlah_anggota: >= 0; tolak (ADDED)");
            assertThat(change.deciding()).isTrue();
            assertThat(change.example()).isNull();
        });
        assertThat(PolicyDiff.withoutExamples(to, from))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.REMOVED));
    }

    @Test
    void texts_and_citations_are_told_apart_from_what_decides() {
        UnaryOperator<String> other =
                yaml -> yaml.replace("Terlalu kecil.", "Terlalu sedikit.").replace("pilihan proyek", "pilihan lain");
        Policy from = text(UnaryOperator.identity());
        Policy to = text(other);

        assertThat(PolicyDiff.of(from, to))
                .extracting(PolicyChange::toString)
                .containsExactly(
                        "Dasar/A Sumber: pilihan proyek -> pilihan lain (TEXT)",
                        "Kelayakan/ROW Pesan: Terlalu kecil. -> Terlalu sedikit. (TEXT)");
    }

    private static Policy text(UnaryOperator<String> change) {
        return StudyPolicies.changed(change, section("kelompok", "jumlah_anggota", ">= 5", "tolak", ""));
    }

    private static Policy row(String scope, String attribute, String cell, String effect, String guard) {
        return row(scope, attribute, cell, effect, guard, "");
    }

    private static Policy row(String scope, String attribute, String cell, String effect, String guard, String more) {
        return StudyPolicies.of(section(scope, attribute, cell, effect, guard), more, CASES);
    }

    private static String section(String scope, String attribute, String cell, String effect, String guard) {
        return """
                Kelayakan:
                  - {Kode: ROW, Berlaku untuk: %s, %s Atribut: %s, Syarat: "%s", Efek: %s, Pesan: Terlalu kecil., Perbaikan: tidak ada, Dasar: asumsi, Kutipan: A}
                """.formatted(scope, guard.isEmpty() ? "" : "Jika: " + guard + ",", attribute, cell, effect);
    }

    /** One scenario, which no change is near: what shows a change must be made from it. */
    private static final String CASES = """
            Contoh:
              - {Contoh: L6, Anggota: P01-P06, diakui_lurah: ya}
            Skenario:
              - {No: S1, Nama: Enam, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L6, Hasil: layak, Temuan: tidak ada, Mengikuti: A}
            """;

    private static Policy with(String parameters) {
        return StudyPolicies.of(
                "Parameter:\n" + parameters, section("kelompok", "jumlah_anggota", ">= batas", "tolak", ""), CASES);
    }

    private static Policy sizes(String hitPolicy, String first, String second) {
        return StudyPolicies.publishing("golongan", """
                Tabel:
                  - Nama: Golongan
                    Aturan: %s
                    Untuk: kelompok
                    Keluaran: {Nama: golongan, Nama (en): size_class, Satuan: angka}
                    Baris:
                      - {No: GOL-1, Jika jumlah_anggota: "%s", Maka golongan: 1, Dasar: asumsi, Kutipan: A}
                      - {No: GOL-2, Jika jumlah_anggota: "%s", Maka golongan: 2, Dasar: asumsi, Kutipan: A}
                """.formatted(hitPolicy, first, second), CASES);
    }

    @Test
    void a_table_that_reads_its_rows_otherwise_is_a_change_only_where_rows_meet() {
        assertThat(PolicyDiff.of(sizes("U", "< 5", ">= 5"), sizes("F", "< 5", ">= 5")))
                .extracting(PolicyChange::toString)
                .containsExactly("Golongan Aturan: U -> F (FORM)");
        assertThat(PolicyDiff.of(sizes("U", "< 7", ">= 5"), sizes("F", "< 7", ">= 5")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.toString()).isEqualTo("Golongan Aturan: U -> F (VALUE)");
                    assertThat(change.example()).isNotNull();
                });
    }
}
