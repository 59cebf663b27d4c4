package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.assertTold;
import static id.umkm.rules.source.PolicyTexts.changed;
import static id.umkm.rules.source.PolicyTexts.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Criterion;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionReaderTest {
    private static final String REDUCE =
            "Berlaku untuk: kelompok, Jika: \"jenis_usaha: Batik\", Atribut: jumlah_diminta, Syarat: paling banyak plafon";
    private static final String SMALL =
            "Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tolak";

    @Test
    void a_row_that_reduces_bounds_what_is_asked() {
        Criterion reduce = PolicyTexts.policy().getCriteria().get(1);

        assertThat(reduce.getEffect()).isEqualTo(Effect.REDUCE);
        assertThat(reduce.getRequirement().term().name()).isEqualTo("requested_amount");
        assertThat(reduce.getRequirement().test())
                .isEqualTo(new CellTest.Compare(CellTest.Operator.AT_MOST, new Operand.ParameterName("plafon")));
        assertThat(Objects.requireNonNull(reduce.getGuard()).term().name()).isEqualTo("trade");
    }

    @Test
    void a_row_that_reduces_has_one_upper_bound() {
        String code = "REDUCE_WITHOUT_BOUND Kelayakan/REQUEST_ABOVE_CEILING/";
        String before = REDUCE.substring(0, REDUCE.indexOf("Syarat"));
        assertTold(REDUCE, before + "Syarat: \"< plafon\"", code + "Syarat (< plafon)");
        assertTold(REDUCE, before + "Syarat: \"[1 juta..20 juta]\"", code + "Syarat ([1 juta..20 juta])");
        assertTold(REDUCE, before + "Syarat: \"<= plafon, <= 1 juta\"", code + "Syarat (<= plafon, <= 1 juta)");
        assertTold(REDUCE, before + "Syarat: 20 juta", code + "Syarat (20 juta)");
        assertTold(
                REDUCE,
                "Berlaku untuk: kelompok, Atribut: kekayaan_bersih, Syarat: \"<= plafon\"",
                code + "Atribut (kekayaan_bersih)");
        assertTold(
                REDUCE,
                "Berlaku untuk: setiap anggota, Atribut: usia, Syarat: \"<= 5\"",
                code + "Berlaku untuk (setiap anggota)");
        assertThat(PolicyTexts.policy(changed(REDUCE, before + "Syarat: maksimal 20 juta"))
                        .getCriteria())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tahan", "henti", "tarik", "tetap", "turun"})
    void effects_of_other_sheets_are_unknown_in_eligibility(String effect) {
        assertTold(
                SMALL, SMALL.replace("tolak", effect), "WORD_UNKNOWN Kelayakan/GROUP_TOO_SMALL/Efek (" + effect + ")");
        assertThat(PolicyTexts.faults(changed(SMALL, SMALL.replace("tolak", effect)))
                        .get(0)
                        .rule()
                        .id())
                .contains("tolak, tinjau, catat, potong, rujuk");
    }

    @Test
    void eligibility_asks_the_application_the_group_and_its_members() {
        String position = "ATTRIBUTE_NOT_ASKED_HERE Kelayakan/GROUP_TOO_SMALL/";
        assertTold(
                SMALL,
                SMALL.replace("jumlah_anggota, Syarat: minimal 5", "dalam_sk, Syarat: ya"),
                position + "Atribut (dalam_sk)");
        assertTold(
                SMALL,
                SMALL.replace("jumlah_anggota, Syarat: minimal 5", "jumlah_anggota, Syarat: \"<= jumlah_pendiri\""),
                position + "Syarat (jumlah_pendiri)");
        assertTold(
                SMALL,
                SMALL.replace("Atribut: jumlah_anggota", "Jika: \"dalam_sk: ya\", Atribut: jumlah_anggota"),
                position + "Jika (dalam_sk)");
        assertTold("Pesan: Terlalu kecil", "Pesan: \"{jumlah_disetujui}\"", position + "Pesan (jumlah_disetujui)");
    }

    @Test
    void a_fault_says_what_may_be_asked() {
        PolicyFault fault = PolicyTexts.faults(
                        changed(SMALL, SMALL.replace("jumlah_anggota, Syarat: minimal 5", "dalam_sk, Syarat: ya")))
                .get(0);

        assertThat(fault.rule().id()).contains("usulan, kelompok, anggota, tanggal");
        assertThat(fault.rule().en()).contains("the application, the group, its members, the date");
    }

    @Test
    void tables_ask_the_application_too() {
        String cell = "Jika jumlah_diminta: \"> 10 juta\", Maka golongan: 1";
        assertTold(
                cell,
                "Jika dalam_sk: ya, Jika jumlah_diminta: \"-\", Maka golongan: 1",
                "ATTRIBUTE_NOT_ASKED_HERE Golongan/GOL-1/Jika dalam_sk (dalam_sk)");
        assertTold(
                cell,
                "Jika jumlah_diminta: \"> jumlah_disetujui\", Maka golongan: 1",
                "ATTRIBUTE_NOT_ASKED_HERE Golongan/GOL-1/Jika jumlah_diminta (jumlah_disetujui)");
        assertTold(
                cell,
                "Jika jumlah_diminta: \"-\", Maka golongan: pendiri_minimal",
                "PARAMETER_NOT_READ_HERE Golongan/GOL-1/Maka golongan (pendiri_minimal)");
        assertThat(PolicyTexts.policy(changed(cell, "Jika jumlah_diminta: \"> plafon\", Maka golongan: 1"))
                        .getTables())
                .hasSize(2);
    }

    @Test
    void a_code_stands_for_one_thing_in_all_sheets_and_layers() {
        assertTold(
                "Kode: BUSINESS_IDLE",
                "Kode: GROUP_TOO_SMALL",
                "CODE_TWICE Kelulusan/GROUP_TOO_SMALL (GROUP_TOO_SMALL)");
        assertTold("Kode: NOT_RANKED", "Kode: GROUP_TOO_SMALL", "CODE_TWICE Alokasi/GROUP_TOO_SMALL (GROUP_TOO_SMALL)");
        String apart = changed("Kode: BUSINESS_IDLE", "Kode: SPENT_OFF_PURPOSE, Sampai: 31/12/2021")
                .replace("Kode: SPENT_OFF_PURPOSE, Tahap", "Kode: SPENT_OFF_PURPOSE, Sejak: 01/01/2022, Tahap");
        assertThat(told(apart)).containsExactly("CODE_TWICE Kelulusan/SPENT_OFF_PURPOSE (SPENT_OFF_PURPOSE)");
        String row =
                "  - {Kode: GROUP_TOO_SMALL, Tahap: akhir, Berlaku untuk: kelompok, Atribut: dalam_sk, Syarat: ya, Efek: catat, Pesan: Ya, Dasar: asumsi, Kutipan: L}\n";
        assertThat(PolicyTexts.faults(SOUND, "Syarat Pencairan:\n" + row))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("CODE_TWICE");
                    assertThat(fault.position()).isEqualTo("Kelayakan/GROUP_TOO_SMALL");
                    assertThat(fault.place().file()).isEqualTo("uji.yaml");
                });
    }

    @Test
    void rows_of_one_sheet_share_a_code_on_different_days_alone() {
        String until = "Kode: GROUP_TOO_SMALL, Sampai: 30/06/2021";
        String next =
                "  - {Kode: GROUP_TOO_SMALL, Sejak: %s, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 6, Efek: tolak, Pesan: Kecil, Dasar: asumsi, Kutipan: A}\n";
        String both = changed("Kode: GROUP_TOO_SMALL", until);
        assertThat(PolicyTexts.policy(both.replace("Alokasi:\n", next.formatted("01/07/2021") + "Alokasi:\n"))
                        .getCriteria())
                .hasSize(3);
        assertThat(told(both.replace("Alokasi:\n", next.formatted("30/06/2021") + "Alokasi:\n")))
                .containsExactly("CODE_TWICE Kelayakan/GROUP_TOO_SMALL (GROUP_TOO_SMALL)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TABLE_UNRESOLVED",
                "TRANCHE_ALREADY_PAID",
                "TRANCHE_OUT_OF_ORDER",
                "STAGES_DIFFER",
                "NO_FURTHER_STAGE",
                "STEP_TAKEN_ALONE"
            })
    void codes_of_built_in_findings_are_taken(String code) {
        assertTold("Kode: BUSINESS_IDLE", "Kode: " + code, "CODE_RESERVED Kelulusan/" + code + "/Kode (" + code + ")");
        assertTold("Kode: NOT_RANKED", "Kode: " + code, "CODE_RESERVED Alokasi/Peserta/Kode (" + code + ")");
    }

    @Test
    void texts_hold_words_about_what_was_found_in_every_sheet_of_criteria() {
        assertTold(
                "Pesan: Tidak tercantum",
                "Pesan: \"{peringkat}\"",
                "PLACEHOLDER_UNKNOWN Syarat Pencairan/NOT_IN_DECREE/Pesan ({peringkat})");
        for (String text : List.of(
                "{nilai}",
                "{batas}",
                "{selisih}",
                "{anggota}",
                "{prioritas}",
                "{jumlah_disetujui}",
                "{pagu}",
                "{plafon}")) {
            assertThat(PolicyTexts.policy(changed("Pesan: Tidak tercantum", "Pesan: \"" + text + "\""))
                            .getTrancheConditions())
                    .hasSize(2);
        }
    }
}
