package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.assertTold;
import static id.umkm.rules.source.PolicyTexts.changed;
import static id.umkm.rules.source.PolicyTexts.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Scenario.ExpectedFinding;
import id.umkm.rules.policy.Scenario.Share;
import id.umkm.rules.vocabulary.None;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    private static Scenario scenario(String programme, String id) {
        return PolicyTexts.policy(programme).getScenarios().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario scenario(String id) {
        return scenario(SOUND, id);
    }

    private static Scenario.Case ofCase(Scenario scenario, String label) {
        return Objects.requireNonNull(scenario.getCases().get(label));
    }

    @Test
    void takes_from_an_example_what_the_decision_has() {
        Scenario eligibility = scenario("S1");

        assertThat(eligibility.getKind()).isEqualTo(DecisionKind.ELIGIBILITY);
        assertThat(eligibility.getSubject().keySet())
                .containsExactlyInAnyOrder(
                        "application_id", "submitted_on", "requested_amount", "stage", "sales_channels");
        assertThat(eligibility.getSubject()).containsEntry("sales_channels", Set.of("DIRECT", "MARKETPLACE"));
        assertThat(eligibility.getCases()).isEmpty();
        assertThat(ofCase(scenario("S7"), "FF5").subject().keySet()).containsExactly("sales_channels", "stage");
        assertThat(ofCase(scenario("S3"), "BT5").subject()).containsEntry("sales_channels", None.NONE);
    }

    @Test
    void reads_an_amount_and_a_remedy_as_programs_compare_them() {
        Scenario amount = scenario("S2");

        assertThat(amount.getKind()).isEqualTo(DecisionKind.AMOUNT);
        assertThat(amount.getOutcome()).isEqualTo(Outcome.REDUCED);
        assertThat(amount.getAmount()).isEqualTo(Rupiah.of(20_000_000));
        assertThat(amount.getRemedy())
                .containsExactlyInAnyOrder(
                        "SET requested_amount = 20000000",
                        "PROVIDE age P02",
                        "ADD_MEMBER 3",
                        "REPLACE_MEMBER P01",
                        "REPLACE_MEMBER P02",
                        "PROVIDE village");
        assertThat(scenario("S1").getRemedy()).isNull();
        assertThat(scenario("S1").getAmount()).isNull();
        assertThat(scenario("S4").getRemedy()).isEmpty();
        assertThat(scenario("S4").getAmount()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_remedy_is_typed_by_the_fact_that_it_changes() {
        String remedy =
                "ubah jumlah_diminta = 20 juta; lengkapi P02: usia; tambah anggota 3; ganti anggota P01-P02; lengkapi kelurahan";
        String english = changed(
                remedy,
                "change purpose = equipment; add member 1; provide P01: grants; change sales_channels = Langsung, Marketplace; change rapat_pembentukan = ya");
        assertThat(scenario(english, "S2").getRemedy())
                .containsExactlyInAnyOrder(
                        "SET purpose = EQUIPMENT",
                        "ADD_MEMBER 1",
                        "PROVIDE grants P01",
                        "SET sales_channels = DIRECT, MARKETPLACE",
                        "SET founding_meeting_held = true");
        String position = "Skenario/S2/Perbaikan ";
        assertTold(remedy, "tambah anggota 0", "REMEDY_MALFORMED " + position + "(tambah anggota 0)");
        assertTold(remedy, "ubah jumlah_diminta", "REMEDY_MALFORMED " + position + "(ubah jumlah_diminta)");
        assertTold(remedy, "ubah jumlah_diminta = Batik", "CELL_MALFORMED " + position + "(Batik)");
        assertTold(remedy, "ubah jumlah = 1", "ATTRIBUTE_UNKNOWN " + position + "(jumlah)");
        assertTold(remedy, "lengkapi pemberi_kerja", "ATTRIBUTE_UNKNOWN " + position + "(pemberi_kerja)");
    }

    @Test
    void reads_the_cases_of_an_allocation_with_changes_to_all_and_to_one() {
        Scenario allocation = scenario("S3");

        assertThat(allocation.getKind()).isEqualTo(DecisionKind.ALLOCATION);
        assertThat(allocation.getBudget()).isEqualTo(Rupiah.of(30_000_000));
        assertThat(allocation.getSubject()).isEmpty();
        assertThat(allocation.getMembers()).isEmpty();
        assertThat(allocation.getCases().keySet()).containsExactly("FF5", "BT5");
        Scenario.Case first = ofCase(allocation, "FF5");
        Scenario.Case second = ofCase(allocation, "BT5");
        assertThat(first.subject())
                .containsEntry("requested_amount", Rupiah.of(20_000_000))
                .containsKey("village");
        assertThat(second.subject())
                .containsEntry("requested_amount", Rupiah.of(10_000_000))
                .containsKey("village");
        assertThat(first.members().keySet()).containsExactly("P01", "P02", "P04");
        assertThat(second.members().keySet()).containsExactly("P02", "P03", "P04");
        assertThat(first.members().get("P02")).containsOnly(entry("poor", true));
        assertThat(second.members().get("P02")).containsOnly(entry("poor", false));
    }

    @Test
    void reads_what_comes_out_for_each_case_of_an_allocation() {
        Scenario allocation = scenario("S3");

        assertThat(allocation.getShares())
                .containsExactly(
                        entry("FF5", new Share(Outcome.FUNDED, Rupiah.ZERO)),
                        entry("BT5", new Share(Outcome.PARTLY_FUNDED, Rupiah.of(10_000_000))));
        assertThat(allocation.getOutcome()).isEqualTo(Outcome.FUNDED);
        assertThat(allocation.getAmount()).isNull();
        assertThat(allocation.getFindings())
                .containsExactly(
                        new ExpectedFinding("BUDGET_EXHAUSTED", "BT5", null),
                        new ExpectedFinding("GROUP_TOO_SMALL", null, Set.of("P02", "P03")));
        assertThat(allocation.getMissing()).containsExactlyInAnyOrder("BT5/:village", "FF5/P02:birth_date");
        assertThat(allocation.getRemedy()).containsExactly("BT5 SET requested_amount = 9000000");
        assertThat(scenario(changed("Jumlah: FF5 tidak ada; BT5 10.000.000", "Jumlah: BT5 10 juta"), "S3")
                        .getShares())
                .containsEntry("FF5", new Share(Outcome.FUNDED, null));
    }

    @Test
    void reads_the_tranche_that_a_disbursement_is_about() {
        assertThat(scenario("S4").getKind()).isEqualTo(DecisionKind.DISBURSEMENT);
        assertThat(scenario("S4").getSubject())
                .containsEntry("tranche", 2L)
                .containsEntry("in_decree", false)
                .containsEntry("requested_amount", Rupiah.of(20_000_000));
        assertThat(scenario("S5").getSubject())
                .containsEntry("tranche", None.NONE)
                .containsEntry("in_decree", true);
        assertThat(scenario("S5").getOutcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void reads_the_groups_of_a_graduation_and_states_the_proposal_once() {
        Scenario graduation = scenario("S6");

        assertThat(graduation.getKind()).isEqualTo(DecisionKind.GRADUATION);
        assertThat(graduation.getSubject())
                .containsOnly(entry("founded_on", LocalDate.of(2022, 2, 1)), entry("founding_meeting_held", true));
        assertThat(graduation.getCases().keySet()).containsExactly("PKA", "PKB");
        assertThat(ofCase(graduation, "PKA").subject())
                .containsOnly(entry("stage", "PRE_COOPERATIVE"), entry("monthly_sales", Rupiah.of(3_000_000)));
        assertThat(ofCase(graduation, "PKB").subject())
                .containsOnly(entry("stage", "PRE_COOPERATIVE"), entry("monthly_sales", Rupiah.of(2_000_000)));
        assertThat(ofCase(graduation, "PKA").members().keySet()).containsExactly("P01", "P02");
        assertThat(ofCase(graduation, "PKB").members().keySet()).containsExactly("P02");
        assertThat(graduation.getMembers().keySet()).containsExactly("P01", "P02");
    }

    @Test
    void reads_what_comes_out_of_a_graduation() {
        Scenario graduation = scenario("S6");

        assertThat(graduation.getOutcome()).isEqualTo(Outcome.STAY);
        assertThat(graduation.getFindings())
                .containsExactly(
                        new ExpectedFinding("TOO_FEW_FOUNDERS", null, null),
                        new ExpectedFinding("FOUNDER_UNDERAGE", "PKB", Set.of("P02")));
        assertThat(graduation.getMissing())
                .containsExactlyInAnyOrder(":founding_meeting_held", "PKB/:monthly_sales", "PKB/P02:birth_date");
        assertThat(graduation.getRemedy()).containsExactlyInAnyOrder("ADD_MEMBER 6", "PKB PROVIDE monthly_sales");
        assertThat(graduation.getOutputs()).isEqualTo(Map.of("stage", "PRE_COOPERATIVE"));
        assertThat(graduation.getShares()).isEmpty();
    }

    @Test
    void a_label_says_nothing_where_there_is_one_case() {
        assertThat(scenario("S7").getCases().keySet()).containsExactly("FF5");
        assertThat(scenario("S7").getMissing()).containsExactly(":monthly_sales");
        String labelled = changed(
                "Hasil: naik, Temuan: tidak ada,",
                "Hasil: naik, Temuan: FF5 BUSINESS_IDLE, Perbaikan: FF5 tambah anggota 1,");
        assertThat(scenario(labelled, "S7").getFindings())
                .containsExactly(new ExpectedFinding("BUSINESS_IDLE", null, null));
        assertThat(scenario(labelled, "S7").getRemedy()).containsExactly("ADD_MEMBER 1");
        String alone = changed(
                        "Contoh: \"FF5, BT5\", Perubahan: \"pagu = 30 juta; BT5: jumlah_diminta = 10 juta; BT5 P02: miskin = tidak; P02:",
                        "Contoh: FF5, Perubahan: \"P02:")
                .replace(
                        "Hasil: FF5 didanai; BT5 didanai sebagian, Temuan: \"BT5 BUDGET_EXHAUSTED, GROUP",
                        "Hasil: didanai, Temuan: \"GROUP")
                .replace(
                        "Jumlah: FF5 tidak ada; BT5 10.000.000, Fakta kurang: \"BT5: kelurahan, FF5 P02: usia\", Perbaikan: BT5 ubah",
                        "Jumlah: 20 juta, Fakta kurang: \"P02: usia\", Perbaikan: ubah");
        assertThat(scenario(alone, "S3").getShares())
                .containsExactly(entry("FF5", new Share(Outcome.FUNDED, Rupiah.of(20_000_000))));
        assertThat(scenario(alone, "S3").getMissing()).containsExactly("P02:birth_date");
        assertThat(scenario(alone, "S3").getRemedy()).containsExactly("SET requested_amount = 9000000");
        assertThat(scenario(alone, "S3").getBudget()).isNull();
    }

    @Test
    void a_decision_is_one_that_the_policy_makes() {
        String decision = "Keputusan: pencairan tahap 2";
        assertTold(decision, "Keputusan: pencairan", "WORD_UNKNOWN Skenario/S4/Keputusan (pencairan)");
        assertTold(decision, "Keputusan: pencairan tahap 0", "WORD_UNKNOWN Skenario/S4/Keputusan (pencairan tahap 0)");
        assertTold(
                decision,
                "Keputusan: pencairan tahap 3",
                "DECISION_NOT_MADE Skenario/S4/Keputusan (pencairan tahap 3)");
        String without = SOUND.replaceAll("(?s)Alokasi:\n.*?Pencairan:\n", "Pencairan:\n")
                .replace("Mengikuti: \"Urutan 1, Pagu\"", "Mengikuti: A")
                .replace("pagu = 30 juta; ", "")
                .replace("BT5 BUDGET_EXHAUSTED, ", "");
        assertThat(told(without)).containsExactly("DECISION_NOT_MADE Skenario/S3/Keputusan (alokasi)");
        String still =
                SOUND.replaceAll("(?s)Kelulusan:\n.*?Contoh:\n", "Contoh:\n").replaceAll("(?m)^.*No: S7,.*\n", "");
        assertThat(told(still)).contains("DECISION_NOT_MADE Skenario/S6/Keputusan (kelulusan)");
    }

    @Test
    void a_result_is_one_that_the_decision_can_come_to() {
        assertTold("Hasil: layak", "Hasil: naik", "OUTCOME_OF_OTHER_KIND Skenario/S1/Hasil (naik)");
        assertTold("Hasil: henti", "Hasil: tetap", "OUTCOME_OF_OTHER_KIND Skenario/S4/Hasil (tetap)");
        assertTold("Hasil: layak", "Hasil: bagus", "WORD_UNKNOWN Skenario/S1/Hasil (bagus)");
        assertThat(scenario(changed("Hasil: henti", "Hasil: belum lengkap"), "S4")
                        .getOutcome())
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(PolicyTexts.faults(changed("Hasil: layak", "Hasil: naik"))
                        .get(0)
                        .rule()
                        .en())
                .contains("eligible, not eligible, incomplete, review");
    }

    @Test
    void every_case_of_an_allocation_has_one_result() {
        String result = "Hasil: FF5 didanai; BT5 didanai sebagian";
        assertTold(result, "Hasil: FF5 didanai", "RESULT_MISSING Skenario/S3/Hasil (BT5)");
        assertTold(result, "Hasil: FF5 didanai; BT5 didanai; BT5 tidak didanai", "NAME_TWICE Skenario/S3/Hasil (BT5)");
        assertTold(result, result + "; XX didanai", "CASE_UNKNOWN Skenario/S3/Hasil (XX didanai)");
        assertTold(result, "Hasil: FF5 didanai; BT5 naik", "OUTCOME_OF_OTHER_KIND Skenario/S3/Hasil (naik)");
    }

    @Test
    void an_expectation_about_one_of_several_cases_says_which() {
        assertTold(
                "\"BT5: kelurahan, FF5 P02: usia\"", "kelurahan", "CASE_UNKNOWN Skenario/S3/Fakta kurang (kelurahan)");
        assertTold(
                "\"BT5: kelurahan, FF5 P02: usia\"",
                "\"P02: usia\"",
                "CASE_UNKNOWN Skenario/S3/Fakta kurang (P02: usia)");
        assertTold(
                "\"rapat_pembentukan, PKB: omzet_bulanan, PKB P02: usia\"",
                "omzet_bulanan",
                "CASE_UNKNOWN Skenario/S6/Fakta kurang (omzet_bulanan)");
        assertTold(
                "PKB lengkapi omzet_bulanan",
                "lengkapi omzet_bulanan",
                "CASE_UNKNOWN Skenario/S6/Perbaikan (lengkapi omzet_bulanan)");
        assertTold(
                "PKB FOUNDER_UNDERAGE (P02)",
                "PKC FOUNDER_UNDERAGE (P02)",
                "FINDINGS_MALFORMED Skenario/S6/Temuan (PKC FOUNDER_UNDERAGE (P02))");
        assertThat(scenario(changed("\"rapat_pembentukan, PKB: omzet_bulanan, PKB P02: usia\"", "\"P02: usia\""), "S6")
                        .getMissing())
                .containsExactly("P02:birth_date");
    }

    @Test
    void codes_of_every_sheet_and_of_built_in_findings_are_known() {
        for (String code :
                new String[] {"NOT_RANKED", "NOT_IN_DECREE", "BUSINESS_IDLE", "TRANCHE_ALREADY_PAID", "TABLE_UNRESOLVED"
                }) {
            assertThat(scenario(changed("Temuan: NOT_IN_DECREE", "Temuan: " + code), "S4")
                            .getFindings())
                    .containsExactly(new ExpectedFinding(code, null, null));
        }
        assertTold("Temuan: NOT_IN_DECREE", "Temuan: NOT_IN_DECRE", "CODE_UNKNOWN Skenario/S4/Temuan (NOT_IN_DECRE)");
    }

    @Test
    void a_fact_of_the_proposal_is_stated_once() {
        assertTold(
                "rapat_pembentukan = ya; PKB:",
                "PKB: rapat_pembentukan = ya; PKB:",
                "CASE_NOT_NEEDED Skenario/S6/Perubahan (rapat_pembentukan)");
        String both = "Contoh: PKA, tanggal_pendirian: 01/02/2022,";
        String stated =
                changed("Contoh: PKA, Anggota", both + " Anggota").replace("tanggal_pendirian = 01/02/2022; ", "");
        assertThat(scenario(stated, "S6").getSubject()).containsEntry("founded_on", LocalDate.of(2022, 2, 1));
        assertThat(told(stated.replace("Contoh: PKB, Anggota", "Contoh: PKB, tanggal_pendirian: 02/02/2022, Anggota")))
                .containsExactly("FACTS_CONTRADICT Skenario/S6/Contoh (founded_on)");
    }

    @Test
    void a_scenario_states_the_dates_at_which_parameters_of_its_rows_are_read() {
        assertTold(
                "tanggal_pendirian = 01/02/2022; ", "", "SCENARIO_FACT_NEEDED Skenario/S6/Contoh (tanggal_pendirian)");
        assertThat(told(changed("nomor_usulan: U-2, tanggal_usulan: 05/01/2021", "nomor_usulan: U-2")))
                .containsExactly("SCENARIO_FACT_NEEDED Skenario/S3/Contoh (tanggal_usulan)");
        assertThat(told(changed("nomor_usulan: U-1, tanggal_usulan: 04/01/2021", "nomor_usulan: U-1")))
                .containsExactly(
                        "SCENARIO_FACT_NEEDED Skenario/S1/Contoh (tanggal_usulan)",
                        "SCENARIO_FACT_NEEDED Skenario/S2/Contoh (tanggal_usulan)",
                        "SCENARIO_FACT_NEEDED Skenario/S3/Contoh (tanggal_usulan)",
                        "SCENARIO_FACT_NEEDED Skenario/S4/Contoh (tanggal_usulan)",
                        "SCENARIO_FACT_NEEDED Skenario/S5/Contoh (tanggal_usulan)");
    }

    @Test
    void a_change_is_about_what_the_decision_has() {
        String none = "Tanggal: 01/06/2021, Contoh: FF5, Hasil: layak";
        String position = "Skenario/S1/Perubahan ";
        assertTold(
                none,
                none.replace("Hasil", "Perubahan: dalam_sk = tidak, Hasil"),
                "ATTRIBUTE_NOT_ASKED_HERE " + position + "(dalam_sk)");
        assertTold(
                none,
                none.replace("Hasil", "Perubahan: tahap = 2, Hasil"),
                "ATTRIBUTE_NOT_ASKED_HERE " + position + "(tahap)");
        assertTold(
                "Perubahan: dalam_sk = tidak",
                "Perubahan: tahap = 1",
                "ATTRIBUTE_UNKNOWN Skenario/S4/Perubahan (tahap)");
        assertTold(
                none,
                none.replace("Hasil", "Perubahan: \"FF5: jumlah_diminta = 1 juta\", Hasil"),
                "PERSON_UNKNOWN " + position + "(FF5)");
        assertTold("PKB P03: hapus", "PKB P01: hapus", "PERSON_UNKNOWN Skenario/S6/Perubahan (P01)");
        assertTold("PKB P03: hapus", "P09: tambah", "PERSON_UNKNOWN Skenario/S6/Perubahan (P09)");
        assertTold("PKB P03: hapus", "PKB: hapus", "CHANGE_MALFORMED Skenario/S6/Perubahan (PKB: hapus)");
    }

    @Test
    void a_budget_in_place_of_the_policys_is_positive_and_named_as_the_parameter() {
        assertTold("pagu = 30 juta;", "pagu = 0;", "BUDGET_NOT_POSITIVE Skenario/S3/Perubahan (0)");
        assertTold("pagu = 30 juta;", "FF5: pagu = 30 juta;", "ATTRIBUTE_UNKNOWN Skenario/S3/Perubahan (pagu)");
        assertThat(told(changed("Pengaturan: Pagu, Isi: pagu,", "Pengaturan: Pagu, Isi: 50 juta,")))
                .containsExactly("ATTRIBUTE_UNKNOWN Skenario/S3/Perubahan (pagu)");
    }

    @Test
    void examples_are_named_once_and_known() {
        assertThat(told(changed("Contoh: PKA + PKB,", "Contoh: PKA + PKC,")))
                .contains("EXAMPLE_UNKNOWN Skenario/S6/Contoh (PKC)");
        assertTold(
                "Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: FF5",
                "Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: \"FF5, BT5\"",
                "EXAMPLE_UNKNOWN Skenario/S1/Contoh (FF5, BT5)");
        assertTold("Contoh: PKA + PKB,", "Contoh: PKA + PKB + PKA,", "NAME_TWICE Skenario/S6/Contoh (PKA)");
    }

    @Test
    void outputs_are_not_checked_in_an_allocation() {
        assertTold(
                "Mengikuti: \"Urutan 1, Pagu\"",
                "Keluaran: prioritas = 1, Mengikuti: A",
                "CELL_NOT_READ Skenario/S3/Keluaran (prioritas = 1)");
        assertTold(
                "Temuan: tidak ada, Mengikuti: A}\n  - {No: S2",
                "Temuan: tidak ada, Keluaran: tahap_kelompok = Kelompok, Mengikuti: A}\n  - {No: S2",
                "OUTPUT_UNKNOWN Skenario/S1/Keluaran (tahap_kelompok = Kelompok)");
    }
}
