package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void five_poor_members_are_eligible() {
        Run run = Run.decide(five().toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("dibaca 1 = diputuskan 1 + ditolak 0\n");
        JsonNode decision = only(run);
        assertThat(decision.get("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(decision.get("id").asText()).isEqualTo("A-1");
        assertThat(decision.get("findings")).isEmpty();
        assertThat(decision.get("missing")).isEmpty();
    }

    @Test
    void four_members_are_not_eligible() {
        JsonNode decision = only(Run.decide(Applications.of("A-1", 4).toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(codes(decision)).containsExactly("GROUP_TOO_SMALL");
        JsonNode finding = decision.get("findings").get(0);
        assertThat(finding.get("basis").asText()).isEqualTo("SOURCE");
        assertThat(finding.get("message").get("id").asText()).contains("4 orang", "5 orang");
        assertThat(finding.get("evidence").get(0).get("actual").asInt()).isEqualTo(4);
    }

    @Test
    void a_civil_servant_is_named_by_ref_and_masked_nik() {
        ObjectNode application = five();
        Applications.member(application, 3).put("employer", "ASN");

        JsonNode decision = only(Run.decide(application.toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(codes(decision)).containsExactly("MEMBER_STATE_EMPLOYEE");
        JsonNode who = decision.get("findings").get(0).get("who");
        assertThat(who).hasSize(1);
        assertThat(who.get(0).get("ref").asText()).isEqualTo("m3");
        assertThat(who.get(0).get("nik").asText()).isEqualTo("************9003");
    }

    @Test
    void a_missing_employer_leaves_the_application_incomplete_and_is_named() {
        ObjectNode application = five();
        Applications.member(application, 3).remove("employer");

        JsonNode decision = only(Run.decide(application.toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("INCOMPLETE");
        assertThat(codes(decision)).isEmpty();
        assertThat(missing(decision)).containsExactly("m3: employer");
    }

    @Test
    void a_sure_rejection_wins_over_a_missing_fact_which_is_still_named() {
        ObjectNode application = Applications.of("A-1", 4);
        Applications.member(application, 3).remove("employer");

        JsonNode decision = only(Run.decide(application.toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(codes(decision)).containsExactly("GROUP_TOO_SMALL");
        assertThat(missing(decision)).containsExactly("m3: employer");
    }

    @Test
    void a_group_that_was_granted_in_the_year_before_is_not_eligible() {
        ObjectNode application = five();
        Applications.grant(Applications.group(application), 2020, "KLP-A-1");

        JsonNode decision = only(Run.decide(application.toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(codes(decision)).containsExactly("GRANT_IN_PREVIOUS_YEAR");
    }

    @Test
    void the_same_persons_under_a_new_name_are_not_eligible() {
        ObjectNode application = five();
        for (int i = 1; i <= 5; i++) {
            Applications.grant(Applications.member(application, i), 2020, "KLP-OLD");
        }

        JsonNode decision = only(Run.decide(application.toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(codes(decision))
                .containsExactly("MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR", "MEMBER_GRANT_IN_PREVIOUS_YEAR");
        assertThat(Applications.texts(decision.get("findings").get(0).get("who"), "ref"))
                .containsExactly("m1", "m2", "m3", "m4", "m5");
    }

    @Test
    void one_of_five_who_was_granted_through_another_group_is_for_an_officer() {
        ObjectNode application = five();
        Applications.grant(Applications.member(application, 2), 2020, "KLP-OTHER");

        JsonNode decision = only(Run.decide(application.toString()));

        assertThat(decision.get("outcome").asText()).isEqualTo("NEEDS_REVIEW");
        assertThat(codes(decision)).containsExactly("MEMBER_GRANT_IN_PREVIOUS_YEAR");
        assertThat(Applications.texts(decision.get("findings").get(0).get("who"), "ref"))
                .containsExactly("m2");
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                badText("cut off", text -> text.substring(0, text.length() - 40), "JSON_MALFORMED", "", "JSON"),
                bad(
                        "15 digits",
                        a -> Applications.member(a, 3).put("nik", "357602520485900"),
                        "NIK_MALFORMED",
                        "/group/members/2/nik",
                        "15 angka"),
                bad(
                        "negative amount",
                        a -> a.put("requestedAmount", -1),
                        "AMOUNT_NEGATIVE",
                        "/requestedAmount",
                        "nol atau lebih"),
                bad(
                        "amount as text",
                        a -> a.put("requestedAmount", "20 juta"),
                        "TYPE_WRONG",
                        "/requestedAmount",
                        "misalnya 20000000"),
                bad(
                        "member twice",
                        a -> Applications.member(a, 5).put("nik", Applications.nik(1)),
                        "MEMBER_TWICE",
                        "/group/members/4/nik",
                        "NIK ini sudah dipakai"),
                bad(
                        "malformed region",
                        a -> Applications.group(a).put("village", "35.76.2.1003"),
                        "REGION_MALFORMED",
                        "/group/village",
                        "35.76.02.1003"),
                bad(
                        "day after asOf",
                        a -> a.put("submittedOn", "2021-06-02"),
                        "DATE_AFTER_AS_OF",
                        "/submittedOn",
                        "sesudah tanggal penilaian"),
                bad(
                        "no such day",
                        a -> a.put("submittedOn", "2021-02-30"),
                        "DATE_MALFORMED",
                        "/submittedOn",
                        "2021-06-01"),
                badText(
                        "longer than 1 MiB",
                        text -> "{\"id\":\"" + "x".repeat(MEBIBYTE) + "\"}",
                        "LINE_TOO_LONG",
                        "",
                        "1048576"),
                bad(
                        "another programme",
                        a -> a.put("programme", "mojokerto-kkmp"),
                        "PROGRAMME_DIFFERS",
                        "/programme",
                        "mojokerto-iw"),
                bad("an id for the second time", a -> a.put("id", "A-1"), "DUPLICATE_ID", "/id", "baris 1"),
                bad(
                        "unknown trade",
                        a -> Applications.group(a).put("trade", "LAUNDRY"),
                        "TRADE_UNKNOWN",
                        "/group/trade",
                        "FROZEN_FOOD"),
                badText("not an object", text -> "[]", "TYPE_WRONG", "", "objek"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void a_bad_line_is_told_and_the_others_go_on(String name, String line, String code, String pointer, String advice) {
        Run run = Run.decide(
                five().toString(), "", line, Applications.of("A-3", 5).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        List<JsonNode> results = run.results();
        assertThat(results.stream().map(result -> result.get("outcome").asText()))
                .containsExactly("ELIGIBLE", "REJECTED", "ELIGIBLE");
        JsonNode rejected = results.get(1);
        assertThat(rejected.get("schema").asInt()).isEqualTo(1);
        assertThat(rejected.get("line").asInt()).isEqualTo(3);
        assertThat(Applications.texts(rejected.get("problems"), "code")).containsExactly(code);
        assertThat(Applications.texts(rejected.get("problems"), "pointer")).containsExactly(pointer);
        assertThat(rejected.get("problems").get(0).get("message").get("en").asText())
                .isNotEmpty();
        List<String> told = run.err().lines().toList();
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("baris 3 (").contains(code, advice);
        assertThat(told.get(1)).isEqualTo("dibaca 3 = diputuskan 2 + ditolak 1");
    }

    @Test
    void all_problems_of_a_record_are_on_one_line() {
        ObjectNode application = five();
        application.put("requestedAmount", -1).put("submittedOn", "2021-06-02");
        Applications.group(application).put("chair", "m9");

        Run run = Run.decide(application.toString());

        assertThat(Applications.texts(only(run).get("problems"), "pointer"))
                .containsExactly("/group/chair", "/requestedAmount", "/submittedOn");
        assertThat(run.err().lines().filter(line -> line.startsWith("baris 1 ")))
                .hasSize(1);
    }

    @Test
    void of_very_many_problems_the_first_are_told_and_the_rest_counted() {
        ObjectNode application = five();
        for (int i = 0; i < 120; i++) {
            application.put("isian" + i, i);
        }

        Run run = Run.decide(Applications.of("A-0", 5).toString(), application.toString());

        JsonNode problems = run.results().get(1).get("problems");
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).get("message").get("id").asText()).isEqualTo("Dan 20 masalah lagi.");
        assertThat(run.err()).contains("; dan 96 lagi dalam hasilnya");
    }

    @Test
    void a_nik_that_differs_from_the_record_is_a_warning_with_its_line() {
        ObjectNode application = five();
        Applications.member(application, 2).put("birthDate", "1985-04-13");

        Run run = Run.decide("", application.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(only(run).get("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(run.err())
                .startsWith("baris 2 (A-1) perlu dilihat: /group/members/1/birthDate")
                .contains("[NIK_BIRTH_DATE_DIFFERS]");
    }

    @Test
    void an_empty_input_is_told_and_not_a_success() {
        Run run = Run.decide("", "  ");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dibaca 0 = diputuskan 0 + ditolak 0\nTidak ada isinya");
    }

    @Test
    void a_referral_is_decided_when_it_is_asked_for() {
        ObjectNode application = five();
        Applications.member(application, 4).put("skilled", false);

        Run run = Run.with(
                application.toString().getBytes(UTF_8),
                "decide",
                "--policy",
                "mojokerto-iw",
                "--kind",
                "referral",
                "--as-of",
                "2021-06-01",
                "-");

        assertThat(run.exitCode()).isZero();
        assertThat(only(run).get("outcome").asText()).isEqualTo("REFERRED");
        assertThat(codes(only(run))).containsExactly("SKILL_MISSING");
    }

    @Test
    void a_day_without_a_policy_in_force_is_a_result() {
        Run run = Run.with(
                five().toString().getBytes(UTF_8), "decide", "--policy", "mojokerto-iw", "--as-of", "2031-06-01", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(only(run).get("outcome").asText()).isEqualTo("NO_POLICY_IN_FORCE");
    }

    @Test
    void english_is_spoken_when_it_is_asked_for() {
        ObjectNode application = five();
        application.put("requestedAmount", -1);

        Run run = Run.with(
                application.toString().getBytes(UTF_8),
                "decide",
                "--lang",
                "en",
                "--policy",
                "mojokerto-iw",
                "--as-of",
                "2021-06-01",
                "-");

        assertThat(run.err())
                .startsWith("line 1 (A-1) rejected: /requestedAmount")
                .endsWith("read 1 = decided 0 + rejected 1\n");
    }

    @Test
    void a_file_is_read_as_standard_input_is() throws Exception {
        Path file = Files.writeString(folder.resolve("usulan.jsonl"), five() + "\r\n");

        Run run = Run.of("decide", "--policy", "mojokerto-iw", "--as-of", "2021-06-01", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Run.decide(five().toString()).out());
    }

    @Test
    void a_policy_file_decides_with_the_layers_of_the_library() throws Exception {
        Path file = Policies.changed(
                folder,
                yaml -> yaml.replace(
                        "Nama: anggota_minimal, Satuan: orang, Nilai: 5",
                        "Nama: anggota_minimal, Satuan: orang, Nilai: 4"));

        Run run = Run.with(
                Applications.of("A-1", 4).toString().getBytes(UTF_8),
                "decide",
                "--policy",
                file.toString(),
                "--as-of",
                "2021-06-01",
                "-");

        assertThat(only(run).get("outcome").asText()).isEqualTo("ELIGIBLE");
    }

    @Test
    void a_faulty_policy_file_lists_its_faults_and_decides_nothing() throws Exception {
        Path file = Policies.changed(folder, yaml -> yaml.replace("Efek: tolak", "Efek: usir"));

        Run run = Run.with(
                five().toString().getBytes(UTF_8), "decide", "--policy", file.toString(), "--as-of", "2021-06-01", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.yaml:", "GROUP_TOO_SMALL/Efek", "REQUEST_BELOW_MINIMUM/Efek", "usir");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Run run = Run.of("decide", "--policy", "mojokerto-iw", "--as-of", "2021-06-01", "tidak-ada.jsonl");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Berkas tidak-ada.jsonl tidak ada");
    }

    @Test
    void a_policy_that_is_not_there_is_told_with_those_there_are() {
        Run run = Run.of("decide", "--policy", "mojokerto-xx", "--as-of", "2021-06-01", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mojokerto-xx", "Kebijakan bawaan: bpum, ", ", mojokerto-iw, ");
    }

    @Test
    void a_wrong_day_is_told_with_what_is_right() {
        Run run = Run.of("decide", "--policy", "mojokerto-iw", "--as-of", "1/6/2021", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("1/6/2021", "misalnya 2021-06-01");
    }

    @Test
    void no_nik_is_written_out_in_full() {
        ObjectNode twice = Applications.of("A-2", 5);
        Applications.member(twice, 2).put("nik", Applications.nik(1));
        ObjectNode spread = Applications.of(Applications.nik(6), 5);
        Applications.group(spread).put("chair", Applications.nik(1)).put(Applications.nik(2), Applications.nik(3));
        ObjectNode chair = Applications.of("A-3", 5);
        Applications.group(chair).put("chair", Applications.nik(1));
        ObjectNode employed = Applications.of("A-4", 5);
        employed.get("group").get("members").forEach(member -> ((ObjectNode) member).put("employer", "TNI"));
        String open = Applications.of("A-5", 5).toString();

        Run run = Run.decide(
                five().toString(),
                twice.toString(),
                spread.toString(),
                chair.toString(),
                employed.toString(),
                open.substring(0, open.length() - 9));

        assertThat(run.results()).hasSize(6);
        for (int i = 1; i <= 6; i++) {
            assertThat(run.out() + run.err()).doesNotContain(Applications.nik(i));
        }
    }

    @Test
    void a_closed_pipe_ends_quietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        Run run = runInto(closed);

        assertThat(run.exitCode()).isEqualTo(141);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        Run run = runInto(full);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Hasil tidak dapat ditulis: No space left on device\n");
    }

    /** Of few results and of more than are sent at once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void after_a_failure_nothing_goes_out_and_it_is_told_once(int records) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        AtomicInteger failures = new AtomicInteger();
        OutputStream failingOnce = new OutputStream() {
            @Override
            public void write(int b) {
                sent.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                super.write(bytes, offset, Math.min(100, length));
                if (failures.getAndIncrement() == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String applications = IntStream.rangeClosed(1, records)
                .mapToObj(i -> Applications.of("A-" + i, 5) + "\n")
                .collect(Collectors.joining());

        int exitCode = Umkm.run(
                new String[] {"decide", "--policy=mojokerto-iw", "--as-of=2021-06-15", "--threads=1", "-"},
                new ByteArrayInputStream(applications.getBytes(UTF_8)),
                failingOnce,
                new PrintStream(err, false, UTF_8));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString(UTF_8)).containsOnlyOnce("No space left on device");
        assertThat(sent.size()).isEqualTo(100);
    }

    @Test
    void what_was_answered_is_sent_before_more_input_is_waited_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream first = new ByteArrayInputStream((five() + "\n").getBytes(UTF_8));
        InputStream later = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                assertThat(out.toString(UTF_8)).contains("ELIGIBLE");
                return -1;
            }
        };

        int exitCode = Umkm.run(
                new String[] {"decide", "--policy", "mojokerto-iw", "--as-of", "2021-06-01", "-"},
                new SequenceInputStream(first, later),
                out,
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8));

        assertThat(exitCode).isZero();
    }

    private static Run runInto(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Umkm.run(
                new String[] {"policies"}, InputStream.nullInputStream(), out, new PrintStream(err, false, UTF_8));
        return new Run(exitCode, "", err.toString(UTF_8));
    }

    private static ObjectNode five() {
        return Applications.of("A-1", 5);
    }

    private static Arguments bad(String name, Consumer<ObjectNode> change, String code, String pointer, String advice) {
        ObjectNode application = Applications.of("A-2", 5);
        change.accept(application);
        return Arguments.of(name, application.toString(), code, pointer, advice);
    }

    private static Arguments badText(
            String name, UnaryOperator<String> change, String code, String pointer, String advice) {
        return Arguments.of(name, change.apply(Applications.of("A-2", 5).toString()), code, pointer, advice);
    }

    private static JsonNode only(Run run) {
        assertThat(run.results()).hasSize(1);
        return run.results().get(0);
    }

    private static List<String> codes(JsonNode decision) {
        return Applications.texts(decision.get("findings"), "code");
    }

    private static List<String> missing(JsonNode decision) {
        List<String> facts = new ArrayList<>();
        decision.get("missing")
                .forEach(fact -> facts.add(
                        fact.get("who").asText() + ": " + fact.get("attribute").asText()));
        return facts;
    }
}
