package id.umkm.rules.reference;

import static id.umkm.rules.reference.SmallPolicies.DAY;
import static id.umkm.rules.reference.SmallPolicies.criteria;
import static id.umkm.rules.reference.SmallPolicies.facts;
import static id.umkm.rules.reference.SmallPolicies.policy;
import static id.umkm.rules.reference.SmallPolicies.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.law.Basis;
import id.umkm.rules.reference.ReferenceDecision.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a budget is shared out, at the edges. */
class ReferenceAllocationTest {
    private static final String RULE = """
            Parameter:
              - {Nama: pagu, Satuan: Rp, Nilai: 30, Dasar: sumber, Kutipan: S}
              - {Nama: bagian, Satuan: Rp, Nilai: 5, Dasar: asumsi, Kutipan: A}
            Alokasi:
              - {Pengaturan: Pagu, Isi: pagu, Dasar: sumber, Kutipan: S}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED, Pesan: p, Dasar: sumber, Kutipan: S}
              - {Pengaturan: Urutan 1, Isi: kelas_usulan, Arah: kecil dulu, Dasar: sumber, Kutipan: S}
              - {Pengaturan: Urutan 2, Isi: "porsi anggota: miskin", Arah: besar dulu, Dasar: sumber, Kutipan: S}
              - {Pengaturan: Urutan 3, Isi: tanggal_usulan, Arah: akhir dulu, Dasar: sumber, Kutipan: S}
              - {Pengaturan: Urutan 4, Isi: nomor_usulan, Arah: kecil dulu, Dasar: sumber, Kutipan: S}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal bagian, lalu berhenti", Kode: EXHAUSTED, Pesan: p, Dasar: sumber, Kutipan: S}
            Tabel:
              - Nama: T
                Aturan: U
                Untuk: kelompok
                Keluaran: {Nama: kelas_usulan, Nama (en): class, Satuan: angka}
                Baris:
                  - {No: 1, Jika jenis_usaha: Batik, Maka kelas_usulan: 1, Dasar: sumber, Kutipan: S}
                  - {No: 2, Jika jenis_usaha: Kue, Maka kelas_usulan: 2, Dasar: sumber, Kutipan: S}
            """
            + criteria(
                    row("TOO_MUCH", "kelompok", "jumlah_diminta", "<= 10", "potong", ""),
                    row("TOO_LITTLE", "kelompok", "jumlah_diminta", ">= 2", "tolak", ""),
                    row("NOT_RECOGNISED", "kelompok", "diakui_lurah", "ya", "tinjau", ""));

    private static ReferenceFacts.Builder asking(String id, long amount) {
        return facts().subject("nomor_usulan", id)
                .subject("tanggal_usulan", DAY)
                .subject("jumlah_diminta", amount)
                .subject("jenis_usaha", "BATIK")
                .subject("diakui_lurah", true)
                .member("m", "miskin", true);
    }

    private static Map<String, ReferenceDecision> allocate(
            @Nullable Long budget, ReferenceFacts.Builder... applications) {
        return allocate(RULE, budget, applications);
    }

    private static Map<String, ReferenceDecision> allocate(
            String rule, @Nullable Long budget, ReferenceFacts.Builder... applications) {
        List<ReferenceFacts> facts = new ArrayList<>();
        List.of(applications).forEach(a -> facts.add(a.build()));
        Collections.reverse(facts);
        return ReferenceEvaluator.allocation(policy(rule), facts, DAY, budget);
    }

    private static List<String> inShort(Map<String, ReferenceDecision> decisions) {
        List<String> all = new ArrayList<>();
        decisions.forEach((id, decision) ->
                all.add(id + " " + decision.outcome() + " " + decision.amount() + " " + decision.findings()));
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "19, FUNDED 10 [] | FUNDED 9 []",
        "18, FUNDED 10 [] | PARTLY_FUNDED 8 [EXHAUSTED]",
        "15, FUNDED 10 [] | PARTLY_FUNDED 5 [EXHAUSTED]",
        "14, FUNDED 10 [] | NOT_FUNDED null [EXHAUSTED]",
        "10, FUNDED 10 [] | NOT_FUNDED null [EXHAUSTED]",
        "9, PARTLY_FUNDED 9 [EXHAUSTED] | NOT_FUNDED null [EXHAUSTED]",
        "4, NOT_FUNDED null [EXHAUSTED] | NOT_FUNDED null [EXHAUSTED]",
        "0, NOT_FUNDED null [EXHAUSTED] | NOT_FUNDED null [EXHAUSTED]",
    })
    void reaches_as_far_as_the_budget(long budget, String expected) {
        String[] each = expected.split(" \\| ", -1);

        assertThat(inShort(allocate(budget, asking("a", 10), asking("b", 9))))
                .containsExactly("a " + each[0], "b " + each[1]);
    }

    @Test
    void stops_at_the_first_that_does_not_fit() {
        String strict = RULE.replace("sebagian minimal bagian, lalu berhenti", "berhenti");

        assertThat(inShort(allocate(strict, 12L, asking("a", 10), asking("b", 9), asking("c", 2))))
                .containsExactly("a FUNDED 10 []", "b NOT_FUNDED null [EXHAUSTED]", "c NOT_FUNDED null [EXHAUSTED]");
    }

    @Test
    void ranks_by_each_key_in_turn() {
        assertThat(allocate(
                                null,
                                asking("a", 5),
                                asking("b", 5).subject("tanggal_usulan", DAY.minusDays(1)),
                                asking("c", 5).member("m2", "miskin", false),
                                asking("d", 5).subject("jenis_usaha", "CAKE"),
                                asking("e", 5).member("m2", "miskin", true))
                        .keySet())
                .containsExactly("a", "e", "b", "c", "d");
    }

    @Test
    void tells_rank_cut_and_shortfall() {
        Map<String, ReferenceDecision> decisions =
                allocate(null, asking("a", 12), asking("b", 10), asking("c", 10), asking("d", 3), asking("x", 1));

        assertThat(decisions.values().stream()
                        .map(ReferenceDecision::standing)
                        .map(s -> s == null
                                ? null
                                : new Standing(
                                        s.budget(), s.rank(), s.of(), s.cut(), s.ahead(), s.shortfall(), List.of())))
                .containsExactly(
                        new Standing(30, 1, 4, 4, 0L, 0L, List.of()),
                        new Standing(30, 2, 4, 4, 10L, 0L, List.of()),
                        new Standing(30, 3, 4, 4, 20L, 0L, List.of()),
                        new Standing(30, 4, 4, 4, 30L, 3L, List.of()),
                        new Standing(30, null, 4, 4, null, null, List.of()));
        assertThat(inShort(decisions).get(0)).isEqualTo("a FUNDED 10 [TOO_MUCH]");
        assertThat(inShort(decisions).get(4)).isEqualTo("x NOT_FUNDED null [NOT_RANKED, TOO_LITTLE]");
    }

    @Test
    void lists_those_who_cannot_be_ranked() {
        Map<String, ReferenceDecision> decisions = allocate(
                null,
                asking("a", 5).subject("jenis_usaha", null),
                asking("b", 5).member("m2"),
                asking("c", 5).subject("jenis_usaha", "FROZEN_FOOD"),
                asking("d", 5).subject("diakui_lurah", false),
                asking("e", 5).subject("diakui_lurah", null),
                asking("f", 5));

        assertThat(inShort(decisions))
                .containsExactlyInAnyOrder(
                        "a INCOMPLETE null [NOT_RANKED]",
                        "b INCOMPLETE null [NOT_RANKED]",
                        "c NEEDS_REVIEW null [NOT_RANKED, TABLE_UNRESOLVED]",
                        "d NEEDS_REVIEW null [NOT_RANKED, NOT_RECOGNISED]",
                        "e INCOMPLETE null [NOT_RANKED]",
                        "f FUNDED 5 []");
        assertThat(decisions.get("a")).satisfies(d -> assertThat(d.missing()).containsExactly(":trade"));
        assertThat(decisions.get("b")).satisfies(d -> assertThat(d.missing()).containsExactly("m2:poor"));
        assertThat(decisions.get("e"))
                .satisfies(d -> assertThat(d.missing()).containsExactly(":recognised_by_village_head"));
    }

    @Test
    void a_share_by_a_table_waits_for_what_decides_about_each_member_of_whom_it_is_not_known() {
        String rule =
                RULE.replace("porsi anggota: miskin", "porsi anggota: cakap").replace("Tabel:\n", """
                Tabel:
                  - Nama: C
                    Aturan: U
                    Untuk: setiap anggota
                    Keluaran: {Nama: cakap, Nama (en): able, Satuan: ya/tidak}
                    Baris:
                      - {No: 1, Jika miskin: tidak, Jika keterampilan_usaha: ya, Maka cakap: ya, Dasar: sumber, Kutipan: S}
                      - {No: 2, Jika miskin: "-", Jika keterampilan_usaha: tidak, Maka cakap: tidak, Dasar: sumber, Kutipan: S}
                """);

        ReferenceDecision decision = allocate(
                        rule,
                        null,
                        asking("a", 5)
                                .member("open")
                                .member("not_poor", "miskin", false)
                                .member("able_or_at_fault", "keterampilan_usaha", true)
                                .member("at_fault", "keterampilan_usaha", true)
                                .member("at_fault", "miskin", true)
                                .member("never_able", "miskin", true))
                .get("a");

        assertThat(decision).isNotNull();
        assertThat(decision.outcome()).isEqualTo("INCOMPLETE");
        assertThat(decision.missing()).containsExactly("not_poor:skilled", "open:poor", "open:skilled");
    }

    @ParameterizedTest
    @CsvSource({"30, 'A, H, S'", "29, 'A, S'"})
    void notice_rests_on_its_row_on_the_part_and_on_the_budget_of_the_policy(long budget, String citations) {
        String rule = RULE.replace("Nilai: 30, Dasar: sumber, Kutipan: S", "Nilai: 30, Dasar: hukum, Kutipan: H");

        assertThat(allocate(rule, budget, asking("a", 10), asking("b", 10), asking("c", 10), asking("d", 10))
                        .get("d"))
                .satisfies(decision -> assertThat(decision.found())
                        .singleElement()
                        .satisfies(finding -> {
                            assertThat(finding.effect()).isEqualTo("REDUCE");
                            assertThat(finding.basis()).isEqualTo(Basis.ASSUMPTION);
                            assertThat(String.join(", ", finding.citations())).isEqualTo(citations);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pagu", "Peserta", "Urutan 4", "Jika sisa kurang", "Urutan 2"})
    void needs_all_settings_and_a_last_key_of_its_own(String setting) {
        String without = RULE.lines()
                .filter(line -> !line.contains("Pengaturan: " + setting + ","))
                .reduce("", (all, line) -> all + line + "\n");

        assertThatThrownBy(() -> policy(without)).isNotNull();
    }
}
