package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.umkm.domain.basics.Rupiah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demo makes of amounts, the budget, grants and proposals. */
class DemoFollowUpTest {
    private static final long BUDGET = 1_300_000_000;

    @TempDir
    private static Path folder = Path.of("");

    private static Run run = new Run(-1, "", "");

    @BeforeAll
    static void runs_the_demo() {
        run = Run.of("demo", "--out", folder.toString());
    }

    static Stream<Arguments> expectedGrants() throws IOException {
        return expected("expected-grants.jsonl", "disbursements.jsonl");
    }

    static Stream<Arguments> expectedProposals() throws IOException {
        return expected("expected-proposals.jsonl", "graduations.jsonl");
    }

    /** Line, what was worked out by hand, and what came out; no line of these files is blank. */
    private static Stream<Arguments> expected(String expected, String written) throws IOException {
        List<JsonNode> results = results(written);
        List<JsonNode> byHand = Demo.lines(expected).stream().map(Run::json).toList();
        assertThat(byHand).hasSameSizeAs(results);
        return byHand.stream().map(one -> {
            int line = one.get("line").asInt();
            return Arguments.of(line, one.get("why").asText(), one, results.get(line - 1));
        });
    }

    @ParameterizedTest(name = "line {0}: {1}")
    @MethodSource("expectedGrants")
    void what_was_worked_out_by_hand_of_a_grant_comes_out(int line, String why, JsonNode expected, JsonNode actual) {
        assertSame(expected, actual, "who");
        if (!isRejected(expected)) {
            assertThat(decision(actual).get("amount")).isEqualTo(expected.get("amount"));
        }
    }

    @ParameterizedTest(name = "line {0}: {1}")
    @MethodSource("expectedProposals")
    void what_was_worked_out_by_hand_of_a_proposal_comes_out(int line, String why, JsonNode expected, JsonNode actual) {
        assertSame(expected, actual, "group");
        if (!isRejected(expected)) {
            JsonNode outputs = decision(actual).get("outputs");
            String stage =
                    outputs.isEmpty() ? "null" : outputs.get(0).get("value").asText();
            assertThat(stage).isEqualTo(expected.get("stage").asText());
        }
    }

    private static void assertSame(JsonNode expected, JsonNode actual, String whose) {
        JsonNode decision = decision(actual);
        assertThat(decision.get("outcome")).isEqualTo(expected.get("outcome"));
        assertThat(decision.get("id")).isEqualTo(expected.get("id"));
        if (isRejected(expected)) {
            List<String> pointers = new ArrayList<>();
            expected.get("problems").forEach(pointer -> pointers.add(pointer.asText()));
            assertThat(Applications.texts(decision.get("problems"), "pointer")).containsExactlyElementsOf(pointers);
            return;
        }
        assertThat(findings(decision, whose)).isEqualTo(findings(expected, whose));
        assertThat(missing(decision, whose)).isEqualTo(missing(expected, whose));
    }

    @Test
    void the_budget_is_never_overdrawn_and_nobody_is_funded_behind_one_who_is_not() throws IOException {
        List<JsonNode> ranked = ranked();
        long paid = ranked.stream()
                .mapToLong(decision -> decision.get("amount").asLong(0))
                .sum();
        int funded = (int) ranked.stream()
                .filter(decision -> decision.get("outcome").asText().equals("FUNDED"))
                .count();

        assertThat(paid).isPositive().isLessThanOrEqualTo(BUDGET);
        assertThat(funded).isPositive().isLessThan(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            JsonNode ranking = ranked.get(i).get("ranking");
            assertThat(ranking.get("rank").asInt()).isEqualTo(i + 1);
            assertThat(ranking.get("of").asInt()).isEqualTo(ranked.size());
            assertThat(ranked.get(i).get("outcome").asText().equals("FUNDED")).isEqualTo(i < funded);
        }
        assertThat(run.out()).contains("ALOKASI pagu Rp1.300.000.000", "Dibayar " + rupiah(paid));
    }

    @Test
    void everybody_ranked_and_not_funded_in_full_is_told_rank_cut_and_shortfall() throws IOException {
        List<JsonNode> unfunded = ranked().stream()
                .filter(decision -> !decision.get("outcome").asText().equals("FUNDED"))
                .toList();

        assertThat(unfunded).isNotEmpty().allSatisfy(decision -> {
            JsonNode ranking = decision.get("ranking");
            long shortfall = ranking.get("shortfall").asLong();
            assertThat(shortfall).isPositive();
            String message = told(decision, "BUDGET_EXHAUSTED");
            assertThat(message)
                    .contains(
                            "peringkat " + ranking.get("rank").asText() + ".",
                            "peringkat " + ranking.get("cut").asText() + ".",
                            rupiah(shortfall));
        });
    }

    @Test
    void everybody_not_ranked_is_told_why() throws IOException {
        List<JsonNode> unranked = results("allocation.jsonl").stream()
                .map(DemoFollowUpTest::decision)
                .filter(decision -> decision.get("ranking").path("rank").isNull()
                        || decision.get("ranking").path("rank").isMissingNode())
                .toList();

        assertThat(unranked).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.get("amount").isNull()).isTrue();
            assertThat(told(decision, "NOT_RANKED")).isNotEmpty();
        });
        assertThat(unranked.size() + ranked().size()).isEqualTo(229);
    }

    @Test
    void the_tranches_of_everybody_funded_add_up_to_the_award() throws IOException {
        List<String> plan = Files.readAllLines(folder.resolve("funded.csv"));
        List<JsonNode> funded = ranked().stream()
                .filter(decision -> !decision.get("amount").isNull())
                .toList();

        assertThat(plan.get(0)).isEqualTo("rank,application,outcome,awarded,tranche_1,tranche_2");
        assertThat(plan).hasSize(funded.size() + 1);
        for (int i = 0; i < funded.size(); i++) {
            String[] cells = plan.get(i + 1).split(",", -1);
            long awarded = Long.parseLong(cells[3]);
            assertThat(cells[0]).isEqualTo(Integer.toString(i + 1));
            assertThat(cells[1]).isEqualTo(funded.get(i).get("id").asText());
            assertThat(awarded).isEqualTo(funded.get(i).get("amount").asLong());
            assertThat(Long.parseLong(cells[4])).isEqualTo(awarded * 7 / 10);
            assertThat(Long.parseLong(cells[4]) + Long.parseLong(cells[5])).isEqualTo(awarded);
        }
    }

    @Test
    void every_grant_is_of_an_application_that_was_funded_with_that_amount() throws IOException {
        Map<String, Long> awards = new HashMap<>();
        ranked().forEach(decision ->
                awards.put(decision.get("id").asText(), decision.get("amount").asLong(0)));

        List<JsonNode> grants = results("disbursements.jsonl").stream()
                .filter(result -> result.has("input"))
                .map(result -> result.get("input"))
                .toList();

        assertThat(grants).hasSizeGreaterThan(20).allSatisfy(grant -> {
            String application = grant.get("application").get("id").asText();
            assertThat(awards.get(application)).isEqualTo(grant.get("awarded").asLong());
        });
    }

    @Test
    void a_second_tranche_that_is_released_is_the_one_of_the_plan() throws IOException {
        Map<String, String> plan = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("funded.csv"))) {
            String[] cells = line.split(",", -1);
            plan.put(cells[1], cells[5]);
        }

        List<JsonNode> released = results("disbursements.jsonl").stream()
                .filter(result -> decision(result).get("outcome").asText().equals("RELEASE"))
                .toList();

        assertThat(released).isNotEmpty().allSatisfy(result -> {
            String application =
                    result.get("input").get("application").get("id").asText();
            assertThat(decision(result).get("amount").asText()).isEqualTo(plan.get(application));
        });
    }

    @Test
    void all_records_are_made_again_to_the_byte() {
        List<String> args = new ArrayList<>(List.of("replay"));
        List.of("eligibility", "amounts", "allocation", "disbursements", "graduations")
                .forEach(name -> args.add(folder.resolve(name + ".jsonl").toString()));

        Run replay = Run.of(args.toArray(String[]::new));

        // Of 263 applications 34 are malformed, of 42 grants 14, of 41 proposals 10.
        assertThat(replay.out())
                .endsWith("dibaca 838 = sama 746 + sama dengan versi pustaka lain 0 + berbeda 0 + tidak terbaca 0"
                        + " + dahulu tidak diputuskan 92\n")
                .contains("161 peringkat tanpa celah atau ulangan")
                .hasLineCount(2);
        assertThat(replay.exitCode()).isZero();
    }

    private static List<JsonNode> ranked() throws IOException {
        return results("allocation.jsonl").stream()
                .map(DemoFollowUpTest::decision)
                .filter(decision -> decision.get("ranking").hasNonNull("rank"))
                .toList();
    }

    private static List<JsonNode> results(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().map(Run::json).toList();
    }

    /** The decision of a record, or the line of a rejected one. */
    private static JsonNode decision(JsonNode result) {
        return Objects.requireNonNullElse(result.get("decision"), result);
    }

    private static boolean isRejected(JsonNode expected) {
        return expected.get("outcome").asText().equals("REJECTED");
    }

    private static String told(JsonNode decision, String code) {
        for (JsonNode finding : decision.get("findings")) {
            if (finding.get("code").asText().equals(code)) {
                return finding.get("message").get("id").asText();
            }
        }
        return "";
    }

    private static String rupiah(long amount) {
        return Rupiah.of(amount).toString();
    }

    /** Code, effect, basis, and members or group of each finding, in order. */
    private static List<List<String>> findings(JsonNode decision, String whose) {
        List<List<String>> findings = new ArrayList<>();
        for (JsonNode finding : decision.get("findings")) {
            findings.add(List.of(
                    finding.get("code").asText(),
                    finding.get("effect").asText(),
                    finding.get("basis").asText(),
                    whose.equals("who")
                            ? members(finding)
                            : finding.path("group").asText("null")));
        }
        return findings;
    }

    private static String members(JsonNode finding) {
        List<String> refs = new ArrayList<>();
        finding.get("who").forEach(who -> refs.add((who.isTextual() ? who : who.get("ref")).asText()));
        return String.join(" ", refs);
    }

    private static List<String> missing(JsonNode decision, String whose) {
        List<String> facts = new ArrayList<>();
        decision.get("missing")
                .forEach(fact -> facts.add(
                        fact.get("attribute").asText() + " " + fact.path(whose).asText("null")));
        return facts;
    }
}
