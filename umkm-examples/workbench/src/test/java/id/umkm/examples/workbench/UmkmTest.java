package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.law.Basis;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UmkmTest {
    private static final List<String> COMMANDS = List.of(
            "demo",
            "decide",
            "allocate",
            "replay",
            "letter",
            "test",
            "check",
            "diff",
            "simulate",
            "audit",
            "population",
            "export",
            "schema",
            "policies");
    private static final List<String> BUILT_IN = List.of(
            "TABLE_UNRESOLVED",
            "TRANCHE_ALREADY_PAID",
            "TRANCHE_OUT_OF_ORDER",
            "STAGES_DIFFER",
            "NO_FURTHER_STAGE",
            "STEP_TAKEN_ALONE");

    @Test
    void help_explains_every_command_and_option_in_both_languages() {
        for (String command : COMMANDS) {
            Run indonesian = Run.of(command, "--help");
            Run english = Run.of(command, "--help", "--lang", "en");

            assertThat(indonesian.exitCode()).isZero();
            assertThat(indonesian.out())
                    .contains("Cara pakai: umkm " + command, "Kode keluar:")
                    .doesNotContain("Usage");
            assertThat(english.out())
                    .contains("Usage: umkm " + command, "Exit codes:")
                    .doesNotContain("Cara pakai");
            for (Run run : List.of(indonesian, english)) {
                assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
                assertThat(run.out().lines().filter(line -> line.matches(" +(-., )?--\\S+ *")))
                        .as("options without a description")
                        .isEmpty();
            }
        }
    }

    @Test
    void the_version_is_one_line() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("umkm ").hasLineCount(1);
    }

    @Test
    void wrong_usage_says_what_is_right() {
        assertWrong("Perintah belum disebut", new String[] {});
        assertWrong("Tidak dikenal di sini: putuskan", "putuskan");
        assertWrong("Tidak dikenal di sini: --cepat", "policies", "--cepat");
        assertWrong("Belum diisi: --policy ID|FILE, --as-of DATE, FILE.jsonl|-", "decide");
        assertWrong(
                "--policy hanya boleh ditulis sekali",
                "decide",
                "--policy",
                "a",
                "--policy",
                "b",
                "--as-of",
                "2021-06-01",
                "-");
        assertWrong("Pilih eligibility", "schema", "output", "--kind", "bonus");
        assertWrong("Belum diisi: RECORDS.jsonl|-", "replay");
        assertWrong("Belum diisi: DECISION.jsonl|-", "letter");
        assertWrong("Pilih input, output, atau record", "schema", "masukan");
        assertWrong("Pilih id (Indonesia) atau en", "policies", "--lang", "fr");
        assertWrong("Not given: POLICY", "--lang=en", "test");
    }

    private static void assertWrong(String message, String... args) {
        Run run = Run.of(args);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "input, urn:umkm:schema:application:1",
        "input --kind=allocation, urn:umkm:schema:application:1",
        "input --kind=disbursement, urn:umkm:schema:grant:1",
        "input --kind=graduation, urn:umkm:schema:proposal:1",
        "output, urn:umkm:schema:decision:eligibility:1",
        "output --kind=referral, urn:umkm:schema:decision:referral:1",
        "record --kind=allocation, urn:umkm:schema:record:allocation:1"
    })
    void schema_prints_a_schema(String args, String id) {
        Run run = Run.of(("schema " + args).split(" ", -1));

        JsonNode schema = Run.json(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(schema.get("$schema").asText()).contains("2020-12");
        assertThat(schema.get("$id").asText()).isEqualTo(id);
    }

    @Test
    void policies_tell_what_they_are_and_what_is_overdue() {
        Run onTime = Run.of("policies", "--as-of", "2021-12-31");
        Run late = Run.of("policies", "--as-of", "2022-01-01");

        assertThat(onTime.exitCode()).isZero();
        assertThat(about("mojokerto-iw 2021.1", onTime))
                .startsWith("mojokerto-iw 2021.1: Inkubasi Wirausaha")
                .containsPattern("wilayah +35\\.76\n")
                .containsPattern("usulan diterima +2021-01-01 s\\.d\\. 2021-12-31\n")
                .containsPattern("baris +hukum \\d+, sumber \\d+, asumsi \\d+\n")
                .containsPattern("pagu +Rp1\\.300\\.000\\.000; urutan: prioritas, tanggal usulan, nomor usulan\n")
                .containsPattern("pencairan +70% \\+ sisa\n")
                .containsPattern("kelulusan +Kelompok IW > Pra-koperasi; .*Pra-koperasi > Koperasi")
                .containsPattern("skenario +\\d+\n")
                .containsPattern("sha256 +[0-9a-f]{64}\n")
                .doesNotContain("LEWAT");
        assertThat(about("mojokerto-iw 2021.1", late)).contains("LEWAT").contains("porsi_sasaran");
        assertThat(late.out().lines()).allMatch(line -> line.length() <= 100);
    }

    /** What is told of one policy: its title and the lines below it that stand further in. */
    private static String about(String policy, Run run) {
        int start = run.out().indexOf(policy);
        String rest = run.out().substring(start);
        Matcher next = Pattern.compile("\n(?=\\S)").matcher(rest);
        return next.find() ? rest.substring(0, next.start() + 1) : rest;
    }

    @Test
    void an_unexpected_fault_is_one_line_unless_details_are_asked_for() {
        Run plain = failing("policies");
        Run details = failing("policies", "--debug");

        assertThat(plain.exitCode()).isEqualTo(3);
        assertThat(plain.err())
                .startsWith("Kesalahan dalam program: IllegalStateException")
                .hasLineCount(1);
        assertThat(details.err()).contains("\tat ");
    }

    private static Run failing(String... args) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("made up");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                Umkm.run(args, InputStream.nullInputStream(), out, new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_that_cannot_be_made_is_told(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Run run = Run.of("demo", "--out", file.resolve("demo").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Berkas tidak dapat dibaca atau ditulis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void both_languages_have_the_same_texts(String name) throws IOException {
        assertThat(keys(name + "_en")).isEqualTo(keys(name));
    }

    @Test
    void every_word_of_a_decision_has_a_text() {
        Texts texts = Texts.in(Language.INDONESIAN);
        Stream<String> words = Stream.of(
                        Arrays.stream(Outcome.values()).map(outcome -> "outcome." + outcome),
                        Arrays.stream(Effect.values()).map(effect -> "effect." + effect),
                        Arrays.stream(Basis.values()).map(basis -> "basis." + basis),
                        Arrays.stream(Basis.values()).map(basis -> "summary.grounds." + basis),
                        PolicyLibrary.bundled().policies().stream()
                                .flatMap(UmkmTest::codes)
                                .map(code -> "reason." + code),
                        BUILT_IN.stream().map(code -> "reason." + code))
                .flatMap(keys -> keys);

        assertThat(words).isNotEmpty().allMatch(texts::has);
    }

    /** The codes of all rows that can be a reason. */
    private static Stream<String> codes(Policy policy) {
        AllocationRule allocation = policy.getAllocation();
        return Stream.of(
                        policy.getCriteria().stream().map(Criterion::getCode),
                        policy.getTrancheConditions().stream()
                                .map(condition -> condition.criterion().getCode()),
                        policy.getTransitions().stream()
                                .flatMap(step -> step.conditions().stream())
                                .map(condition -> condition.criterion().getCode()),
                        allocation == null
                                ? Stream.<String>of()
                                : Stream.of(
                                        allocation.notRanked().code(),
                                        allocation.exhausted().code()))
                .flatMap(codes -> codes);
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = UmkmTest.class.getResourceAsStream(bundle + ".properties")) {
            texts.load(Objects.requireNonNull(in));
        }
        return texts.stringPropertyNames();
    }
}
