package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code umkm report}. */
class ReportTest {
    @TempDir
    private Path folder = Path.of("");

    private Run report(List<ObjectNode> records, String... more) throws Exception {
        Path policy = Files.writeString(folder.resolve("kebijakan.yaml"), Entrepreneurs.POLICY);
        return Run.with(
                Entrepreneurs.lines(records).getBytes(UTF_8),
                Stream.concat(Stream.of("report", policy.toString(), "-"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String regions(String... lines) throws Exception {
        return Files.writeString(folder.resolve("wilayah.csv"), String.join("\n", lines))
                .toString();
    }

    private static List<ObjectNode> people(int count) {
        return new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(Entrepreneurs::of).toList());
    }

    private JsonNode json() throws Exception {
        return Run.json(Files.readString(folder.resolve("laporan.json")));
    }

    private String jsonFile() {
        return folder.resolve("laporan.json").toString();
    }

    @Test
    void the_21st_in_a_village_and_the_third_in_a_neighbourhood_are_counted_and_nobody_is_refused() throws Exception {
        List<ObjectNode> records = people(21);
        for (ObjectNode record : records.subList(3, 21)) {
            Entrepreneurs.entrepreneur(record).put("rt", "002");
        }
        Run run = report(
                records,
                "--json",
                jsonFile(),
                "--regions",
                regions(
                        "kode,nama,rw,rt,klinik,pendamping,laporan",
                        "33.71.01.1001,Contoh Satu,,,1,PDP-1,2021-12-30",
                        "33.71.01.1002,Contoh Dua,,,0,,",
                        "33.71.01.1001,,001,001,,,",
                        "33.71.01.1001,,001,002,,,",
                        "33.71.01.1001,,001,003,,,"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Uji </script><b>
                Kebijakan uji-wirausaha versi 1.

                KEMAJUAN per 2021-12-31. Dibaca 21 catatan = 21 diputuskan + 0 ditolak karena datanya salah.
                21 nama orang tercantum: 21 orang yang berbeda, dalam 21 peserta yang berbeda.
                    21  layak

                SASARAN (bukan batas: tidak ada yang ditolak karena sasaran sudah tercapai)
                    21  peserta terhitung dari sasaran 22 (kurang 1)
                2 kelurahan, sasaran 20 tiap kelurahan:
                     1  melewati sasaran; tidak ada yang ditolak karenanya
                     0  tepat mencapai sasaran
                     0  sudah ada, tetapi di bawah sasaran
                     1  belum ada yang dihitung
                Klinik di 2 kelurahan, sasaran 1 tiap kelurahan:
                     0  melewati sasaran; tidak ada yang ditolak karenanya
                     1  tepat mencapai sasaran
                     0  sudah ada, tetapi di bawah sasaran
                     1  belum ada yang dihitung
                3 RT, sasaran 2 tiap RT:
                     2  melewati sasaran; tidak ada yang ditolak karenanya
                     0  tepat mencapai sasaran
                     0  sudah ada, tetapi di bawah sasaran
                     1  belum ada yang dihitung

                TAHAP peserta terhitung
                    21  Baru
                     0  Berkembang

                PENDAMPING: yang belum diketahui
                Tanpa pendamping: 1 kelurahan (33.71.01.1002)
                """);
        assertThat(run.err()).isEqualTo("dibaca 21 = diputuskan 21 + ditolak 0\n");
        JsonNode report = json();
        assertThat(report.at("/villages/0/attainment").toString())
                .isEqualTo("{\"reached\":21,\"target\":20,\"shortfall\":0,\"over\":1}");
        assertThat(report.at("/villages/1/attainment/reached").asInt()).isZero();
        assertThat(Applications.texts(report.get("neighbourhoods"), "rt")).containsExactly("001", "002", "003");
        assertThat(report.at("/neighbourhoods/0/attainment").toString())
                .isEqualTo("{\"reached\":3,\"target\":2,\"shortfall\":0,\"over\":1}");
        assertThat(report.at("/outcomes").toString()).isEqualTo("{\"ELIGIBLE\":21}");
    }

    @Test
    void a_person_in_two_records_is_counted_once_and_a_refused_one_not() throws Exception {
        List<ObjectNode> records = people(3);
        ObjectNode again = Entrepreneurs.of(1).put("id", "W-9").put("submittedOn", "2021-06-01");
        Entrepreneurs.entrepreneur(again).put("stage", "DEVELOPED").put("village", "33.71.01.1002");
        records.add(again);
        ((ObjectNode) Entrepreneurs.entrepreneur(records.get(2)).get("owner"))
                .put("birthDate", "2010-04-12")
                .put("nik", "3371011204109003");
        Run run = report(records, "--json", jsonFile());

        assertThat(run.out())
                .contains("4 nama orang tercantum: 3 orang yang berbeda, dalam 3 peserta yang berbeda.")
                .contains("     2  peserta terhitung dari sasaran 22 (kurang 20)\n")
                .contains("     1  peserta tidak layak, tidak dihitung\n")
                .contains("1 orang tercantum dalam lebih dari satu catatan")
                .contains("  NIK ************9001: W-1, W-9 (wilayah atau tahapnya berbeda)\n")
                .contains("Tanpa daftar wilayah (--regions)");
        JsonNode totals = json().get("totals");
        assertThat(totals.toString())
                .isEqualTo("{\"records\":4,\"applicants\":3,\"counted\":2,\"served\":0,\"unknown\":0,\"refused\":1,"
                        + "\"places\":4,\"persons\":3}");
        assertThat(Files.readString(folder.resolve("laporan.json"))).doesNotContain(Entrepreneurs.nik(1), "Contoh 1");
    }

    @Test
    void stage_records_are_counted_by_the_stage_that_they_say() throws Exception {
        ObjectNode developed = Entrepreneurs.review(2);
        Entrepreneurs.entrepreneur(developed).put("stage", "DEVELOPED");
        Run run = report(List.of(Entrepreneurs.review(1), developed), "--lang", "en");

        assertThat(run.err()).isEqualTo("read 2 = decided 2 + rejected 0\n");
        assertThat(run.out())
                .contains("PROGRESS as of 2021-12-31. Read 2 records = 2 decided + 0 rejected")
                .contains("     1  new\n     1  developed\n")
                .contains("     2  participants counted of a target of 22 (20 short)\n");
    }

    @Test
    void what_cannot_be_read_is_named_and_not_counted() throws Exception {
        List<ObjectNode> records = people(2);
        records.add(Entrepreneurs.of(1));
        Entrepreneurs.entrepreneur(records.get(1)).put("stage", "LAIN");
        Run run = report(records, "--json", jsonFile());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("baris 2 (W-2) ditolak: /entrepreneur/stage", "baris 3 (W-1) ditolak", "DUPLICATE_ID")
                .endsWith("dibaca 3 = diputuskan 1 + ditolak 2\n");
        assertThat(json().at("/population").toString()).isEqualTo("{\"read\":3,\"decided\":1,\"rejected\":2}");
        assertThat(json().at("/totals/records").asInt()).isEqualTo(1);
    }

    @Test
    void the_page_holds_the_numbers_of_the_json_and_no_number_of_a_person() throws Exception {
        Path html = folder.resolve("laporan.html");
        List<ObjectNode> records = people(2);
        records.add(Entrepreneurs.of(2).put("id", Entrepreneurs.nik(7)));
        report(records, "--json", jsonFile(), "--html", html.toString());

        String page = Files.readString(html);
        String data = page.substring(
                page.indexOf("id=\"data\">") + 10, page.indexOf("</script>", page.indexOf("id=\"data\">")));
        ObjectNode shown = (ObjectNode) Run.json(data);
        assertThat(shown.remove("charts").asText()).startsWith("Chart.js ");
        assertThat(shown).isEqualTo(json());
        assertThat(page)
                .contains("Content-Security-Policy", "Chart.js v4")
                .doesNotContain("%DATA%", "%CHARTS%", "%SCRIPT%", "%STYLE%", "%TITLE%", "sourceMappingURL")
                .doesNotContain("</script><b>", Entrepreneurs.nik(7), Entrepreneurs.nik(2), "Contoh 2");
        assertThat(page.split("<script", -1)).hasSize(4);
    }

    @Test
    void money_is_told_from_the_logs_of_grants() throws Exception {
        ObjectNode stopped = Grants.paidOnce("H-2").put("inDecree", false);
        Path grants = Files.writeString(
                folder.resolve("hibah.jsonl"),
                Entrepreneurs.lines(List.of(Grants.reported("H-1", "2021-11-01"), stopped, Grants.of("H-3"))));
        Run run = Run.with(
                Entrepreneurs.lines(List.of(Applications.of("A-5", 5))).getBytes(UTF_8),
                "report",
                "mojokerto-iw@2021.1",
                "-",
                "--date",
                "2021-11-15",
                "--grants",
                grants.toString(),
                "--json",
                jsonFile());

        JsonNode funds = json().get("funds");
        assertThat(run.err()).isEqualTo("dibaca 1 = diputuskan 1 + ditolak 0\ndibaca 3 = diputuskan 3 + ditolak 0\n");
        assertThat(funds.get("awarded").asLong()).isEqualTo(60_000_000);
        assertThat(funds.get("released").asLong()).isEqualTo(28_000_000);
        assertThat(funds.get("accountedFor").asLong()).isEqualTo(14_000_000);
        assertThat(funds.get("held").asLong()).isEqualTo(14_000_000);
        assertThat(funds.get("stopped").asLong()).isEqualTo(6_000_000);
        assertThat(funds.get("pending").asLong()).isEqualTo(26_000_000);
        assertThat(funds.get("freed").asLong()).isEqualTo(6_000_000);
        assertThat(Applications.texts(json().get("reports"), "grant")).containsExactly("H-2");
        assertThat(run.out())
                .contains("        Rp60.000.000  ditetapkan\n")
                .contains("         Rp6.000.000  bebas: kembali atau tidak dibayar lagi, dapat dialokasikan lagi\n")
                .contains("  hibah H-2, tahap 1, dibayar 2021-07-01: Rp14.000.000, belum diserahkan\n");
    }

    @Test
    void all_that_is_wrong_in_the_list_of_regions_is_told_at_once() throws Exception {
        Run run = report(
                people(1),
                "--regions",
                regions(
                        "kode;rw;rt;klinik;laporan;warna",
                        "33.71.01;;;;;",
                        "33.71.01.1001;;;satu;31-12-2021;",
                        "33.71.01.1001;001;;;;",
                        "33.71.01.1001;001;000;;;",
                        "33.71.01.1002;;;;;;;",
                        "33.71.01.1003;;;;;",
                        "33.71.01.1003;;;;;",
                        "3371011204859001;;;;;"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("baris 1: kolom \"warna\" tidak dikenal.")
                .contains("baris 2: kode 33.71.01 bukan kelurahan atau desa.")
                .contains("baris 3: isi kolom clinics, \"satu\"", "baris 3: tanggal laporan \"31-12-2021\"")
                .contains("baris 4: RT ditulis bersama RW-nya.")
                .contains("baris 5: RT dan RW bernomor 1 sampai 999.")
                .contains("baris 6: ada 8 isian, padahal kolomnya 6.")
                .contains("baris 8: wilayah 33.71.01.1003 sudah ada pada baris lain.")
                .contains("baris 9: Kode wilayah ditulis seperti", "(terbaca: ************9001)")
                .doesNotContain("3371011204859001");
    }

    @Test
    void the_list_of_regions_may_be_in_english_and_with_quotes() throws Exception {
        Run run = report(
                people(1),
                "--json",
                jsonFile(),
                "--regions",
                regions("\uFEFFCode,Name,Clinics", "\"33.71.01.1001\",\"Contoh\",2", ""));

        assertThat(run.exitCode()).isZero();
        assertThat(json().at("/villages/0/name").asText()).isEqualTo("Contoh");
        assertThat(json().at("/villages/0/clinics/over").asInt()).isEqualTo(1);
        assertThat(json().get("companions").isNull()).isTrue();
    }

    @Test
    void a_version_must_be_named_where_there_are_several() throws Exception {
        Run run = Run.with(new byte[0], "report", "mojokerto-iw", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mojokerto-iw@2021.1");
    }

    @Test
    void results_are_the_same_for_any_number_of_threads() throws Exception {
        List<ObjectNode> records = people(70);
        Run alone = report(records, "--threads", "1");
        Run together = report(records, "--threads", "3");

        assertThat(together.out()).isEqualTo(alone.out());
    }
}
