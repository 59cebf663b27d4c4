package id.umkm.rules.reference;

import static id.umkm.rules.reference.SmallPolicies.DAY;
import static id.umkm.rules.reference.SmallPolicies.facts;
import static id.umkm.rules.reference.SmallPolicies.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether groups reach their next stage, at the edges. */
class ReferenceGraduationTest {
    private static final String STEPS = """
            Parameter:
              - {Nama: pendiri, Satuan: orang, Nilai: 20, Dibaca pada: tanggal_pendirian, Sampai: 01/11/2020, Dasar: hukum, Kutipan: H}
              - {Nama: pendiri, Satuan: orang, Nilai: 9, Dibaca pada: tanggal_pendirian, Sejak: 02/11/2020, Dasar: hukum, Kutipan: H}
            """
            + "Kelulusan:\n"
            + row(
                    "SALES",
                    "kelompok",
                    "omzet_bulanan",
                    ">= 3 juta",
                    "tetap",
                    "Kelompok, Ke: Pra-koperasi, Cara: sendiri")
            + row(
                    "IDLE",
                    "kelompok",
                    "bulan_tanpa_usaha",
                    "<= 1",
                    "tinjau",
                    "Kelompok, Ke: Pra-koperasi, Cara: sendiri")
            + row("FOUNDERS", "gabungan", "jumlah_pendiri", ">= pendiri", "tetap", jointly("Koperasi"))
            + row("MEETING", "gabungan", "rapat_pembentukan", "ya", "tetap", jointly("Koperasi"))
            + row("UNSKILLED", "setiap anggota", "keterampilan_usaha", "ya", "tetap", jointly("Koperasi"))
            + row("FEW", "kelompok", "jumlah_anggota", ">= 2", "turun", "Pra-koperasi, Ke: Kelompok, Cara: sendiri")
            + row(
                    "IDLE_LONG",
                    "kelompok",
                    "bulan_tanpa_usaha",
                    "<= 6",
                    "turun",
                    "Pra-koperasi, Ke: Kelompok, Cara: sendiri");

    private static String jointly(String to) {
        return "Pra-koperasi, Ke: " + to + ", Cara: gabungan";
    }

    private static String row(
            String code, String whom, String attribute, String requirement, String effect, String step) {
        return SmallPolicies.row(code, whom, attribute, requirement, effect, ", Dari: " + step);
    }

    private static ReferenceFacts.Builder group(String id, String stage, String... members) {
        ReferenceFacts.Builder group = facts().id(id)
                .subject("tahap_kelompok", stage)
                .subject("omzet_bulanan", 3_000_000)
                .subject("bulan_tanpa_usaha", 0)
                .subject("tanggal_pendirian", DAY);
        for (String member : members) {
            group.member(member, "keterampilan_usaha", true);
        }
        return group;
    }

    private static ReferenceFacts.Builder joint(int founders) {
        return facts().subject("tanggal_pendirian", DAY)
                .subject("rapat_pembentukan", true)
                .subject("jumlah_pendiri", founders);
    }

    private static String inShort(ReferenceFacts.Builder joint, ReferenceFacts.Builder... groups) {
        ReferenceDecision decision = ReferenceEvaluator.graduation(
                policy(STEPS),
                joint.build(),
                List.of(groups).stream().map(ReferenceFacts.Builder::build).toList(),
                DAY);
        return decision.outcome() + " " + decision.findings() + " " + decision.missing() + " "
                + decision.outputs().getOrDefault("stage", "-");
    }

    @Test
    void promotes_a_group_of_which_all_rows_hold() {
        assertThat(inShort(joint(2), group("g", "GROUP", "a", "b"))).isEqualTo("PROMOTE [] [] PRE_COOPERATIVE");
        assertThat(inShort(joint(2), group("g", "GROUP", "a", "b").subject("omzet_bulanan", 2_999_999)))
                .isEqualTo("STAY [g/SALES] [] -");
        assertThat(inShort(joint(2), group("g", "GROUP", "a", "b").subject("omzet_bulanan", null)))
                .isEqualTo("INCOMPLETE [] [g/:monthly_sales] -");
    }

    @Test
    void reviews_after_all_else() {
        ReferenceFacts.Builder idle = group("g", "GROUP", "a", "b").subject("bulan_tanpa_usaha", 2);

        assertThat(inShort(joint(2), idle)).isEqualTo("NEEDS_REVIEW [g/IDLE] [] -");
        assertThat(inShort(joint(2), idle.subject("omzet_bulanan", 0))).isEqualTo("STAY [g/IDLE, g/SALES] [] -");
        assertThat(inShort(joint(2), idle.subject("omzet_bulanan", null)))
                .isEqualTo("INCOMPLETE [g/IDLE] [g/:monthly_sales] -");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2020-11-02, PROMOTE [] [] COOPERATIVE",
        "8, 2020-11-02, STAY [FOUNDERS] [] -",
        "9, 2020-11-01, STAY [FOUNDERS] [] -",
        "20, 2020-11-01, PROMOTE [] [] COOPERATIVE",
    })
    void reads_the_number_of_founders_on_the_day_of_the_founding(int founders, String day, String expected) {
        assertThat(inShort(
                        joint(founders).subject("tanggal_pendirian", java.time.LocalDate.parse(day)),
                        group("g1", "PRE_COOPERATIVE", "a", "b"),
                        group("g2", "PRE_COOPERATIVE", "c", "d")))
                .isEqualTo(expected);
    }

    @Test
    void names_the_group_of_each_finding_and_of_each_missing_fact() {
        assertThat(inShort(
                        joint(9).subject("rapat_pembentukan", null),
                        group("g1", "PRE_COOPERATIVE", "a", "b").member("a", "keterampilan_usaha", false),
                        group("g2", "PRE_COOPERATIVE", "c", "d").member("c", "keterampilan_usaha", null)))
                .isEqualTo("STAY [g1/UNSKILLED(a)] [:founding_meeting_held, g2/c:skilled] -");
    }

    @Test
    void demotes_before_all_else() {
        ReferenceFacts.Builder few = group("g2", "PRE_COOPERATIVE", "c");

        assertThat(inShort(joint(9), group("g1", "PRE_COOPERATIVE", "a", "b"), few))
                .isEqualTo("DEMOTE [g2/FEW] [] GROUP");
        assertThat(inShort(joint(8), group("g1", "PRE_COOPERATIVE", "a", "b"), few.subject("bulan_tanpa_usaha", null)))
                .isEqualTo("DEMOTE [g2/FEW] [g2/:idle_months] GROUP");
        assertThat(inShort(joint(8), group("g1", "PRE_COOPERATIVE", "a", "b").subject("bulan_tanpa_usaha", null)))
                .isEqualTo("INCOMPLETE [FOUNDERS] [g1/:idle_months] -");
    }

    @Test
    void groups_are_in_one_stage_that_has_a_step_forward_for_so_many() {
        assertThat(inShort(joint(9), group("g1", "GROUP", "a", "b"), group("g2", "PRE_COOPERATIVE", "c", "d")))
                .isEqualTo("STAY [STAGES_DIFFER] [] -");
        assertThat(inShort(joint(9), group("g1", "COOPERATIVE", "a", "b"))).isEqualTo("STAY [NO_FURTHER_STAGE] [] -");
        assertThat(inShort(joint(9), group("g1", "GROUP", "a", "b"), group("g2", "GROUP", "c", "d")))
                .isEqualTo("STAY [STEP_TAKEN_ALONE] [] -");
        assertThat(inShort(
                        joint(9),
                        group("g1", "GROUP", "a", "b"),
                        group("g2", "GROUP", "c").subject("tahap_kelompok", null)))
                .isEqualTo("INCOMPLETE [] [g2/:stage] -");
        assertThat(inShort(
                        joint(9),
                        group("g1", "GROUP", "a", "b"),
                        group("g2", "GROUP", "c").subject("tahap_kelompok", null),
                        group("g3", "COOPERATIVE", "d")))
                .as("whatever the stage of one is, those of the others differ")
                .startsWith("STAY [STAGES_DIFFER]");
    }

    @Test
    void one_step_each_way_from_a_stage() {
        assertThatThrownBy(() -> policy(STEPS
                        + row(
                                "X",
                                "kelompok",
                                "omzet_bulanan",
                                ">= 1",
                                "tetap",
                                "Kelompok, Ke: Koperasi, Cara: sendiri")))
                .hasMessageContaining("two steps");
        assertThatThrownBy(() -> policy(STEPS
                        + row(
                                "X",
                                "kelompok",
                                "omzet_bulanan",
                                ">= 1",
                                "tetap",
                                "Kelompok, Ke: Pra-koperasi, Cara: gabungan")))
                .hasMessageContaining("alone and jointly");
    }
}
