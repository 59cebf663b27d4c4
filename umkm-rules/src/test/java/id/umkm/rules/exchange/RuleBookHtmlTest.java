package id.umkm.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookHtmlTest {
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");

    static Stream<Policy> bundled() {
        return PolicyLibrary.bundled().policies().stream();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal 18, Efek: tolak"
                        + "| Setiap anggota: usia minimal 18 tahun; jika tidak: ditolak."
                        + "| Each member: age at least 18 years; if not: rejected.",
                "Berlaku untuk: tidak ada anggota, Atribut: pemberi_kerja, Syarat: 'ASN, TNI, Polri', Efek: tinjau"
                        + "| Tidak seorang anggota pun: pemberi kerja adalah ASN, TNI atau Polri; jika ada: ditinjau petugas."
                        + "| No member: employer is ASN, TNI or Polri; if there is one: an officer reviews.",
                "Berlaku untuk: minimal 60% anggota, Atribut: miskin, Syarat: ya, Efek: catat"
                        + "| Minimal 60% anggota: miskin: ya; jika tidak: dicatat."
                        + "| At least 60% of the members: poor: yes; if not: noted.",
                "Berlaku untuk: kelompok, Jika: 'jenis_usaha: bukan(Batik)', Atribut: kelurahan, Syarat: dalam 35.76.02, Efek: tolak"
                        + "| Kelompok: bila jenis usaha bukan Batik, kelurahan berada di wilayah 35.76.02; jika tidak: ditolak."
                        + "| Group: where trade not batik, village lies in region 35.76.02; if not: rejected.",
                "Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak 20 juta, Efek: potong"
                        + "| Kelompok: jumlah diminta paling banyak Rp20.000.000; selebihnya tidak dibayar."
                        + "| Group: requested amount at most Rp20,000,000; what exceeds it is not paid.",
                "Berlaku untuk: kelompok, Atribut: tanggal_usulan, Syarat: '(01/01/2021..31/12/2021]', Efek: tolak"
                        + "| Kelompok: tanggal usulan sesudah 1 Januari 2021 dan paling lambat 31 Desember 2021; jika tidak: ditolak."
                        + "| Group: submitted on after 1 January 2021 and on or before 31 December 2021; if not: rejected.",
                "Berlaku untuk: kelompok, Atribut: jeda_hibah, Syarat: 'tidak ada, minimal 2', Efek: tolak"
                        + "| Kelompok: jeda hibah tidak ada atau minimal 2 tahun anggaran; jika tidak: ditolak."
                        + "| Group: years since grant is none or at least 2 budget years; if not: rejected.",
            })
    void a_criterion_is_a_sentence(String cells, String indonesian, String english) {
        Policy policy = ExchangePolicies.of(ExchangePolicies.criterion(cells));

        assertThat(RuleBookHtml.of(policy, Language.INDONESIAN)).contains(">" + indonesian + "<");
        assertThat(RuleBookHtml.of(policy, Language.ENGLISH)).contains(">" + english + "<");
    }

    @ParameterizedTest
    @CsvSource({
        "belum ada, true",
        "Perwali tentang IW, true",
        "Perwali 12/2021, false",
        "rancangan Perwali 12/2021, true"
    })
    void a_policy_without_a_decree_is_marked_as_a_draft(String decree, boolean isDraft) {
        String page = RuleBookHtml.of(ExchangePolicies.enacted(decree), Language.INDONESIAN);

        assertThat(page.contains("RANCANGAN</p>")).isEqualTo(isDraft);
        assertThat(page).contains("<dd>" + decree + "</dd>");
    }

    @Test
    void numbers_that_are_assumptions_mark_the_rows_that_use_them() {
        Policy policy = ExchangePolicies.of(
                """
                Parameter:
                  - {Nama: usia_minimal, Satuan: tahun, Nilai: 18, Dasar: asumsi, Kutipan: A}
                """,
                ExchangePolicies.criterion(
                        "Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal usia_minimal, Efek: tolak"));

        assertThat(RuleBookHtml.of(policy, Language.INDONESIAN))
                .contains("<tr class=\"assumption\"><td><code>ROW</code>", "Angka yang masih asumsi: usia_minimal");
    }

    @Test
    void a_row_that_rests_on_a_source_alone_is_not_marked() {
        Policy policy = ExchangePolicies.of(ExchangePolicies.criterion(
                "Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal 18, Efek: tolak"));

        assertThat(RuleBookHtml.of(policy, Language.INDONESIAN)).contains("<tr><td><code>ROW</code>");
    }

    @Test
    void citations_say_how_sure_they_are() {
        Policy policy = ExchangePolicies.of(ExchangePolicies.criterion(
                "Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal 18, Efek: tolak"));

        assertThat(RuleBookHtml.of(policy, Language.INDONESIAN))
                .contains(" berita kota</td>\n<td></td><td>ditemukan</td>");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void a_bundled_policy_is_one_page_that_needs_nothing_else(Policy policy) {
        for (Language language : Language.values()) {
            String page = RuleBookHtml.of(policy, language);

            assertThat(page).doesNotContain("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:");
            List<String> links = LINK.matcher(page)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(links).isNotEmpty().allMatch(id -> page.contains(" id=\"" + id + "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_row_of_a_bundled_policy_is_there(Policy policy) {
        String page = RuleBookHtml.of(policy, Language.INDONESIAN).replace("_<wbr>", "_");

        policy.getCriteria().forEach(row -> assertThat(page).contains("<code>" + row.getCode() + "</code>"));
        policy.getTrancheConditions()
                .forEach(row ->
                        assertThat(page).contains("<code>" + row.criterion().getCode() + "</code>"));
        policy.getTables()
                .forEach(table -> table.rows().forEach(row -> assertThat(page).contains("<td>" + row.id() + "</td>")));
        policy.getParameters().forEach(parameter -> assertThat(page).contains("<td>" + parameter.name() + "</td>"));
        policy.getConfidence().forEach((citation, confidence) -> {
            if (page.contains("<td>" + citation.key() + "</td>")) {
                assertThat(page).contains("<td>" + MarkupText.of(confidence) + "</td>");
            }
        });
        policy.getLayers()
                .keySet()
                .forEach(layer -> assertThat(page).contains("lapis nasional", "<td>" + layer + "</td>"));
    }
}
