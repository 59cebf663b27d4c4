package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.assertTold;
import static id.umkm.rules.source.PolicyTexts.changed;
import static id.umkm.rules.source.PolicyTexts.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.policy.Transition.StageCondition;
import id.umkm.rules.vocabulary.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionReaderTest {
    private static final String FOUNDERS = "Atribut: jumlah_pendiri, Syarat: minimal pendiri_minimal";
    private static final String CHANNEL = "Atribut: saluran_penjualan, Syarat: Marketplace";

    @Test
    void reads_steps_in_the_order_of_stages_forward_first() {
        List<Transition> steps = PolicyTexts.policy().getTransitions();

        assertThat(steps).extracting(Transition::from).containsExactly("GROUP", "PRE_COOPERATIVE", "PRE_COOPERATIVE");
        assertThat(steps).extracting(Transition::to).containsExactly("PRE_COOPERATIVE", "COOPERATIVE", "GROUP");
        assertThat(steps).extracting(Transition::back).containsExactly(false, false, true);
        assertThat(steps)
                .extracting(Transition::way)
                .containsExactly(Transition.Way.ALONE, Transition.Way.JOINTLY, Transition.Way.ALONE);
    }

    @Test
    void reads_the_rows_of_a_step() {
        List<StageCondition> conditions =
                PolicyTexts.policy().getTransitions().get(1).conditions();

        assertThat(conditions)
                .extracting(one -> one.criterion().getCode())
                .containsExactly("FOUNDER_UNDERAGE", "TOO_FEW_FOUNDERS");
        assertThat(conditions).extracting(StageCondition::joint).containsExactly(false, true);
        assertThat(conditions)
                .extracting(one -> one.criterion().getEffect())
                .containsExactly(Effect.REVIEW, Effect.STAY);
        assertThat(conditions)
                .extracting(one -> one.criterion().getScope())
                .containsExactly(new Scope.EachMember(), new Scope.Subject());
        assertThat(conditions.get(1).criterion().getPosition()).isEqualTo("Kelulusan/TOO_FEW_FOUNDERS");
    }

    @Test
    void a_cell_about_several_values_asks_whether_one_is_among_them() {
        StageCondition row =
                PolicyTexts.policy().getTransitions().get(0).conditions().get(0);

        assertThat(row.criterion().getRequirement().term().type().kind()).isEqualTo(ValueType.Kind.CHOICES);
        assertThat(row.criterion().getRequirement().test())
                .isEqualTo(new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal("MARKETPLACE")));
        assertTold(
                CHANNEL,
                "Atribut: saluran_penjualan, Syarat: Pasar",
                "CELL_CHOICE_UNKNOWN Kelulusan/NO_MARKET_CHANNEL/Syarat (Pasar)");
    }

    @Test
    void stages_are_values_of_their_list() {
        assertTold(
                "Dari: Kelompok, Ke: Pra-koperasi",
                "Dari: Kelompok, Ke: Sentra",
                "CELL_CHOICE_UNKNOWN Kelulusan/NO_MARKET_CHANNEL/Ke (Sentra)");
        assertTold(
                "Dari: Kelompok, Ke: Pra-koperasi",
                "Dari: Kelompok, Ke: group",
                "STEP_TO_ITSELF Kelulusan/NO_MARKET_CHANNEL/Ke (group)");
        assertTold(
                "Dari: Kelompok, Ke: Pra-koperasi",
                "Ke: Pra-koperasi",
                "CELL_EMPTY Kelulusan/NO_MARKET_CHANNEL/Dari ()");
    }

    @Test
    void all_rows_of_a_step_are_taken_in_one_way() {
        assertTold(
                "Cara: gabungan, Berlaku untuk: setiap anggota",
                "Cara: sendiri, Berlaku untuk: setiap anggota",
                "STEP_WAYS_DIFFER Kelulusan/FOUNDER_UNDERAGE/Cara (sendiri)");
        assertTold(
                "Cara: sendiri, Berlaku untuk: kelompok, Atribut: bulan",
                "Cara: bersama, Berlaku untuk: kelompok, Atribut: bulan",
                "WORD_UNKNOWN Kelulusan/BUSINESS_IDLE/Cara (bersama)");
    }

    @Test
    void a_step_leads_forward_or_back() {
        assertTold(
                "Syarat: minimal 17, Efek: tinjau",
                "Syarat: minimal 17, Efek: turun",
                "STEP_EFFECTS_MIXED Kelulusan/FOUNDER_UNDERAGE/Efek (turun)");
        assertTold(
                "Syarat: minimal 17, Efek: tinjau",
                "Syarat: minimal 17, Efek: tolak",
                "WORD_UNKNOWN Kelulusan/FOUNDER_UNDERAGE/Efek (tolak)");
    }

    @Test
    void from_a_stage_leads_one_step_forward_and_one_back() {
        assertTold(
                "paling banyak 6, Efek: turun",
                "paling banyak 6, Efek: tetap",
                "STEP_TWICE Kelulusan/BUSINESS_IDLE/Ke (Kelompok)");
        String back =
                "  - {Kode: %s, Dari: Koperasi, Ke: %s, Cara: sendiri, Berlaku untuk: kelompok, Atribut: bulan_tanpa_usaha, Syarat: maksimal 6, Efek: turun, Pesan: Tanpa usaha, Dasar: asumsi, Kutipan: A}\n";
        String one = changed(
                "Contoh:\n  - {Contoh: FF5", back.formatted("IDLE_A", "Kelompok") + "Contoh:\n  - {Contoh: FF5");
        assertThat(PolicyTexts.policy(one).getTransitions()).hasSize(4);
        assertThat(told(one.replace(
                        "Contoh:\n  - {Contoh: FF5",
                        back.formatted("IDLE_B", "Pra-koperasi") + "Contoh:\n  - {Contoh: FF5")))
                .containsExactly("STEP_TWICE Kelulusan/IDLE_B/Ke (Pra-koperasi)");
    }

    @Test
    void a_row_of_each_group_asks_the_group_and_the_proposal() {
        assertTold(
                CHANNEL,
                "Atribut: jumlah_diminta, Syarat: minimal 5 juta",
                "ATTRIBUTE_NOT_ASKED_HERE Kelulusan/NO_MARKET_CHANNEL/Atribut (jumlah_diminta)");
        assertTold(
                CHANNEL,
                "Atribut: lpj_akhir, Syarat: Diterima",
                "ATTRIBUTE_NOT_ASKED_HERE Kelulusan/NO_MARKET_CHANNEL/Atribut (lpj_akhir)");
        assertTold(
                CHANNEL,
                "Atribut: golongan, Syarat: 1",
                "ATTRIBUTE_NOT_ASKED_HERE Kelulusan/NO_MARKET_CHANNEL/Atribut (golongan)");
        for (String allowed : List.of(
                "prioritas, Syarat: 1",
                "jumlah_pendiri, Syarat: minimal 9",
                "tanggal, Syarat: \">= tanggal_pendirian\"",
                "lpj_hibah_terakhir, Syarat: Diterima")) {
            assertThat(PolicyTexts.policy(changed(CHANNEL, "Atribut: " + allowed))
                            .getTransitions())
                    .hasSize(3);
        }
    }

    @Test
    void a_row_of_all_groups_asks_the_proposal_and_its_persons() {
        assertTold(
                FOUNDERS,
                "Atribut: jumlah_anggota, Syarat: minimal pendiri_minimal",
                "ATTRIBUTE_NOT_ASKED_HERE Kelulusan/TOO_FEW_FOUNDERS/Atribut (jumlah_anggota)");
        assertTold(
                FOUNDERS,
                "Atribut: bulan_tanpa_usaha, Syarat: minimal 1",
                "ATTRIBUTE_NOT_ASKED_HERE Kelulusan/TOO_FEW_FOUNDERS/Atribut (bulan_tanpa_usaha)");
        for (String allowed : List.of(
                "prioritas, Syarat: 1", "rapat_pembentukan, Syarat: ya", "tanggal, Syarat: \">= tanggal_pendirian\"")) {
            assertThat(PolicyTexts.policy(changed(FOUNDERS, "Atribut: " + allowed))
                            .getTransitions())
                    .hasSize(3);
        }
        assertTold(
                "Berlaku untuk: kelompok, Atribut: dalam_sk",
                "Berlaku untuk: gabungan, Atribut: dalam_sk",
                "WORD_UNKNOWN Syarat Pencairan/NOT_IN_DECREE/Berlaku untuk (gabungan)");
    }

    @Test
    void any_layer_may_carry_rows_and_they_join_the_step() {
        String row =
                "  - {Kode: STEP_BY_LAW, Dari: Pra-koperasi, Ke: Koperasi, Cara: %s, Berlaku untuk: gabungan, Atribut: rapat_pembentukan, Syarat: ya, Efek: tetap, Pesan: Belum, Dasar: asumsi, Kutipan: L}\n";
        List<StageCondition> conditions = PolicyTexts.policy(SOUND, "Kelulusan:\n" + row.formatted("gabungan"))
                .getTransitions()
                .get(1)
                .conditions();

        assertThat(conditions)
                .extracting(one -> one.criterion().getCode())
                .containsExactly("FOUNDER_UNDERAGE", "STEP_BY_LAW", "TOO_FEW_FOUNDERS");
        assertThat(conditions.get(1).criterion().getLayer()).isEqualTo(Layer.NATIONAL);
        assertThat(told(SOUND, "Kelulusan:\n" + row.formatted("sendiri")))
                .containsExactly("STEP_WAYS_DIFFER Kelulusan/STEP_BY_LAW/Cara (sendiri)");
    }
}
