package id.umkm.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @Test
    void an_export_is_valid_for_the_days_on_which_nothing_changes() {
        Policy policy = ExchangePolicies.of("""
                Parameter:
                  - {Nama: n, Satuan: orang, Nilai: 5, Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A}
                  - {Nama: n, Satuan: orang, Nilai: 6, Sejak: 01/07/2021, Dasar: asumsi, Kutipan: A}
                Kelayakan:
                  - {Kode: ROW, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal n, Efek: tolak, Pesan: x, Sejak: 02/02/2021, Dasar: asumsi, Kutipan: A}
                """);

        assertThat(DrlExport.of(policy, DAY).validity())
                .isEqualTo(DateRange.of(LocalDate.of(2021, 2, 2), LocalDate.of(2021, 6, 30)));
        assertThat(DrlExport.of(policy, LocalDate.of(2021, 6, 30)).text()).contains("jumlah_anggota < 5L");
        assertThat(DrlExport.of(policy, LocalDate.of(2021, 7, 1)).text()).contains("jumlah_anggota < 6L");
        assertThat(DrlExport.of(policy, LocalDate.of(2021, 2, 1)).text()).doesNotContain("Kelayakan/ROW");
        assertThat(DrlExport.of(policy, DAY).text())
                .contains("// Isinya berlaku untuk tanggal penilaian 2 Februari 2021 s.d. 30 Juni 2021");
    }

    @Test
    void a_number_that_is_read_at_another_date_is_not_carried_unless_it_never_changes() {
        Policy policy = ExchangePolicies.of("""
                Parameter:
                  - {Nama: changing, Satuan: Rp, Nilai: 1 juta, Sampai: 31/05/2021, Dibaca pada: tanggal_usulan, Dasar: asumsi, Kutipan: A}
                  - {Nama: changing, Satuan: Rp, Nilai: 2 juta, Sejak: 01/06/2021, Dibaca pada: tanggal_usulan, Dasar: asumsi, Kutipan: A}
                  - {Nama: constant, Satuan: Rp, Nilai: 3 juta, Dibaca pada: tanggal_usulan, Dasar: asumsi, Kutipan: A}
                Kelayakan:
                  - {Kode: ROW_A, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: minimal changing, Efek: tolak, Pesan: x, Dasar: asumsi, Kutipan: A}
                  - {Kode: ROW_B, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: minimal constant, Efek: tolak, Pesan: x, Dasar: asumsi, Kutipan: A}
                """);

        Export export = DrlExport.of(policy, DAY);

        assertThat(export.notCarried()).extracting(NotCarried::position).containsExactly("Kelayakan/ROW_A");
        assertThat(export.notCarried().get(0).reason().id())
                .isEqualTo("Parameter changing dibaca pada tanggal lain dari catatan, bukan pada 2021-06-01.");
        assertThat(export.text())
                .contains("// - Kelayakan/ROW_A: Parameter changing dibaca", "rule \"Kelayakan/ROW_B\"")
                .doesNotContain("rule \"Kelayakan/ROW_A\"");
    }

    @Test
    void a_table_that_is_left_out_takes_with_it_what_asks_for_it() {
        Policy policy = ExchangePolicies.of(
                ExchangePolicies.table("nomor_usulan", "\"a$b\""),
                ExchangePolicies.criterion("Berlaku untuk: kelompok, Atribut: hasil, Syarat: minimal 1, Efek: tolak"));

        Export export = DrlExport.of(policy, DAY);

        assertThat(export.notCarried())
                .extracting(NotCarried::position)
                .containsExactly("Uji/UJI-1", "Tabel Uji", "Kelayakan/ROW");
        assertThat(DmnExport.of(policy, DAY).notCarried())
                .extracting(NotCarried::position)
                .containsExactly("Uji/UJI-1", "Tabel Uji", "Kelayakan");
    }

    @Test
    void rules_neither_order_nor_change_anything() {
        for (Policy policy : PolicyLibrary.bundled().policies()) {
            assertThat(DrlExport.of(policy, DAY.withYear(policy.getProgramme().getBudgetYear()))
                            .text())
                    .doesNotContain("salience", "modify", "update(", "global", "agenda-group", "retract", "delete(");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jumlah_anggota | minimal 5 | >= 5",
                "jumlah_anggota | kurang dari 5 | < 5",
                "jumlah_anggota | 5 | 5",
                "jumlah_anggota | (1..5] | (1..5]",
                "jumlah_anggota | bukan(1, >= 5) | not(1, >= 5)",
                "jumlah_diminta | paling banyak 8,5 juta | <= 8500000",
                "jumlah_diminta | <= penjualan_tahunan | <= penjualan_tahunan",
                "jenis_usaha | Batik, Kue | \"BATIK\", \"CAKE\"",
                "diakui_lurah | ya | true",
                "tanggal_usulan | [01/01/2021..30/06/2021] | [date(\"2021-01-01\")..date(\"2021-06-30\")]",
                "kelurahan | 35.76.02.1003 | \"35.76.02.1003\"",
                "porsi anggota: miskin | lebih dari 62,5% | > 62.5",
            })
    void a_cell_that_s_feel_can_say_is_a_unary_test(String column, String cell, String unaryTest) {
        String model = DmnExport.of(ExchangePolicies.of(ExchangePolicies.table(column, cell)), DAY)
                .text();

        assertThat(model).contains("<inputEntry><text>" + MarkupText.of(unaryTest) + "</text></inputEntry>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kelurahan | dalam 35.76.02 | (kelurahan = \"35.76.02\" or starts with(kelurahan, \"35.76.02.\"))",
                "jeda_hibah | tidak ada, minimal 2 | (jeda_hibah_tidak_ada = true) or (jeda_hibah != null and jeda_hibah >= 2)",
                "saluran_penjualan | Langsung | list contains(saluran_penjualan, \"DIRECT\")",
                "saluran_penjualan | bukan(tidak ada) | not(count(saluran_penjualan) = 0)",
            })
    void a_cell_that_s_feel_cannot_say_is_a_column_of_its_own(String column, String cell, String expression) {
        String model = DmnExport.of(ExchangePolicies.of(ExchangePolicies.table(column, cell)), DAY)
                .text();

        assertThat(model)
                .contains(
                        "<inputExpression typeRef=\"boolean\"><text>" + MarkupText.of(expression)
                                + "</text></inputExpression>",
                        "<inputEntry><text>true</text></inputEntry>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\b", "a\nb", "a*/b", "a${b}", "\u2028"})
    void a_text_with_signs_of_a_language_is_not_plain(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
        assertThat(PlainText.plain(text)).doesNotContain("\"", "\\", "\n", "*/", "$", "\u2028");
    }

    @ParameterizedTest
    @CsvSource({"rule,rule_", "jumlah_anggota,jumlah_anggota", "2021,n_2021", "kelas-é,kelas__", "Class,Class_"})
    void a_word_is_never_a_keyword(String name, String word) {
        assertThat(PlainText.word(name)).isEqualTo(word);
    }
}
