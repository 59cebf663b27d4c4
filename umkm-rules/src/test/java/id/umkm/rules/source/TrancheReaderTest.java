package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.assertTold;
import static id.umkm.rules.source.PolicyTexts.changed;
import static id.umkm.rules.source.PolicyTexts.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sheets Pencairan and Syarat Pencairan. */
class TrancheReaderTest {
    private static final String FIRST = "{Tahap: 1, Bagian: \"70%\", Uji ulang: tahan,";
    private static final String SECOND = "{Tahap: 2, Bagian: sisa, Uji ulang: henti,";

    @Test
    void reads_shares_and_the_rest() {
        List<Tranche> tranches = PolicyTexts.policy().getTranches();

        assertThat(tranches).extracting(Tranche::number).containsExactly(1, 2);
        assertThat(tranches).extracting(Tranche::share).containsExactly(Percentage.of(70), null);
        assertThat(tranches).extracting(Tranche::recheck).containsExactly(Tranche.Recheck.HOLD, Tranche.Recheck.STOP);
        assertThat(tranches).extracting(Tranche::position).containsExactly("Pencairan/1", "Pencairan/2");
    }

    @Test
    void all_in_one_tranche_is_the_rest() {
        String one = SOUND.replaceAll("(?m)^ +- \\{Tahap: 2, Bagian.*\n", "")
                .replace(FIRST, "{Tahap: 1, Bagian: rest, Uji ulang: no,")
                .replace("Tahap: \"1, 2\"", "Tahap: 1")
                .replace("Tahap: \"2, akhir\"", "Tahap: end")
                .replace("pencairan tahap 2", "disbursement tranche 1")
                .replace("Mengikuti: \"Pencairan 2\"", "Mengikuti: A");

        assertThat(PolicyTexts.policy(one).getTranches()).singleElement().satisfies(tranche -> {
            assertThat(tranche.share()).isNull();
            assertThat(tranche.recheck()).isEqualTo(Tranche.Recheck.NO);
        });
    }

    @Test
    void tranches_are_numbered_in_order() {
        assertThat(told(changed("{Tahap: 2, Bagian", "{Tahap: 3, Bagian")))
                .containsExactly(
                        "TRANCHE_OUT_OF_SEQUENCE Pencairan/3/Tahap (3)",
                        "FOLLOWS_UNKNOWN Skenario/S4/Mengikuti (Pencairan 2)");
        assertThat(told(changed(FIRST, "{Bagian: \"70%\", Uji ulang: tahan,")))
                .singleElement()
                .asString()
                .startsWith("CELL_EMPTY Pencairan/baris ")
                .endsWith("/Tahap ()");
    }

    @Test
    void the_shares_before_the_rest_leave_something_for_it() {
        assertThat(PolicyTexts.policy(changed("\"70%\"", "\"99,9999%\""))
                        .getTranches()
                        .get(0)
                        .share())
                .isEqualTo(new Percentage(999_999));
        assertThat(told(changed("\"70%\"", "\"100%\""))).containsExactly("SHARES_TOO_LARGE Pencairan/2/Bagian (sisa)");
        assertTold("\"70%\"", "\"0%\"", "SHARE_NOT_POSITIVE Pencairan/1/Bagian (0%)");
        assertTold("\"70%\"", "\"0,7\"", "CELL_AMBIGUOUS Pencairan/1/Bagian (0,7)");
    }

    @Test
    void the_last_tranche_takes_the_rest_and_no_other() {
        assertTold("\"70%\"", "sisa", "REST_NOT_LAST Pencairan/1/Bagian (sisa)");
        assertTold(SECOND, "{Tahap: 2, Bagian: \"20%\", Uji ulang: henti,", "REST_NOT_LAST Pencairan/2/Bagian (20%)");
    }

    @Test
    void it_is_said_what_becomes_of_a_tranche_where_the_group_is_not_eligible_any_more() {
        assertTold(FIRST, "{Tahap: 1, Bagian: \"70%\", Uji ulang: ya,", "WORD_UNKNOWN Pencairan/1/Uji ulang (ya)");
        assertTold(FIRST, "{Tahap: 1, Bagian: \"70%\",", "CELL_EMPTY Pencairan/1/Uji ulang ()");
    }

    @Test
    void a_layer_above_pays_nothing() {
        assertThat(told(
                        SOUND,
                        "Pencairan:\n  - {Tahap: 1, Bagian: sisa, Uji ulang: tidak, Dasar: asumsi, Kutipan: L}\n"))
                .containsExactly("SHEET_NOT_IN_LAYER Pencairan (Pencairan)");
    }

    @Test
    void reads_which_tranches_ask_a_condition() {
        List<TrancheCondition> conditions = PolicyTexts.policy().getTrancheConditions();

        assertThat(conditions)
                .extracting(one -> one.criterion().getCode())
                .containsExactly("NOT_IN_DECREE", "SPENT_OFF_PURPOSE");
        assertThat(conditions).extracting(TrancheCondition::tranches).containsExactly(Set.of(1, 2), Set.of(2));
        assertThat(conditions).extracting(TrancheCondition::atEnd).containsExactly(false, true);
        Criterion criterion = conditions.get(1).criterion();
        assertThat(criterion.getEffect()).isEqualTo(Effect.RECOVER);
        assertThat(criterion.getRequirement().term().name()).isEqualTo("spent_as_planned");
        assertThat(Objects.requireNonNull(criterion.getGuard()).term().name()).isEqualTo("as_of");
        assertThat(criterion.getPosition()).isEqualTo("Syarat Pencairan/SPENT_OFF_PURPOSE");
    }

    @Test
    void a_condition_names_tranches_that_there_are() {
        assertTold("Tahap: \"1, 2\"", "Tahap: \"1, 3\"", "TRANCHE_UNKNOWN Syarat Pencairan/NOT_IN_DECREE/Tahap (3)");
        assertTold("Tahap: \"1, 2\"", "Tahap: semua", "TRANCHE_UNKNOWN Syarat Pencairan/NOT_IN_DECREE/Tahap (semua)");
        assertTold("Tahap: \"1, 2\", ", "", "CELL_EMPTY Syarat Pencairan/NOT_IN_DECREE/Tahap ()");
        String none =
                SOUND.replaceAll("(?m)^ +- \\{Tahap: [12], Bagian.*\n", "").replaceAll("(?m)^.*No: S[45],.*\n", "");
        assertThat(told(none))
                .contains(
                        "TRANCHE_UNKNOWN Syarat Pencairan/NOT_IN_DECREE/Tahap (1, 2)",
                        "TRANCHE_UNKNOWN Syarat Pencairan/SPENT_OFF_PURPOSE/Tahap (2, akhir)");
    }

    @Test
    void a_condition_has_an_effect_of_its_own_and_asks_the_grant() {
        assertTold(
                "Syarat: ya, Efek: henti",
                "Syarat: ya, Efek: tolak",
                "WORD_UNKNOWN Syarat Pencairan/NOT_IN_DECREE/Efek (tolak)");
        assertThat(PolicyTexts.faults(changed("Syarat: ya, Efek: henti", "Syarat: ya, Efek: tolak"))
                        .get(0)
                        .rule()
                        .id())
                .contains("tahan, henti, tarik, tinjau, catat");
        assertTold(
                "Atribut: dalam_sk, Syarat: ya",
                "Atribut: rapat_pembentukan, Syarat: ya",
                "ATTRIBUTE_NOT_ASKED_HERE Syarat Pencairan/NOT_IN_DECREE/Atribut (rapat_pembentukan)");
        for (String attribute : List.of("jumlah_diminta", "jumlah_disetujui")) {
            String rupiah =
                    changed("Atribut: dalam_sk, Syarat: ya", "Atribut: " + attribute + ", Syarat: minimal plafon");
            assertThat(PolicyTexts.policy(rupiah).getTrancheConditions()).hasSize(2);
        }
    }

    @Test
    void any_layer_may_carry_conditions_and_does_not_know_how_many_tranches_there_are() {
        Policy policy = PolicyTexts.policy(SOUND, """
                Syarat Pencairan:
                  - {Kode: AGREEMENT_NOT_SIGNED, Tahap: "2, 3, akhir", Berlaku untuk: kelompok, Atribut: nphd_ditandatangani, Syarat: ya, Efek: tahan, Pesan: Belum, Dasar: asumsi, Kutipan: L}
                """);

        assertThat(policy.getTrancheConditions().get(0)).satisfies(one -> {
            assertThat(one.criterion().getCode()).isEqualTo("AGREEMENT_NOT_SIGNED");
            assertThat(one.criterion().getLayer()).isEqualTo(Layer.NATIONAL);
            assertThat(one.tranches()).contains(2);
            assertThat(one.atEnd()).isTrue();
        });
    }
}
