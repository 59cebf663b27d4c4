package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.assertTold;
import static id.umkm.rules.source.PolicyTexts.changed;
import static id.umkm.rules.source.PolicyTexts.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.law.Basis;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.AllocationRule.RankingKey;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.vocabulary.Level;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AllocationReaderTest {
    private static final String BUDGET = "{Pengaturan: Pagu, Isi: pagu,";
    private static final String REST = "Isi: \"sebagian minimal bagian_minimal, lalu berhenti\"";

    private static AllocationRule rule(String programme) {
        return Objects.requireNonNull(PolicyTexts.policy(programme).getAllocation());
    }

    @Test
    void reads_the_budget_the_order_the_part_and_the_notices() {
        AllocationRule rule = rule(SOUND);

        assertThat(rule.budget()).isEqualTo(new Operand.ParameterName("pagu"));
        assertThat(rule.budgetGround().basis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(rule.partFloor()).isEqualTo(new Operand.ParameterName("bagian_minimal"));
        assertThat(rule.notRanked().code()).isEqualTo("NOT_RANKED");
        assertThat(rule.notRanked().message())
                .isEqualTo(Text.of("Hasil {hasil_kelayakan}", "Result {hasil_kelayakan}"));
        assertThat(rule.notRanked().position()).isEqualTo("Alokasi/Peserta");
        assertThat(rule.exhausted().code()).isEqualTo("BUDGET_EXHAUSTED");
        assertThat(rule.exhausted().position()).isEqualTo("Alokasi/Jika sisa kurang");
        Ground ground = rule.exhausted().ground();
        assertThat(ground.citations())
                .singleElement()
                .satisfies(one -> assertThat(one.key()).isEqualTo("A"));
    }

    @Test
    void reads_what_the_rank_follows_from_in_order() {
        List<RankingKey> keys = rule(SOUND).keys();

        assertThat(keys)
                .extracting(key -> key.term().name())
                .containsExactly("priority", "poor", "submitted_on", "application_id");
        assertThat(keys)
                .extracting(key -> key.term().level())
                .containsExactly(Level.SUBJECT, Level.MEMBER, Level.SUBJECT, Level.SUBJECT);
        assertThat(keys).extracting(RankingKey::shareOfMembers).containsExactly(false, true, false, false);
        assertThat(keys).extracting(RankingKey::ascending).containsExactly(true, false, true, true);
        assertThat(keys)
                .extracting(RankingKey::position)
                .containsExactly("Alokasi/Urutan 1", "Alokasi/Urutan 2", "Alokasi/Urutan 3", "Alokasi/Urutan 4");
    }

    @Test
    void a_budget_and_a_part_may_be_amounts_and_there_may_be_no_part() {
        assertThat(rule(changed(REST, "Isi: \"sebagian minimal 8,5 juta, lalu berhenti\""))
                        .partFloor())
                .isEqualTo(new Operand.Literal(Rupiah.of(8_500_000)));
        assertThat(rule(changed(REST, "Isi: berhenti")).partFloor()).isNull();
        String amount =
                changed(BUDGET, "{Pengaturan: Pagu, Isi: \"1,3 miliar\",").replace("pagu = 30 juta; ", "");
        assertThat(rule(amount).budget()).isEqualTo(new Operand.Literal(Rupiah.of(1_300_000_000)));
    }

    @Test
    void the_order_of_rows_does_not_matter_but_that_of_numbers_does() {
        String first = "- {Pengaturan: Urutan 1, Isi: prioritas, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}";
        String second =
                "- {Pengaturan: Urutan 2, Isi: \"porsi anggota: miskin\", Arah: besar dulu, Dasar: asumsi, Kutipan: A}";
        assertThat(SOUND).contains(first, second);
        String swapped = SOUND.replace(first, "#").replace(second, first).replace("#", second);

        assertThat(rule(swapped)).isEqualTo(rule(SOUND));
        assertThat(rule(SOUND.replace("Urutan 1", "Urutan #")
                                .replace("Urutan 2", "Urutan 1")
                                .replace("Urutan #", "Urutan 2"))
                        .keys())
                .extracting(key -> key.term().name())
                .startsWith("poor", "priority");
    }

    @Test
    void a_policy_without_the_section_shares_nothing_out() {
        String none = SOUND.replaceAll("(?s)Alokasi:\n.*?Pencairan:\n", "Pencairan:\n")
                .replaceAll("(?m)^.*No: S3,.*\n", "");

        assertThat(PolicyTexts.policy(none).getAllocation()).isNull();
    }

    @Test
    void a_budget_is_a_positive_amount() {
        String none = changed("pagu = 30 juta; ", "");
        assertThat(told(none.replace(BUDGET, "{Pengaturan: Pagu, Isi: Rp0,")))
                .containsExactly("BUDGET_NOT_POSITIVE Alokasi/Pagu/Isi (Rp0)");
        assertThat(told(none.replace(BUDGET, "{Pengaturan: Pagu, Isi: \"5 orang\",")))
                .containsExactly("CELL_TYPE_WRONG Alokasi/Pagu/Isi (5 orang)");
        assertThat(rule(none.replace(BUDGET, "{Pengaturan: Pagu, Isi: Rp1,")).budget())
                .isEqualTo(new Operand.Literal(Rupiah.of(1)));
        assertThat(told(none.replace(BUDGET, "{Pengaturan: Pagu, Isi: batas_cair,")))
                .containsExactly("CELL_TYPE_WRONG Alokasi/Pagu/Isi (batas_cair)");
        assertThat(told(none.replace(BUDGET, "{Pengaturan: Pagu, Isi: jumlah_diminta,")))
                .containsExactly("CELL_TYPE_WRONG Alokasi/Pagu/Isi (jumlah_diminta)");
    }

    @Test
    void a_budget_is_read_at_the_day_that_is_decided_for() {
        String none = changed("pagu = 30 juta; ", "");
        assertThat(told(none.replace(BUDGET, "{Pengaturan: Pagu, Isi: plafon,")))
                .containsExactly("PARAMETER_NOT_READ_HERE Alokasi/Pagu/Isi (plafon)");
    }

    @Test
    void a_part_is_an_amount() {
        assertTold(
                REST,
                "Isi: \"sebagian minimal batas_cair, lalu berhenti\"",
                "CELL_TYPE_WRONG Alokasi/Jika sisa kurang/Isi (batas_cair)");
        assertTold(REST, "Isi: sebagian", "WORD_UNKNOWN Alokasi/Jika sisa kurang/Isi (sebagian)");
    }

    @Test
    void only_those_who_are_eligible_are_ranked() {
        assertTold("Isi: layak, Kode", "Isi: semua, Kode", "WORD_UNKNOWN Alokasi/Peserta/Isi (semua)");
    }

    @Test
    void every_setting_stands_there_once() {
        assertThat(told(SOUND.replaceAll("(?m)^.*Pengaturan: (?:Pagu|Peserta|Urutan \\d|Jika sisa kurang),.*\n", "")
                        .replace(
                                "Pencairan:\n  - {Tahap: 1",
                                "  - {Pengaturan: Ronde, Isi: 1}\nPencairan:\n  - {Tahap: 1")))
                .contains(
                        "SETTING_UNKNOWN Alokasi/Ronde/Pengaturan (Ronde)",
                        "SETTING_MISSING Alokasi/Pagu ()",
                        "SETTING_MISSING Alokasi/Peserta ()",
                        "SETTING_MISSING Alokasi/Urutan 1 ()",
                        "SETTING_MISSING Alokasi/Jika sisa kurang ()");
        assertThat(told(changed("Pengaturan: Urutan 2", "Pengaturan: Order 1")))
                .containsExactly(
                        "NAME_TWICE Alokasi/Order 1/Pengaturan (Order 1)",
                        "ORDER_WITH_GAP Alokasi/Urutan 3/Pengaturan (Urutan 3)");
    }

    @Test
    void orders_are_numbered_without_a_gap_and_end_with_what_is_unique() {
        assertTold(
                "Pengaturan: Urutan 4",
                "Pengaturan: Urutan 5",
                "ORDER_WITH_GAP Alokasi/Urutan 5/Pengaturan (Urutan 5)");
        assertTold(
                "Urutan 4, Isi: nomor_usulan, Arah: kecil dulu",
                "Urutan 4, Isi: kekayaan_bersih, Arah: kecil dulu",
                "LAST_ORDER_NOT_UNIQUE Alokasi/Urutan 4/Isi (kekayaan_bersih)");
        assertTold(
                "Urutan 3, Isi: tanggal_usulan, Arah: awal dulu",
                "Urutan 3, Isi: prioritas, Arah: besar dulu",
                "NAME_TWICE Alokasi/Urutan 3/Isi (prioritas)");
    }

    @Test
    void a_direction_fits_what_is_ordered() {
        assertTold("Arah: awal dulu", "Arah: kecil dulu", "WORD_UNKNOWN Alokasi/Urutan 3/Arah (kecil dulu)");
        assertTold("Arah: besar dulu", "Arah: akhir dulu", "WORD_UNKNOWN Alokasi/Urutan 2/Arah (akhir dulu)");
        assertTold("Arah: awal dulu, ", "", "CELL_EMPTY Alokasi/Urutan 3/Arah ()");
    }

    @Test
    void what_has_no_order_gives_no_rank() {
        String order = "Isi: tanggal_usulan, Arah: awal dulu";
        assertTold(order, "Isi: jenis_usaha, Arah: awal dulu", "RANK_WITHOUT_ORDER Alokasi/Urutan 3/Isi (jenis_usaha)");
        assertTold(
                order, "Isi: diakui_lurah, Arah: awal dulu", "RANK_WITHOUT_ORDER Alokasi/Urutan 3/Isi (diakui_lurah)");
        assertTold(order, "Isi: jeda_hibah, Arah: kecil dulu", "RANK_WITHOUT_ORDER Alokasi/Urutan 3/Isi (jeda_hibah)");
    }

    @Test
    void a_rank_asks_the_application_its_group_and_shares_of_its_members() {
        String order = "Isi: tanggal_usulan, Arah: awal dulu";
        assertTold(
                order,
                "Isi: tanggal_pendirian, Arah: awal dulu",
                "ATTRIBUTE_NOT_ASKED_HERE Alokasi/Urutan 3/Isi (tanggal_pendirian)");
        assertTold(
                order,
                "Isi: jumlah_disetujui, Arah: besar dulu",
                "ATTRIBUTE_NOT_ASKED_HERE Alokasi/Urutan 3/Isi (jumlah_disetujui)");
        assertTold(order, "Isi: usia, Arah: besar dulu", "ATTRIBUTE_UNKNOWN Alokasi/Urutan 3/Isi (usia)");
        assertTold(
                order,
                "Isi: \"porsi anggota: usia\", Arah: besar dulu",
                "ATTRIBUTE_UNKNOWN Alokasi/Urutan 3/Isi (usia)");
    }

    @Test
    void texts_hold_words_about_ranks_and_names_and_none_about_requirements() {
        String text = "Peringkat {peringkat} dari {prioritas}";
        assertTold(text, "{nilai}", "PLACEHOLDER_UNKNOWN Alokasi/Jika sisa kurang/Pesan ({nilai})");
        assertTold(text, "{dalam_sk}", "ATTRIBUTE_NOT_ASKED_HERE Alokasi/Jika sisa kurang/Pesan (dalam_sk)");
        assertTold(
                text, "{pendiri_minimal}", "PARAMETER_NOT_READ_HERE Alokasi/Jika sisa kurang/Pesan (pendiri_minimal)");
        String all = "{peringkat} {peringkat_batas} {kurang} {pagu} {jumlah} {hasil_kelayakan} {jenis_usaha} {tanggal}";
        assertThat(rule(changed(text, all)).exhausted().message().id()).isEqualTo(all);
    }

    @Test
    void a_column_that_a_setting_does_not_read_is_empty() {
        assertTold(
                "Isi: prioritas, Arah",
                "Isi: prioritas, Kode: LAIN, Arah",
                "CELL_NOT_READ Alokasi/Urutan 1/Kode (LAIN)");
        assertTold(
                "Isi: layak, Kode",
                "Isi: layak, Arah: awal dulu, Kode",
                "CELL_NOT_READ Alokasi/Peserta/Arah (awal dulu)");
        assertTold(BUDGET, BUDGET + " Pesan: Halo,", "CELL_NOT_READ Alokasi/Pagu/Pesan (Halo)");
        assertTold(BUDGET, BUDGET + " Sejak: 01/01/2021,", "HEADING_UNKNOWN Alokasi/Pagu/Sejak (Sejak)");
    }

    @Test
    void a_notice_has_a_code_and_a_text() {
        assertTold("Kode: NOT_RANKED, ", "", "CELL_EMPTY Alokasi/Peserta/Kode ()");
        assertTold("Pesan: \"Hasil {hasil_kelayakan}\", ", "", "CELL_EMPTY Alokasi/Peserta/Pesan ()");
    }

    @Test
    void a_layer_above_has_no_budget() {
        String layer = """
                Alokasi:
                  - {Pengaturan: Pagu, Isi: 1 juta, Dasar: asumsi, Kutipan: L}
                """;
        assertThat(told(SOUND, layer)).containsExactly("SHEET_NOT_IN_LAYER Alokasi (Alokasi)");
        assertThat(PolicyTexts.faults(SOUND, layer)).allSatisfy(fault -> {
            assertThat(fault.place().file()).isEqualTo("lapis.yaml");
            assertThat(fault.place().line()).isEqualTo(8);
        });
    }
}
