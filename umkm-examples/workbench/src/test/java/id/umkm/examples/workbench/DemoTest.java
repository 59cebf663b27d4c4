package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DemoTest {
    private static final int WIDTH = 100;
    private static final int TWO_SCREENS = 100;

    @TempDir
    private static Path folder = Path.of("");

    private static Run run = new Run(-1, "", "");
    private static List<String> decisions = List.of();
    private static Map<Integer, JsonNode> results = Map.of();

    @BeforeAll
    static void runs_the_demo() throws IOException {
        run = Run.of("demo", "--out", folder.toString());
        decisions = Files.readAllLines(folder.resolve("decisions.jsonl"));
        results = byLine();
    }

    static Stream<Arguments> expected() throws IOException {
        return Demo.lines("expected.jsonl").stream()
                .map(Run::json)
                .map(expected -> Arguments.of(expected.get("line").asInt(), expected));
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("expected")
    void what_was_worked_out_by_hand_comes_out(int line, JsonNode expected) throws IOException {
        JsonNode actual = Objects.requireNonNull(results.get(line));

        assertThat(actual.get("id")).isEqualTo(expected.get("id"));
        assertThat(actual.get("outcome")).isEqualTo(expected.get("outcome"));
        if (actual.get("outcome").asText().equals("REJECTED")) {
            Set<String> pointers = new TreeSet<>();
            expected.get("problems").forEach(pointer -> pointers.add(pointer.asText()));
            assertThat(Applications.texts(actual.get("problems"), "pointer")).containsExactlyElementsOf(pointers);
        } else {
            sortByNik(expected, Run.json(Demo.lines("applications.jsonl").get(line - 1)));
            assertThat(findings(actual)).isEqualTo(findings(expected));
            assertThat(missing(actual)).isEqualTo(missing(expected));
        }
    }

    @Test
    void every_record_is_decided_or_rejected_in_the_order_of_the_lines() {
        long rejected = results.values().stream().filter(DemoTest::isRejected).count();
        assertThat(results).hasSize(263);
        assertThat(rejected).isEqualTo(34);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Dibaca 263 usulan = 229 diputuskan + 34 ditolak");
        results.forEach((line, result) -> {
            if (isRejected(result)) {
                assertThat(result.get("line").asInt()).isEqualTo(line);
            } else {
                assertThat(result.get("id").asText()).endsWith(String.format(Locale.ROOT, "-%03d", line));
            }
        });
    }

    @Test
    void every_rejection_says_why_on_what_ground_and_from_which_facts() {
        List<JsonNode> refused = outcomes("NOT_ELIGIBLE");

        assertThat(refused).isNotEmpty().allSatisfy(decision -> {
            assertThat(Applications.texts(decision.get("findings"), "effect")).contains("REJECT");
            assertThat(decision.get("findings")).allSatisfy(finding -> {
                assertThat(finding.get("code").asText()).matches("[A-Z_]+");
                assertThat(finding.get("basis").asText()).isIn("ASSUMPTION", "SOURCE", "LAW");
                assertThat(finding.get("citations")).isNotEmpty();
                assertThat(finding.get("position").asText()).startsWith("Kelayakan/");
                assertThat(finding.get("evidence")).isNotEmpty();
                assertThat(finding.get("message").get("id").asText()).isNotEmpty();
                assertThat(finding.get("message").get("en").asText()).isNotEmpty();
            });
        });
    }

    @Test
    void the_summary_counts_what_the_file_holds() {
        List<JsonNode> refused = outcomes("NOT_ELIGIBLE");
        long assumed = refused.stream().filter(DemoTest::isAssumed).count();

        assertThat(run.out().lines().map(String::strip))
                .contains(
                        outcomes("ELIGIBLE").size() + "  layak",
                        refused.size() + "  tidak layak",
                        outcomes("NEEDS_REVIEW").size() + "  perlu ditinjau petugas",
                        outcomes("INCOMPLETE").size() + "  belum lengkap: ada fakta yang masih harus ditanyakan",
                        assumed + "  hanya asumsi: belum ada keputusan kota, sumber, atau hukum di baliknya",
                        priority("1") + "  prioritas 1",
                        priority("null") + "  prioritas belum diketahui");
        assertThat(run.out()).contains("Apa yang mendasari " + refused.size() + " keputusan tidak layak");
        long tooSmall = refused.stream()
                .filter(decision ->
                        Applications.texts(decision.get("findings"), "code").contains("GROUP_TOO_SMALL"))
                .count();
        assertThat(run.out())
                .containsPattern("\n +" + tooSmall + "  anggota kelompok terlalu sedikit +sumber +tidak layak");
    }

    @Test
    void persons_in_several_applications_are_named_masked_with_their_lines() {
        assertThat(run.out())
                .contains("4 orang tercantum dalam lebih dari satu usulan")
                .contains("NIK ************9302: baris 46, 120\n");
    }

    @Test
    void the_summary_has_lines_of_a_screen_fits_on_two_and_names_the_files() {
        Run english =
                Run.of("demo", "--lang", "en", "--out", folder.resolve("en").toString());

        assertThat(english.out()).contains("Applications read 263 = decided 229 + rejected for wrong data 34");
        for (Run each : List.of(run, english)) {
            List<String> lines = each.out().lines().toList();
            assertThat(lines).hasSizeLessThanOrEqualTo(TWO_SCREENS).allMatch(line -> line.length() <= WIDTH);
            assertThat(each.out()).contains("decisions.jsonl", "funded.csv", "umkm replay");
            assertThat(each.err()).isEmpty();
        }
    }

    @Test
    void no_nik_is_written_out_in_full() throws IOException {
        List<String> niks = Demo.lines("applications.jsonl").stream()
                .flatMap(line -> Pattern.compile("(?<=\"nik\":\")[^\"]+")
                        .matcher(line)
                        .results()
                        .map(MatchResult::group))
                .distinct()
                .toList();
        String written = run.out() + run.err() + String.join("\n", decisions);

        assertThat(niks).hasSizeGreaterThan(500);
        assertThat(niks.stream().filter(written::contains)).isEmpty();
    }

    @Test
    void the_order_of_the_lines_changes_no_byte_of_a_decision() throws IOException {
        Map<String, String> before = byId(decisions);
        List<String> shuffled = new ArrayList<>(Demo.lines("applications.jsonl"));
        results.forEach((line, result) -> {
            if (isRejected(result)) {
                shuffled.set(line - 1, "");
            }
        });
        Collections.shuffle(shuffled, new Random(20210601));

        Run again = Run.decide(shuffled.toArray(String[]::new));

        assertThat(again.exitCode()).isZero();
        assertThat(byId(again.out().lines().toList())).isEqualTo(before);
    }

    private static boolean isRejected(JsonNode result) {
        return result.get("outcome").asText().equals("REJECTED");
    }

    private static boolean isAssumed(JsonNode decision) {
        List<String> rejecting = new ArrayList<>();
        decision.get("findings").forEach(finding -> {
            if (finding.get("effect").asText().equals("REJECT")) {
                rejecting.add(finding.get("basis").asText());
            }
        });
        return rejecting.stream().allMatch("ASSUMPTION"::equals);
    }

    private static List<JsonNode> outcomes(String outcome) {
        return results.values().stream()
                .filter(result -> result.get("outcome").asText().equals(outcome))
                .toList();
    }

    private static long priority(String value) {
        return outcomes("ELIGIBLE").stream()
                .filter(decision ->
                        decision.get("outputs").get(0).get("value").asText().equals(value))
                .count();
    }

    /** The decisions by id, without what was rejected. */
    private static Map<String, String> byId(List<String> results) {
        return results.stream()
                .filter(result -> !isRejected(Run.json(result)))
                .collect(Collectors.toMap(result -> Run.json(result).get("id").asText(), result -> result));
    }

    /** The results by the line of their record, which is never blank. */
    private static Map<Integer, JsonNode> byLine() throws IOException {
        List<String> records = Demo.lines("applications.jsonl");
        Map<Integer, JsonNode> results = new LinkedHashMap<>();
        int next = 0;
        for (int i = 0; i < records.size(); i++) {
            if (!records.get(i).isBlank()) {
                results.put(i + 1, Run.json(decisions.get(next++)));
            }
        }
        assertThat(next).isEqualTo(decisions.size());
        return results;
    }

    /** Code, effect, basis and members of each finding, in order. */
    private static List<List<Object>> findings(JsonNode decision) {
        List<List<Object>> findings = new ArrayList<>();
        for (JsonNode finding : decision.get("findings")) {
            List<String> who = new ArrayList<>();
            finding.get("who").forEach(member -> who.add((member.isTextual() ? member : member.get("ref")).asText()));
            findings.add(List.of(finding.get("code"), finding.get("effect"), finding.get("basis"), who));
        }
        return findings;
    }

    private static List<String> missing(JsonNode decision) {
        List<String> facts = new ArrayList<>();
        decision.get("missing").forEach(fact -> facts.add(fact.get("attribute").asText() + " " + fact.get("who")));
        return facts;
    }

    /** What is expected names members in the order of the record; decisions name them in the order of their NIK. */
    private static void sortByNik(JsonNode expected, JsonNode record) {
        List<String> refs = new ArrayList<>();
        StreamSupport.stream(record.get("group").get("members").spliterator(), false)
                .sorted(Comparator.comparing(member -> member.get("nik").asText()))
                .forEach(member -> refs.add(member.get("ref").asText()));
        for (JsonNode finding : expected.get("findings")) {
            sort((ArrayNode) finding.get("who"), Comparator.comparing(ref -> refs.indexOf(ref.asText())));
        }
        sort(
                (ArrayNode) expected.get("missing"),
                Comparator.comparing((JsonNode fact) -> fact.get("attribute").asText())
                        .thenComparing(fact -> refs.indexOf(fact.get("who").asText())));
    }

    private static void sort(ArrayNode list, Comparator<JsonNode> order) {
        List<JsonNode> sorted = new ArrayList<>();
        list.forEach(sorted::add);
        sorted.sort(order);
        list.removeAll().addAll(sorted);
    }
}
