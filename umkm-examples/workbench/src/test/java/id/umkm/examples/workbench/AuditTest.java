package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.json.ApplicationJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code umkm audit} on small files: what is read, what is refused, what is told. */
class AuditTest {
    private static final String ONE = "9900000101800001";
    private static final String TWO = "9900004202810002";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_registers_that_know_two_persons() throws IOException {
        write(
                "registry-civil.jsonl",
                "{\"nik\":\"" + ONE + "\",\"registered\":true,\"familyCard\":\"9800000101100001\"}",
                "{\"nik\":\"" + TWO + "\",\"registered\":true,\"deceasedOn\":\"2020-08-01\"}");
        write(
                "registry-employment.jsonl",
                "{\"nik\":\"" + ONE + "\",\"posts\":[]}",
                "{\"nik\":\"" + TWO + "\",\"posts\":[]}");
        write(
                "registry-credit.jsonl",
                "{\"nik\":\"" + ONE + "\",\"credits\":[]}",
                "{\"nik\":\"" + TWO + "\",\"credits\":[]}");
        write(
                "registry-business.jsonl",
                "{\"nik\":\"" + ONE + "\",\"annualSales\":24000000}",
                "{\"nik\":\"" + TWO + "\",\"size\":\"MICRO\"}");
        write(
                "decree.csv",
                "programme,year,record,nik,amount",
                "bpum,2020,A,9900000101800001,2400000",
                "bpum,2020,B,9900004202810002,2400000",
                "bpum,2020,X,123,2400000");
        write("payments.jsonl");
    }

    @Test
    void tells_records_and_rupiah_of_what_was_found() throws IOException {
        write("usulan.jsonl", application("A", ONE), application("B", TWO), application("C", "123"));

        Run run = audit();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("1 baris SK atau pembayaran menyebut NIK yang tidak mungkin benar bentuknya")
                .contains("dibaca 3 = diperiksa 3 + ditolak 0");
        assertThat(lines(run))
                .startsWith(
                        "PEMERIKSAAN per 2020-12-31. Dibaca 3 usulan = 3 diperiksa + 0 ditolak karena datanya salah; 2",
                        "  orang.",
                        "",
                        "Hasil, dalam catatan dan rupiah",
                        "1 bersih Rp2.400.000",
                        "0 belum dapat dipastikan Rp0",
                        "2 jangan dibayar sebelum diperiksa Rp4.800.000",
                        "",
                        "Yang ditemukan (satu catatan dapat mempunyai beberapa temuan)",
                        "1 sudah meninggal Rp2.400.000",
                        "1 NIK tidak mungkin benar bentuknya Rp2.400.000");
    }

    @Test
    void tells_in_english_too() throws IOException {
        write("usulan.jsonl", application("A", ONE));

        Run run = audit("--lang", "en");

        assertThat(run.err()).contains("read 1 = audited 1 + rejected 0");
        assertThat(lines(run)).contains("1 clean Rp2,400,000");
    }

    @Test
    void a_source_without_a_file_leaves_records_unsure_and_is_named() throws IOException {
        write("usulan.jsonl", application("A", ONE));
        Files.delete(folder.resolve("registry-credit.jsonl"));
        Files.delete(folder.resolve("payments.jsonl"));

        Run run = audit();

        assertThat(lines(run))
                .contains(
                        "Tanpa berkas, jadi tidak menjawab: data kredit, riwayat bantuan.",
                        "1 belum dapat dipastikan Rp2.400.000",
                        "1 data kredit Rp2.400.000",
                        "1 riwayat bantuan Rp2.400.000");
    }

    @Test
    void what_cannot_be_read_is_named_by_its_line_and_the_others_are_audited() throws IOException {
        write(
                "usulan.jsonl",
                application("A", ONE),
                "{\"id\":",
                application("B", TWO).replace("\"owner\"", "\"pemilik\""),
                application("A", ONE),
                application("C", "123").replace("2020-09-01", "2020-09-31"),
                application("D", ONE).replace("\"programme\":\"bpum\",", ""));

        Run run = audit();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("baris 2 (tanpa id) ditolak")
                .contains("baris 3 (B) ditolak")
                .contains("baris 4 (A) ditolak: /id: Id ini sudah dipakai pada baris 1")
                .contains("baris 5 (C) ditolak")
                .contains("[NIK_MALFORMED]")
                .contains("baris 6 (D) ditolak: /programme: Usulan ini tidak menyebut programnya.")
                .contains("dibaca 6 = diperiksa 1 + ditolak 5")
                .doesNotContain(ONE)
                .doesNotContain(TWO);
    }

    @Test
    void lines_are_cut_as_in_every_file_of_records() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file.writeBytes((application("A", ONE) + "\r\n \r\n\n").getBytes(UTF_8));
        file.writeBytes(new byte[] {'{', (byte) 0xFF, '}', '\n'});
        file.writeBytes((" ".repeat(ApplicationJson.MAX_BYTES) + "{}\n").getBytes(UTF_8));
        file.writeBytes(application("B", ONE).getBytes(UTF_8));
        Files.write(folder.resolve("usulan.jsonl"), file.toByteArray());

        Run run = audit();

        assertThat(run.err())
                .contains("baris 4 (tanpa id) ditolak")
                .contains("UTF8_MALFORMED")
                .contains("baris 5 (tanpa id) ditolak")
                .contains("LINE_TOO_LONG")
                .contains("dibaca 4 = diperiksa 2 + ditolak 2");
        assertThat(lines(run)).contains("2 tercatat lebih dari satu kali Rp4.800.000");
    }

    @Test
    void what_the_conditions_alone_would_have_paid_stands_beside() throws IOException {
        // Five members are enough, four are not; the four stand in both.
        write(
                "usulan.jsonl",
                Applications.of("A", 5).toString(),
                Applications.of("B", 4).toString());

        Run run = registers(folder, "2021-06-01");

        assertThat(lines(run))
                .contains(
                        "Menurut syarat mojokerto-iw 2021 saja, atas yang dinyatakan pemohon (2 catatan)",
                        "1 akan dibayar; di antaranya menurut pemeriksaan: Rp20.000.000",
                        "1 - salah bayar Rp20.000.000",
                        "2 tercatat lebih dari satu kali Rp40.000.000");
    }

    @Test
    void programme_and_year_can_be_given() throws IOException {
        write("usulan.jsonl", application("A", ONE).replace("\"programme\":\"bpum\",", ""));

        Run run = audit("--programme", "bpum", "--year", "2021");

        // The decree is of 2020.
        assertThat(lines(run)).contains("1 tidak sesuai SK penerima Rp2.400.000");
    }

    @Test
    void an_odd_number_of_one_member_is_a_finding_and_the_group_is_read() throws IOException {
        String members = "{\"ref\":\"m1\",\"nik\":\"" + ONE + "\"},{\"ref\":\"m2\",\"nik\":\"99000042028100O2\"},"
                + "{\"ref\":\"m3\",\"nik\":\"9900004202810000\"}";
        write(
                "usulan.jsonl",
                "{\"id\":\"G\",\"programme\":\"mojokerto-iw\",\"submittedOn\":\"2020-09-01\",\"requestedAmount\":9000000,"
                        + "\"group\":{\"id\":\"K\",\"members\":[" + members + "]}}");

        Run run = audit("--json", folder.resolve("temuan.jsonl").toString());

        assertThat(run.exitCode()).isZero();
        List<String> findings = Files.readAllLines(folder.resolve("temuan.jsonl"));
        assertThat(findings.stream()
                        .map(Run::json)
                        .filter(line -> line.get("type").asText().equals("finding"))
                        .flatMap(line -> line.findValuesAsText("ref").stream()))
                .containsExactlyInAnyOrder("m2", "m3");
        assertThat(String.join("\n", findings))
                .doesNotContain("9900004202810000")
                .doesNotContain("99000042028100O2");
    }

    @Test
    void all_wrong_lines_of_registers_are_told_and_nothing_is_audited() throws IOException {
        write("usulan.jsonl", application("A", ONE));
        write(
                "registry-civil.jsonl",
                "{\"nik\":\"" + ONE + "\",\"registered\":\"ya\",\"hobby\":1}",
                "{\"nik\":\"99\",\"registered\":true,\"deceasedOn\":\"kemarin\"}",
                "{\"nik\":\"" + TWO + "\",\"registered\":false,\"movedAbroadOn\":\"2020-01-01\"}",
                "[]",
                "{");
        write(
                "registry-credit.jsonl",
                "{\"nik\":\"" + ONE
                        + "\",\"credits\":[{\"kind\":\"PINJOL\",\"from\":\"2020-01-02\",\"until\":\"2020-01-01\"}]}");
        write("decree.csv", "record,nik", "A");

        Run run = audit();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("registry-civil.jsonl baris 1: hobby tidak dikenal di sini")
                .contains("registry-civil.jsonl baris 2: nik: terbaca ")
                .contains("registry-civil.jsonl baris 2: deceasedOn: terbaca kemarin; yang benar: 2020-12-31")
                .contains(
                        "registry-civil.jsonl baris 3: registered, deceasedOn, movedAbroadOn, familyCard tidak dapat benar")
                .contains("registry-civil.jsonl baris 4: baris ini bukan objek JSON")
                .contains("registry-civil.jsonl baris 5: baris ini bukan satu objek JSON yang utuh")
                .contains("registry-credit.jsonl baris 1: kind: terbaca PINJOL; yang benar: BANK, KUR")
                .contains("registry-credit.jsonl baris 1: from, until tidak dapat benar bersama-sama")
                .contains("decree.csv baris 1: baris pertama harus programme,year,record,nik,amount")
                .contains("decree.csv baris 2: ada 1 sel; setiap baris mempunyai 5")
                .doesNotContain(ONE);
    }

    @Test
    void two_answers_that_contradict_each_other_are_told_and_none_is_chosen() throws IOException {
        write("usulan.jsonl", application("A", ONE));
        write(
                "registry-civil.jsonl",
                "{\"nik\":\"" + ONE + "\",\"registered\":true}",
                "{\"nik\":\"" + ONE + "\",\"registered\":false}");

        assertThat(lines(audit())).contains("1 sumber data saling bertentangan Rp2.400.000");
    }

    @Test
    void a_folder_that_is_not_there_or_empty_is_told() throws IOException {
        write("usulan.jsonl", application("A", ONE));
        Path empty = Files.createDirectory(folder.resolve("kosong"));

        assertThat(registers(empty).err()).contains("tidak memuat satu pun berkas sumber data");
        assertThat(registers(empty.resolve("lain")).err()).contains("tidak ada");
        assertThat(registers(empty).exitCode()).isEqualTo(2);
    }

    @Test
    void a_population_is_written_and_audited_as_it_says() throws IOException {
        Path made = folder.resolve("rekaan");

        Run written = Run.of("population", made.toString(), "--size", "200", "--seed", "3", "--answers", "90");

        assertThat(written.exitCode()).isZero();
        assertThat(written.out())
                .contains("200 usulan rekaan ditulis ke " + made)
                .contains("umkm audit " + made.resolve("applications.jsonl") + " --registry " + made
                        + " --as-of 2021-12-31");
        Run audited = Run.of(
                "audit",
                made.resolve("applications.jsonl").toString(),
                "--registry",
                made.toString(),
                "--as-of",
                "2021-12-31");
        assertThat(audited.exitCode()).isZero();
        assertThat(audited.err()).contains("dibaca 200 = diperiksa 200 + ditolak 0");
        assertThat(Run.of("population", made.toString(), "--size", "20").exitCode())
                .isEqualTo(2);
    }

    private Run registers(Path registers) {
        return registers(registers, "2020-12-31");
    }

    private Run registers(Path registers, String asOf) {
        return Run.of(
                "audit",
                folder.resolve("usulan.jsonl").toString(),
                "--registry",
                registers.toString(),
                "--as-of",
                asOf);
    }

    private Run audit(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "audit",
                folder.resolve("usulan.jsonl").toString(),
                "--registry",
                folder.toString(),
                "--as-of",
                "2020-12-31"));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private static String application(String id, String nik) {
        return "{\"id\":\"" + id
                + "\",\"programme\":\"bpum\",\"submittedOn\":\"2020-09-01\",\"requestedAmount\":2400000,"
                + "\"entrepreneur\":{\"id\":\"U-" + id + "\",\"owner\":{\"ref\":\"m1\",\"nik\":\"" + nik
                + "\",\"name\":\"Contoh " + id + "\"}}}";
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    /** Lines with single spaces between words. */
    private static List<String> lines(Run run) {
        return run.out()
                .lines()
                .map(line -> line.startsWith("  o") ? line : line.trim().replaceAll(" +", " "))
                .toList();
    }
}
