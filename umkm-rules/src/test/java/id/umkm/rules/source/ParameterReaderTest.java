package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.assertTold;
import static id.umkm.rules.source.PolicyTexts.changed;
import static id.umkm.rules.source.PolicyTexts.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The column Dibaca pada. */
class ParameterReaderTest {
    private static final String TWENTY = "Nilai: 20, Sampai: 01/11/2020, Dibaca pada: tanggal_pendirian";
    private static final String NINE = "Nilai: 9, Sejak: 02/11/2020, Dibaca pada: tanggal_pendirian";
    private static final String CEILING = "Nilai: 20 juta, Dibaca pada: tanggal_usulan";
    private static final String LAYER = """
            Parameter:
              - {Nama: %s, Satuan: %s, Nilai: %s, %s Boleh diganti: ya, Dasar: asumsi, Kutipan: L}
            """;

    private static @Nullable String readAt(Policy policy, String name) {
        Term term = policy.findParameter(name).map(Parameter::readAt).orElse(null);
        return term == null ? null : term.name();
    }

    @Test
    void reads_the_date_at_which_a_parameter_is_read() {
        Policy policy = PolicyTexts.policy();

        assertThat(readAt(policy, "pendiri_minimal")).isEqualTo("founded_on");
        assertThat(readAt(policy, "plafon")).isEqualTo("submitted_on");
        assertThat(readAt(policy, "pagu")).isNull();
        assertThat(readAt(PolicyTexts.policy(changed("Nilai: 50 juta", "Nilai: 50 juta, Dibaca pada: as_of")), "pagu"))
                .isNull();
        assertThat(policy.findParameter("pendiri_minimal").orElseThrow().settings())
                .extracting(Parameter.Setting::value)
                .containsExactly(20L, 9L);
    }

    @Test
    void it_is_a_date_that_every_record_has() {
        for (String other : new String[] {"lpj_akhir_diterima", "jumlah_diminta", "tanggal_lahir", "kemarin"}) {
            assertTold(
                    CEILING,
                    "Nilai: 20 juta, Dibaca pada: " + other,
                    "READ_AT_UNKNOWN Parameter/plafon/Dibaca pada (" + other + ")");
        }
    }

    @Test
    void all_values_of_a_parameter_are_read_at_one_date() {
        assertTold(
                NINE,
                "Nilai: 9, Sejak: 02/11/2020, Dibaca pada: tanggal_usulan",
                "READ_AT_DIFFERS Parameter/pendiri_minimal/Dibaca pada (tanggal_usulan)");
        assertTold(NINE, "Nilai: 9, Sejak: 02/11/2020", "READ_AT_DIFFERS Parameter/pendiri_minimal/Dibaca pada ()");
    }

    @Test
    void a_lower_layer_takes_the_date_of_the_higher_one() {
        String layer = LAYER.formatted("plafon", "Rp", "10 juta", "Dibaca pada: tanggal_usulan,");
        assertThat(readAt(PolicyTexts.policy(changed(CEILING, "Nilai: 20 juta"), layer), "plafon"))
                .isEqualTo("submitted_on");
        assertThat(readAt(PolicyTexts.policy(SOUND, layer), "plafon")).isEqualTo("submitted_on");
        assertThat(told(changed(CEILING, "Nilai: 20 juta, Dibaca pada: tanggal"), layer))
                .containsExactly("READ_AT_DIFFERS Parameter/plafon/Dibaca pada (tanggal)");
        assertThat(told(SOUND, LAYER.formatted("plafon", "Rp", "10 juta", "")))
                .containsExactly("READ_AT_DIFFERS Parameter/plafon/Dibaca pada (tanggal_usulan)");
    }

    @Test
    void a_row_names_no_parameter_read_at_a_date_that_its_decisions_do_not_have() {
        assertTold(
                "Syarat: minimal 5, Efek: tolak",
                "Syarat: minimal pendiri_minimal, Efek: tolak",
                "PARAMETER_NOT_READ_HERE Kelayakan/GROUP_TOO_SMALL/Syarat (pendiri_minimal)");
        assertTold(
                "Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5",
                "Berlaku untuk: minimal pendiri_minimal anggota, Atribut: usia, Syarat: minimal 5",
                "PARAMETER_NOT_READ_HERE Kelayakan/GROUP_TOO_SMALL/Berlaku untuk (pendiri_minimal)");
        assertTold(
                "Pesan: Terlalu kecil",
                "Pesan: \"{pendiri_minimal}\"",
                "PARAMETER_NOT_READ_HERE Kelayakan/GROUP_TOO_SMALL/Pesan (pendiri_minimal)");
        assertTold(
                "Atribut: saluran_penjualan, Syarat: Marketplace",
                "Atribut: omzet_bulanan, Syarat: minimal plafon",
                "PARAMETER_NOT_READ_HERE Kelulusan/NO_MARKET_CHANNEL/Syarat (plafon)");
        String award = changed(CEILING, "Nilai: 20 juta, Dibaca pada: tanggal_penetapan");
        assertThat(told(award))
                .containsExactly("PARAMETER_NOT_READ_HERE Kelayakan/REQUEST_ABOVE_CEILING/Syarat (plafon)");
    }

    @Test
    void a_table_passes_on_where_its_parameters_are_read() {
        String table = changed(
                "\"Jika porsi anggota: miskin\": \"100%\", Maka prioritas: 1",
                "\"Jika porsi anggota: miskin\": \"100%\", Jika kekayaan_bersih: \"<= plafon\", Maka prioritas: 1");
        assertThat(told(table.replace(
                        "Atribut: saluran_penjualan, Syarat: Marketplace", "Atribut: prioritas, Syarat: 1")))
                .containsExactly("ATTRIBUTE_NOT_ASKED_HERE Kelulusan/NO_MARKET_CHANNEL/Atribut (prioritas)");
    }

    @Test
    void values_that_are_read_at_another_date_follow_each_other_to_an_open_end() {
        assertThat(told(changed(NINE, "Nilai: 9, Sejak: 03/11/2020, Dibaca pada: tanggal_pendirian")))
                .containsExactly("DATE_WITHOUT_VALUE Parameter/pendiri_minimal (pendiri_minimal)");
        assertThat(told(changed(
                        NINE, "Nilai: 9, Sejak: 02/11/2020, Sampai: 31/12/2099, Dibaca pada: tanggal_pendirian")))
                .containsExactly("DATE_WITHOUT_VALUE Parameter/pendiri_minimal (pendiri_minimal)");
        assertThat(PolicyTexts.policy(changed(
                                TWENTY,
                                "Nilai: 20, Sejak: 01/01/1992, Sampai: 01/11/2020, Dibaca pada: tanggal_pendirian"))
                        .findParameter("pendiri_minimal"))
                .isPresent();
    }

    @Test
    void parameters_of_new_sheets_have_a_value_on_every_day_that_is_decided_for() {
        assertThat(told(changed("Nilai: 50 juta", "Nilai: 50 juta, Sampai: 30/12/2022")))
                .containsExactly("DATE_WITHOUT_VALUE Alokasi/Pagu (pagu)");
        assertThat(told(changed("Nilai: \"8,5 juta\"", "Nilai: \"8,5 juta\", Sejak: 02/01/2021")))
                .containsExactly("DATE_WITHOUT_VALUE Alokasi/Jika sisa kurang (bagian_minimal)");
        assertThat(told(changed("Nilai: 31 Desember T", "Nilai: 31 Desember T, Sampai: 30/06/2022")))
                .containsExactly("DATE_WITHOUT_VALUE Syarat Pencairan/SPENT_OFF_PURPOSE (batas_cair)");
        assertThat(PolicyTexts.policy(changed("Nilai: 50 juta", "Nilai: 50 juta, Sampai: 31/12/2022"))
                        .getAllocation())
                .isNotNull();
    }
}
