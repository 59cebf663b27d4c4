package id.umkm.rules.check;

import static id.umkm.rules.check.CheckPolicies.check;
import static id.umkm.rules.check.CheckPolicies.criteria;
import static id.umkm.rules.check.CheckPolicies.finding;
import static id.umkm.rules.check.CheckPolicies.table;
import static id.umkm.rules.check.CheckPolicies.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {
    private static final String ASKED =
            criteria("Kode: ASKED, Berlaku untuk: kelompok, Atribut: hasil, Syarat: \">= 2\", Efek: tolak");

    private static String subject(String hitPolicy, String... rows) {
        return table(hitPolicy, "kelompok", "angka", rows) + ASKED;
    }

    // Gaps

    @Test
    void a_whole_table_has_no_findings() {
        assertThat(told(subject(
                        "U",
                        "Jika penjualan_tahunan: \"<= 2 miliar\", Maka hasil: 1",
                        "Jika penjualan_tahunan: \"> 2 miliar\", Maka hasil: 2")))
                .isEmpty();
    }

    @Test
    void a_gap_is_told_as_one_region_with_readable_facts() {
        CheckFinding gap = finding(
                "TABLE_GAP",
                subject(
                        "U",
                        "Jika jenis_usaha: \"bukan(Batik)\", Jika penjualan_tahunan: \"-\", Maka hasil: 1",
                        "Jika jenis_usaha: Batik, Jika penjualan_tahunan: \"<= 2 miliar\", Maka hasil: 2"));

        assertThat(gap.severity()).isEqualTo(Severity.ERROR);
        assertThat(gap.position()).isEqualTo("Uji");
        assertThat(gap.message().id())
                .isEqualTo("Tidak ada baris tabel Uji yang cocok untuk: jenis_usaha Batik, penjualan_tahunan >"
                        + " Rp2.000.000.000.");
        assertThat(gap.message().en())
                .isEqualTo("No row of table Uji applies to: trade batik, annual_sales > Rp2,000,000,000.");
        Counterexample example = Objects.requireNonNull(gap.counterexample());
        assertThat(example.subject()).isEqualTo(Map.of("trade", "BATIK", "annual_sales", Rupiah.of(2_000_000_001)));
        assertThat(example.scenario()).isNull();
        assertThat(example.describe(Objects.requireNonNull(check(ASKED_TABLE).policy())))
                .containsExactly("penjualan_tahunan = Rp2.000.000.001", "jenis_usaha = Batik");
    }

    private static final String ASKED_TABLE =
            subject("U", "Jika jenis_usaha: \"-\", Jika penjualan_tahunan: \"-\", Maka hasil: 2");

    @Test
    void bounds_that_do_not_meet_leave_just_what_lies_between() {
        assertThat(gap("< 5", "> 5")).contains("jumlah_anggota 5.");
        assertThat(gap("<= 5", "> 6")).contains("jumlah_anggota 6.");
        assertThat(gap("< 5", ">= 8")).contains("jumlah_anggota >= 5 dan < 8.");
        assertThat(told(subject(
                        "U",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \">= 6\", Maka hasil: 2")))
                .isEmpty();
    }

    private static String gap(String low, String high) {
        return finding(
                        "TABLE_GAP",
                        subject(
                                "U",
                                "Jika jumlah_anggota: \"" + low + "\", Maka hasil: 1",
                                "Jika jumlah_anggota: \"" + high + "\", Maka hasil: 2"))
                .message()
                .id();
    }

    @Test
    void a_row_for_all_others_leaves_no_gap() {
        assertThat(told(subject(
                        "U", "Jika jenis_usaha: Batik, Maka hasil: 1", "Jika jenis_usaha: selain itu, Maka hasil: 2")))
                .isEmpty();
    }

    @Test
    void known_to_be_none_is_a_case_of_its_own() {
        CheckFinding gap = finding(
                "TABLE_GAP",
                table(
                        "U",
                        "setiap anggota",
                        "ya/tidak",
                        "Jika pemberi_kerja: Swasta, Maka hasil: ya",
                        "Jika pemberi_kerja: \"ASN, TNI, Polri, BUMN, BUMD\", Maka hasil: tidak"),
                criteria("Kode: ASKED, Berlaku untuk: setiap anggota, Atribut: hasil, Syarat: ya, Efek: tolak"));

        assertThat(gap.message().id()).endsWith("pemberi_kerja tidak ada.");
        assertThat(Objects.requireNonNull(gap.counterexample()).members())
                .isEqualTo(Map.of("P01", Map.of("employer", None.NONE)));
    }

    @Test
    void a_gap_in_time_names_its_days() {
        CheckFinding gap = finding(
                "TABLE_GAP",
                subject(
                        "U",
                        "Jika jenis_usaha: \"-\", Maka hasil: 1, Sampai: 30/06/2021",
                        "Jika jenis_usaha: \"-\", Maka hasil: 2, Sejak: 02/07/2021"));

        assertThat(gap.message().id()).endsWith("untuk: semua keadaan, pada 1 Juli 2021.");
        assertThat(Objects.requireNonNull(gap.counterexample()).asOf()).isEqualTo(LocalDate.of(2021, 7, 1));
    }

    @Test
    void a_gap_behind_a_parameter_is_found_on_the_days_of_its_value() {
        CheckFinding gap = finding(
                "TABLE_GAP",
                """
                Parameter:
                  - {Nama: batas, Satuan: orang, Nilai: 5, Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A}
                  - {Nama: batas, Satuan: orang, Nilai: 7, Sejak: 01/07/2021, Dasar: asumsi, Kutipan: A}
                """,
                subject(
                        "U",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"> batas\", Maka hasil: 2"));

        assertThat(gap.message().id())
                .endsWith("untuk: jumlah_anggota > 5 dan <= 7, pada 1 Juli 2021 s.d. 31 Desember 2021.");
        assertThat(Objects.requireNonNull(gap.counterexample()).members()).hasSize(6);
    }

    @Test
    void shares_are_cut_exactly() {
        CheckFinding gap = finding(
                "TABLE_GAP",
                subject(
                        "U",
                        "\"Jika porsi anggota: miskin\": \"< 50%\", Maka hasil: 1",
                        "\"Jika porsi anggota: miskin\": \"> 50%\", Maka hasil: 2"));

        assertThat(gap.message().id()).endsWith("untuk: porsi anggota: miskin 50%.");
        assertThat(Objects.requireNonNull(gap.counterexample()).members())
                .isEqualTo(Map.of("P01", Map.of("poor", true), "P02", Map.of("poor", false)));
    }

    @Test
    void regions_are_told_apart_by_what_lies_in_them() {
        CheckFinding gap = finding(
                "TABLE_GAP",
                subject(
                        "U",
                        "Jika kelurahan: dalam 35.76.02, Maka hasil: 1",
                        "Jika kelurahan: bukan(dalam 35.76), Maka hasil: 2"));

        assertThat(gap.message().id()).endsWith("untuk: kelurahan 35.76, di dalam 35.76.");
    }

    @Test
    void the_output_of_another_table_has_the_values_of_its_rows() {
        String other = """
                  - Nama: Kelas
                    Aturan: U
                    Untuk: kelompok
                    Keluaran: {Nama: kelas, Nama (en): class, Satuan: daftar kelas}
                    Baris:
                      - {No: K1, Jika penjualan_tahunan: "<= 1 miliar", Maka kelas: Kecil, Dasar: asumsi, Kutipan: A}
                      - {No: K2, Jika penjualan_tahunan: "> 1 miliar", Maka kelas: Besar, Dasar: asumsi, Kutipan: A}
                """;
        CheckFinding gap = finding(
                "TABLE_GAP", table("U", "kelompok", "angka", "Jika kelas: Kecil, Maka hasil: 2") + other + ASKED);

        assertThat(gap.message().id()).isEqualTo("Tidak ada baris tabel Uji yang cocok untuk: kelas Besar.");
        assertThat(Objects.requireNonNull(gap.counterexample()).subject())
                .isEqualTo(Map.of("annual_sales", Rupiah.of(1_000_000_001)));
        // A small business of large sales does not exist, so no row need be there for it.
        assertThat(told(table(
                                "U",
                                "kelompok",
                                "angka",
                                "Jika kelas: Kecil, Jika penjualan_tahunan: \"<= 1 miliar\", Maka hasil: 1",
                                "Jika kelas: Besar, Jika penjualan_tahunan: \"> 1 miliar\", Maka hasil: 2")
                        + other
                        + ASKED))
                .isEmpty();
    }

    // Overlaps and rows that never win

    @Test
    void two_rows_may_not_meet_under_u() {
        CheckFinding overlap = finding(
                "ROWS_OVERLAP",
                subject(
                        "U",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \">= 5\", Maka hasil: 2"));

        assertThat(overlap.position()).isEqualTo("Uji/R2");
        assertThat(overlap.message().id())
                .isEqualTo("Baris R1 dan R2 tabel Uji cocok bersamaan untuk: jumlah_anggota 5.");
        assertThat(Objects.requireNonNull(overlap.counterexample()).members()).hasSize(5);
    }

    @Test
    void under_a_only_rows_that_give_different_outputs_may_not_meet() {
        assertThat(told(subject(
                        "A",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"[5..6]\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"> 6\", Maka hasil: 2")))
                .isEmpty();
        assertThat(told(subject(
                        "A",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \">= 5\", Maka hasil: 2")))
                .containsExactly("ROWS_OVERLAP Uji/R2");
    }

    @Test
    void rows_meet_only_on_days_on_which_both_are_in_force() {
        assertThat(told(subject(
                        "U",
                        "Jika jenis_usaha: \"-\", Maka hasil: 1, Sampai: 30/06/2021",
                        "Jika jenis_usaha: \"-\", Maka hasil: 2, Sejak: 01/07/2021")))
                .isEmpty();
        assertThat(finding(
                                "ROWS_OVERLAP",
                                subject(
                                        "U",
                                        "Jika jenis_usaha: \"-\", Maka hasil: 1, Sampai: 01/07/2021",
                                        "Jika jenis_usaha: \"-\", Maka hasil: 2, Sejak: 01/07/2021"))
                        .message()
                        .id())
                .endsWith("untuk: semua keadaan, pada 1 Juli 2021.");
    }

    @Test
    void a_row_behind_an_earlier_one_never_wins_under_f() {
        assertThat(told(subject(
                        "F",
                        "Jika jumlah_anggota: \"<= 10\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 2",
                        "Jika jumlah_anggota: \"-\", Maka hasil: 3")))
                .containsExactly("ROW_NEVER_WINS Uji/R2");
        // Two earlier rows hide it together, though neither does alone.
        assertThat(told(subject(
                        "F",
                        "Jika jumlah_anggota: \"<= 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"> 5\", Maka hasil: 2",
                        "Jika jumlah_anggota: \"[3..8]\", Maka hasil: 3")))
                .containsExactly("ROW_NEVER_WINS Uji/R3");
    }

    @Test
    void under_p_the_output_that_stands_first_in_its_list_wins() {
        String rows = table(
                "P",
                "kelompok",
                "daftar kelas",
                "Jika jumlah_anggota: \"-\", Maka hasil: Kecil",
                "Jika jumlah_anggota: \">= 5\", Maka hasil: Besar");
        assertThat(told(
                        rows,
                        criteria("Kode: ASKED, Berlaku untuk: kelompok, Atribut: hasil, Syarat: Kecil, Efek: catat")))
                .contains("ROW_NEVER_WINS Uji/R2");
        assertThat(told(
                        table(
                                "P",
                                "kelompok",
                                "daftar kelas",
                                "Jika jumlah_anggota: \">= 5\", Maka hasil: Kecil",
                                "Jika jumlah_anggota: \"-\", Maka hasil: Besar"),
                        criteria("Kode: ASKED, Berlaku untuk: kelompok, Atribut: hasil, Syarat: Kecil, Efek: catat")))
                .isEmpty();
    }

    @Test
    void a_row_that_no_value_passes_never_wins() {
        assertThat(told(subject(
                        "U",
                        "Jika jumlah_anggota: \"bukan(minimal 0)\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"-\", Maka hasil: 2")))
                .containsExactly("ROW_NEVER_WINS Uji/R1/Jika jumlah_anggota");
    }

    @Test
    void a_row_for_all_others_never_wins_where_there_are_none() {
        assertThat(told(subject(
                        "U",
                        "Jika jenis_usaha: Batik, Maka hasil: 1",
                        "Jika jenis_usaha: bukan(Batik), Maka hasil: 2",
                        "Jika jenis_usaha: selain itu, Maka hasil: 3")))
                .containsExactly("ROW_NEVER_WINS Uji/R3");
    }

    @Test
    void rows_that_say_the_same_in_other_words_are_named_once() {
        assertThat(told(subject(
                        "F",
                        "Jika jumlah_anggota: \"> 5\", Maka hasil: 1",
                        "Jika jumlah_anggota: \">= 6\", Maka hasil: 1",
                        "Jika jumlah_anggota: \"-\", Maka hasil: 2")))
                .containsExactly("ROWS_SAME Uji/R2");
        assertThat(finding(
                                "ROWS_SAME",
                                subject(
                                        "U",
                                        "Jika jenis_usaha: \"-\", Maka hasil: 2",
                                        "Jika jenis_usaha: \"Batik, Kue, Bordir\", Maka hasil: 2"))
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_row_of_another_year_is_never_in_force() {
        assertThat(told(subject(
                        "U",
                        "Jika jenis_usaha: Batik, Maka hasil: 2",
                        "Jika jenis_usaha: bukan(Batik), Maka hasil: 1",
                        "Jika jenis_usaha: Kue, Maka hasil: 1, Sejak: 01/07/2012, Sampai: 31/12/2012")))
                .containsExactly("ROW_NEVER_IN_FORCE Uji/R3");
    }

    @Test
    void a_cell_that_compares_two_attributes_is_named_and_what_does_not_hang_on_it_is_checked() {
        assertThat(told(subject(
                        "U",
                        "Jika jenis_usaha: Batik, Jika jumlah_diminta: \"<= penjualan_tahunan\", Maka hasil: 1",
                        "Jika jenis_usaha: Batik, Jika jumlah_diminta: \"> penjualan_tahunan\", Maka hasil: 2",
                        "Jika jenis_usaha: Kue, Jika jumlah_diminta: \"-\", Maka hasil: 2")))
                .containsExactly(
                        "TABLE_GAP Uji",
                        "NOT_ANALYSED Uji/R1/Jika jumlah_diminta",
                        "NOT_ANALYSED Uji/R2/Jika jumlah_diminta");
    }

    // Criteria

    @Test
    void criteria_that_nobody_can_pass_together_contradict() {
        assertThat(told(criteria(
                        "Kode: LOW, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 10, Efek: tolak",
                        "Kode: HIGH, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: \"< 10\", Efek: tolak")))
                .containsExactly("CRITERIA_CONTRADICT Kelayakan/LOW/Syarat");
        assertThat(
                        told(
                                criteria(
                                        "Kode: LOW, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 10, Efek: tolak",
                                        "Kode: HIGH, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: maksimal 10, Efek: tolak")))
                .isEmpty();
    }

    @Test
    void three_criteria_can_contradict_of_which_any_two_agree() {
        CheckFinding finding = finding(
                "CRITERIA_CONTRADICT",
                criteria(
                        "Kode: A1, Berlaku untuk: kelompok, Atribut: jenis_usaha, Syarat: bukan(Batik), Efek: tolak",
                        "Kode: A2, Berlaku untuk: kelompok, Atribut: jenis_usaha, Syarat: bukan(Kue), Efek: tolak",
                        "Kode: A3, Berlaku untuk: kelompok, Atribut: jenis_usaha, Syarat: bukan(Bordir), Efek: tolak"));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().id())
                .isEqualTo("Tidak ada nilai jenis_usaha yang memenuhi baris A1, A2, A3 sekaligus.");
    }

    @Test
    void each_and_no_member_are_about_the_same_people() {
        assertThat(
                        told(
                                criteria(
                                        "Kode: EACH, Berlaku untuk: setiap anggota, Atribut: pemberi_kerja, Syarat: ASN, Efek: tolak",
                                        "Kode: NONE, Berlaku untuk: tidak ada anggota, Atribut: pemberi_kerja, Syarat: ASN, Efek: tolak")))
                .containsExactly("CRITERIA_CONTRADICT Kelayakan/NONE/Syarat");
    }

    @Test
    void a_guard_or_other_days_take_a_contradiction_away() {
        String low = "Kode: LOW, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 10, Efek: tolak";
        String high = "Kode: HIGH, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: \"< 10\", Efek: tolak";
        assertThat(told(criteria(low, high + ", Jika: \"jenis_usaha: Batik\""))).isEmpty();
        assertThat(told(criteria(low + ", Sampai: 30/06/2021", high + ", Sejak: 01/07/2021")))
                .isEmpty();
        assertThat(told(criteria(low + ", Sampai: 30/06/2021", high + ", Sejak: 30/06/2021")))
                .containsExactly("CRITERIA_CONTRADICT Kelayakan/LOW/Syarat");
    }

    @Test
    void criteria_that_nobody_or_everybody_passes_are_told() {
        assertThat(
                        told(
                                criteria(
                                        "Kode: NEVER, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: \"bukan(minimal 0)\", Efek: tolak",
                                        "Kode: ALWAYS, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 0, Efek: tolak",
                                        "Kode: ALL, Berlaku untuk: minimal 0% anggota, Atribut: miskin, Syarat: ya, Efek: tolak",
                                        "Kode: GUARD, Berlaku untuk: kelompok, Jika: \"tanggal: > 31/12/2021\", Atribut: jumlah_anggota,"
                                                + " Syarat: minimal 3, Efek: tolak",
                                        "Kode: SOUND, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 1, Efek: tolak")))
                .containsExactlyInAnyOrder(
                        "CRITERION_NEVER_PASSES Kelayakan/NEVER/Syarat",
                        "CRITERION_NEVER_FAILS Kelayakan/ALWAYS/Syarat",
                        "CRITERION_NEVER_FAILS Kelayakan/ALL/Syarat",
                        "GUARD_NEVER_HOLDS Kelayakan/GUARD/Jika");
    }

    @Test
    void criteria_that_demand_the_same_in_other_words_are_named() {
        assertThat(
                        told(
                                criteria(
                                        "Kode: ONE, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tolak",
                                        "Kode: TWO, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: \"> 4\", Efek: tolak",
                                        "Kode: THREE, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: \"> 4\", Efek: tinjau")))
                .containsExactly("CRITERIA_SAME Kelayakan/TWO");
    }

    // What stands behind a policy

    @Test
    void reviews_are_due_after_their_day() {
        String parameter = """
                Parameter:
                  - {Nama: batas, Satuan: orang, Nilai: 5, Tinjau sebelum: 30/06/2021, Dasar: asumsi, Kutipan: A}
                """;
        assertThat(warnings(30, parameter)).isEmpty();
        assertThat(warnings(31, parameter)).containsExactly("REVIEW_OVERDUE");
    }

    /** Codes on the so many days after the end of May. */
    private static List<String> warnings(int days, String section) {
        LocalDate day = LocalDate.of(2021, 5, 31).plusDays(days);
        return CheckedDocument.of(CheckPolicies.document(section), List.of(), Vocabulary.standard(), day)
                .report()
                .of(Severity.WARNING)
                .stream()
                .map(CheckFinding::code)
                .toList();
    }

    @Test
    void faults_in_scenarios_do_not_keep_the_tables_from_being_checked() {
        CheckedDocument checked = check(subject("U", "Jika jenis_usaha: Batik, Maka hasil: 2"), """
                Contoh:
                  - {Contoh: K1, Anggota: P01, jenis_usaha: Batik, nomor_usulan: U-1, tanggal_usulan: 04/01/2021}
                Contoh Orang:
                  - {Orang: P01, miskin: ya}
                Skenario:
                  - {No: S1, Nama: Baik, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: K1, Hasil: layak, Temuan: tidak ada,
                     Mengikuti: A}
                  - {No: S2, Nama: Salah, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: K1, Hasil: layak, Temuan: tidak ada,
                     Mengikuti: R9}
                """);

        assertThat(checked.faults()).extracting(PolicyFault::code).containsExactly("FOLLOWS_UNKNOWN");
        CheckFinding gap = checked.report().of(Severity.ERROR).get(0);
        assertThat(gap.code()).isEqualTo("TABLE_GAP");
        assertThat(Objects.requireNonNull(gap.counterexample()).scenario())
                .isEqualTo(
                        "- {No: CEK-1, Nama: \"Tidak ada baris Uji yang cocok\", Keputusan: kelayakan, Tanggal: 01/06/2021,"
                                + " Contoh: \"K1\", Perubahan: \"jenis_usaha = Kue\", Hasil: tinjau, Temuan: \"TABLE_UNRESOLVED\","
                                + " Mengikuti: \"R1\"}");
    }

    @Test
    void findings_have_places() {
        CheckedDocument checked = check(subject("U", "Jika jenis_usaha: Batik, Maka hasil: 2"));

        List<CheckNotes.Note> notes = CheckNotes.of(checked.report(), checked.documents());

        assertThat(notes).hasSameSizeAs(checked.report().findings());
        assertThat(notes.get(0).code()).isEqualTo("TABLE_GAP");
        assertThat(notes.get(0).place().toString()).isEqualTo("uji.yaml:24:9");
    }
}
