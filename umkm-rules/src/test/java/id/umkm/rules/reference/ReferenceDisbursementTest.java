package id.umkm.rules.reference;

import static id.umkm.rules.reference.SmallPolicies.DAY;
import static id.umkm.rules.reference.SmallPolicies.criteria;
import static id.umkm.rules.reference.SmallPolicies.facts;
import static id.umkm.rules.reference.SmallPolicies.policy;
import static id.umkm.rules.reference.SmallPolicies.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a tranche is paid, at the edges. */
class ReferenceDisbursementTest {
    private static final String TRANCHES = """
            Pencairan:
              - {Tahap: 1, Bagian: 33.3333%, Uji ulang: tidak, Dasar: sumber, Kutipan: S}
              - {Tahap: 2, Bagian: 50%, Uji ulang: tahan, Dasar: sumber, Kutipan: S}
              - {Tahap: 3, Bagian: sisa, Uji ulang: henti, Dasar: sumber, Kutipan: S}
            """.replace("33.3333%", "\"33,3333%\"");

    private static final String CONDITIONS = "Syarat Pencairan:\n"
            + row("UNSIGNED", "kelompok", "nphd_ditandatangani", "ya", "tahan", ", Tahap: \"1\"")
            + row("NOT_IN_DECREE", "kelompok", "dalam_sk", "ya", "henti", ", Tahap: \"1, 2, 3\"")
            + row("OFF_PURPOSE", "kelompok", "penggunaan_sesuai", "ya", "tarik", ", Tahap: \"2, 3, akhir\"")
            + row("OTHER_ACCOUNT", "kelompok", "rekening_kelompok", "ya", "tinjau", ", Tahap: \"1, 2, 3, akhir\"")
            + row("NO_PACT", "kelompok", "pakta_integritas", "ya", "catat", ", Tahap: \"1, 2, 3\"");

    private static final String ELIGIBILITY = criteria(
            row("TOO_FEW", "kelompok", "jumlah_anggota", ">= 2", "tolak", ""),
            row("TOO_MUCH", "kelompok", "jumlah_diminta", "<= 1", "potong", ""));

    private static ReferenceFacts.Builder grant(Object tranche, long awarded, long released, int last) {
        return facts().member("m1")
                .member("m2")
                .subject("jumlah_diminta", 5)
                .subject("tahap", tranche)
                .subject("jumlah_disetujui", awarded)
                .subject("jumlah_dicairkan", released)
                .subject("tahap_terakhir_dicairkan", last)
                .subject("jumlah_dipertanggungjawabkan", 0)
                .subject("jumlah_dikembalikan", 0)
                .subject("nphd_ditandatangani", true)
                .subject("dalam_sk", true)
                .subject("penggunaan_sesuai", true)
                .subject("rekening_kelompok", true)
                .subject("pakta_integritas", true);
    }

    private static String inShort(ReferenceFacts.Builder facts) {
        ReferenceDecision decision =
                ReferenceEvaluator.disbursement(policy(TRANCHES + CONDITIONS + ELIGIBILITY), facts.build(), DAY);
        return decision.outcome() + " " + decision.amount() + " " + decision.findings() + " " + decision.missing();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20000000, 0, 0, RELEASE 6666660",
        "1, 100, 0, 0, RELEASE 33",
        "1, 20000000, 19999999, 0, RELEASE 1",
        "2, 20000001, 6666660, 1, RELEASE 10000000",
        "3, 20000001, 16666660, 2, RELEASE 3333341",
        "3, 20000001, 20000001, 2, NONE null",
        "1, 3, 0, 0, NONE null",
    })
    void is_its_share_rounded_down_and_the_last_is_what_is_left(
            int tranche, long awarded, long released, int last, String expected) {
        assertThat(inShort(grant(tranche, awarded, released, last))).isEqualTo(expected + " [] []");
    }

    @Test
    void is_paid_once_and_in_order() {
        assertThat(inShort(grant(1, 100, 33, 1))).isEqualTo("STOP null [TRANCHE_ALREADY_PAID] []");
        assertThat(inShort(grant(1, 100, 83, 2))).isEqualTo("STOP null [TRANCHE_ALREADY_PAID] []");
        assertThat(inShort(grant(2, 100, 0, 0))).isEqualTo("HOLD null [TRANCHE_OUT_OF_ORDER] []");
        assertThat(inShort(grant(3, 100, 33, 1))).isEqualTo("HOLD null [TRANCHE_OUT_OF_ORDER] []");
    }

    @Test
    void asks_the_rows_of_its_own() {
        assertThat(inShort(grant(2, 100, 33, 1).subject("nphd_ditandatangani", false)))
                .isEqualTo("RELEASE 50 [] []");
        assertThat(inShort(grant(1, 100, 0, 0).subject("nphd_ditandatangani", false)))
                .isEqualTo("HOLD null [UNSIGNED] []");
        assertThat(inShort(grant(ReferenceFacts.NONE, 100, 100, 3).subject("dalam_sk", false)))
                .isEqualTo("NONE null [] []");
        assertThat(inShort(grant(1, 100, 0, 0).subject("penggunaan_sesuai", null)))
                .isEqualTo("RELEASE 33 [] []");
    }

    @Test
    void recovers_what_is_neither_accounted_for_nor_given_back() {
        ReferenceFacts.Builder misspent = grant(2, 100, 33, 1)
                .subject("penggunaan_sesuai", false)
                .subject("dalam_sk", false)
                .subject("rekening_kelompok", null);

        assertThat(inShort(misspent)).isEqualTo("RECOVER 33 [NOT_IN_DECREE, OFF_PURPOSE] [:group_account]");
        assertThat(inShort(misspent.subject("jumlah_dipertanggungjawabkan", 20).subject("jumlah_dikembalikan", 12)))
                .startsWith("RECOVER 1 ");
        assertThat(inShort(misspent.subject("jumlah_dikembalikan", 13))).startsWith("STOP null [");
        assertThat(inShort(grant(ReferenceFacts.NONE, 100, 100, 3).subject("penggunaan_sesuai", false)))
                .isEqualTo("RECOVER 100 [OFF_PURPOSE] []");
    }

    @Test
    void what_is_undecided_comes_after_a_stop_and_before_a_hold() {
        assertThat(inShort(grant(1, 100, 0, 0).subject("dalam_sk", false).subject("nphd_ditandatangani", null)))
                .isEqualTo("STOP null [NOT_IN_DECREE] [:agreement_signed]");
        assertThat(inShort(grant(1, 100, 0, 0).subject("dalam_sk", null).subject("nphd_ditandatangani", false)))
                .isEqualTo("INCOMPLETE null [UNSIGNED] [:in_decree]");
        assertThat(inShort(
                        grant(1, 100, 0, 0).subject("rekening_kelompok", null).subject("nphd_ditandatangani", false)))
                .isEqualTo("INCOMPLETE null [UNSIGNED] [:group_account]");
        assertThat(inShort(grant(1, 100, 0, 0).subject("pakta_integritas", null)))
                .isEqualTo("RELEASE 33 [] []");
    }

    @Test
    void review_comes_after_a_hold() {
        ReferenceFacts.Builder reviewed = grant(1, 100, 0, 0).subject("rekening_kelompok", false);

        assertThat(inShort(reviewed)).isEqualTo("NEEDS_REVIEW null [OTHER_ACCOUNT] []");
        assertThat(inShort(reviewed.subject("nphd_ditandatangani", false)))
                .isEqualTo("HOLD null [OTHER_ACCOUNT, UNSIGNED] []");
    }

    @Test
    void eligibility_is_decided_again_where_the_tranche_says_so() {
        assertThat(inShort(grant(1, 100, 0, 0).remove("m1"))).isEqualTo("RELEASE 33 [] []");
        assertThat(inShort(grant(2, 100, 33, 1).remove("m1"))).isEqualTo("HOLD null [TOO_FEW] []");
        assertThat(inShort(grant(3, 100, 83, 2).remove("m1"))).isEqualTo("STOP null [TOO_FEW] []");
        assertThat(inShort(grant(ReferenceFacts.NONE, 100, 100, 3).remove("m1")))
                .isEqualTo("NONE null [] []");
    }

    @Test
    void what_the_log_does_not_say_is_missing() {
        assertThat(inShort(grant(1, 100, 0, 0).subject("jumlah_dicairkan", null)))
                .isEqualTo("INCOMPLETE null [] [:events]");
        assertThat(inShort(grant(1, 100, 0, 0)
                        .subject("tahap_terakhir_dicairkan", null)
                        .subject("nphd_ditandatangani", false)))
                .isEqualTo("INCOMPLETE null [UNSIGNED] [:events]");
        assertThat(inShort(grant(1, 100, 0, 0).subject("jumlah_disetujui", null)))
                .isEqualTo("INCOMPLETE null [] [:awarded]");
        assertThat(inShort(grant(ReferenceFacts.NONE, 100, 100, 3)
                        .subject("penggunaan_sesuai", false)
                        .subject("jumlah_dipertanggungjawabkan", null)))
                .isEqualTo("RECOVER null [OFF_PURPOSE] [:events]");
    }

    @Test
    void policy_has_no_other_tranche() {
        assertThatThrownBy(() -> inShort(grant(4, 100, 100, 3))).hasMessageContaining("no tranche");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Tahap: 2, Bagian: sisa, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}",
                "{Tahap: 1, Bagian: sisa, Uji ulang: mungkin, Dasar: asumsi, Kutipan: A}",
            })
    void tranches_are_numbered_in_order(String row) {
        assertThatThrownBy(() -> policy("Pencairan:\n  - " + row)).isNotNull();
    }

    @Test
    void something_is_left_for_the_last() {
        assertThatThrownBy(() -> policy(TRANCHES.replace("50%", "\"66,6667%\"")))
                .hasMessageContaining("nothing is left");
        assertThatThrownBy(() -> policy(TRANCHES.replace("50%", "sisa"))).hasMessageContaining("no tranche here");
    }
}
