package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocateTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void those_ranked_come_first_then_those_not_ranked_then_what_was_rejected() {
        ObjectNode later = five("A-1").put("submittedOn", "2021-05-29");
        ObjectNode open = five("A-4");
        Applications.member(open, 2).remove("employer");

        Run run = allocate(List.of(), later, "{", Applications.of("A-3", 4), five("A-5"), open);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results().stream().map(AllocateTest::idAndOutcome))
                .containsExactly("A-5 FUNDED", "A-1 FUNDED", "A-3 NOT_FUNDED", "A-4 INCOMPLETE", "null REJECTED");
        assertThat(run.results().get(4).get("line").asInt()).isEqualTo(2);
        assertThat(codes(run.results().get(2))).containsExactly("GROUP_TOO_SMALL", "NOT_RANKED");
        List<String> told = run.err().lines().toList();
        assertThat(told.get(0)).startsWith("baris 2 (tanpa id) ditolak: ");
        assertThat(told.subList(1, told.size()))
                .containsExactly(
                        "dibaca 5 = diputuskan 4 + ditolak 1",
                        "pagu Rp1.300.000.000 (menurut kebijakan)",
                        "didanai 2, didanai sebagian 0; dibayar Rp40.000.000, sisa Rp1.260.000.000",
                        "diperingkat 2, semuanya cukup didanai",
                        "tidak diperingkat 2 (tidak layak 1, belum lengkap 1)");
    }

    @Test
    void those_not_funded_are_told_rank_cut_and_shortfall() {
        Run run = allocate(List.of("--budget", "30.000.000"), five("A-3"), five("A-1"), five("A-2"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.results().stream().map(AllocateTest::idAndOutcome))
                .containsExactly("A-1 FUNDED", "A-2 PARTLY_FUNDED", "A-3 NOT_FUNDED");
        assertThat(run.results().get(1).get("amount").asLong()).isEqualTo(10_000_000);
        JsonNode last = run.results().get(2);
        assertThat(last.get("amount").isNull()).isTrue();
        assertThat(codes(last)).containsExactly("BUDGET_EXHAUSTED");
        JsonNode ranking = last.get("ranking");
        assertThat(ranking.get("rank").asInt()).isEqualTo(3);
        assertThat(ranking.get("cut").asInt()).isEqualTo(2);
        assertThat(ranking.get("ahead").asLong()).isEqualTo(40_000_000);
        assertThat(ranking.get("shortfall").asLong()).isEqualTo(30_000_000);
        assertThat(last.get("findings").get(0).get("message").get("id").asText())
                .contains("peringkat 3", "peringkat 2", "Rp30.000.000");
        assertThat(run.err()).isEqualTo("""
                        dibaca 3 = diputuskan 3 + ditolak 0
                        pagu Rp30.000.000 (simulasi: diberikan dengan --budget, bukan pagu kebijakan)
                        didanai 1, didanai sebagian 1; dibayar Rp30.000.000, sisa Rp0
                        diperingkat 3; pagu tidak lagi cukup mulai peringkat 2, sehingga 2 tidak didanai penuh
                        semuanya diperingkat
                        """);
    }

    @ParameterizedTest
    @CsvSource({"28500000, PARTLY_FUNDED, 0", "28499999, NOT_FUNDED, 8499999", "40000000, FUNDED, 0"})
    void a_part_is_paid_down_to_the_least_grant(long budget, String outcome, long left) {
        Run run = allocate(List.of("--budget", Long.toString(budget), "--lang", "en"), five("A-1"), five("A-2"));

        assertThat(idAndOutcome(run.results().get(1))).isEqualTo("A-2 " + outcome);
        assertThat(run.err())
                .contains(String.format(Locale.ROOT, "left Rp%,d%n", left).stripTrailing());
    }

    @Test
    void a_budget_below_one_grant_funds_nobody_and_says_so() {
        Run run = allocate(List.of("--budget", "8499999"), five("A-1"), five("A-2"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.results().stream().map(AllocateTest::idAndOutcome))
                .containsExactly("A-1 NOT_FUNDED", "A-2 NOT_FUNDED");
        assertThat(run.err())
                .endsWith("\nTidak seorang pun dapat didanai: untuk peringkat 1 pagu kurang Rp11.500.001.\n");
    }

    @Test
    void a_budget_of_one_least_grant_pays_that_part() {
        Run run = allocate(List.of("--budget", "8500000"), five("A-1"));

        assertThat(idAndOutcome(run.results().get(0))).isEqualTo("A-1 PARTLY_FUNDED");
        assertThat(run.err()).doesNotContain("Tidak seorang pun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "-1", "1.5", "1,000", "13.00", "Rp5", ""})
    void a_budget_that_is_none_is_wrong_usage(String budget) {
        Run run = allocate(List.of("--budget=" + budget), five("A-1"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Pagu \"" + budget + "\"", "1.300.000.000");
    }

    @Test
    void the_largest_budget_is_the_largest_exact_amount() {
        Run largest = allocate(List.of("--budget", "9007199254740991"), five("A-1"));
        Run above = allocate(List.of("--budget", "9007199254740992"), five("A-1"));

        assertThat(largest.exitCode()).isZero();
        assertThat(largest.err()).contains("sisa Rp9.007.199.234.740.991");
        assertThat(above.exitCode()).isEqualTo(2);
    }

    @Test
    void a_budget_may_be_written_with_dots() {
        Run dots = allocate(List.of("--budget", "1.300.000.000"), five("A-1"));
        Run plain = allocate(List.of("--budget", "1300000000"), five("A-1"));

        assertThat(dots.exitCode()).isZero();
        assertThat(dots).isEqualTo(plain);
        assertThat(dots.err()).contains("simulasi");
    }

    @Test
    void one_application_that_comes_twice_is_ranked_once() {
        Run run = allocate(List.of(), five("A-1"), five("A-1").put("requestedAmount", 9_000_000));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results().stream().map(AllocateTest::idAndOutcome))
                .containsExactly("A-1 FUNDED", "A-1 REJECTED");
        assertThat(run.results().get(0).get("amount").asLong()).isEqualTo(20_000_000);
        assertThat(Applications.texts(run.results().get(1).get("problems"), "code"))
                .containsExactly("DUPLICATE_ID");
    }

    @Test
    void an_application_of_another_year_is_rejected_and_the_others_compete() {
        ObjectNode old = five("A-1");
        ObjectNode now = five("A-2").put("submittedOn", "2022-02-01");

        Run run = allocateOn("2022-06-01", old, "{", now);

        assertThat(run.results().stream().map(AllocateTest::idAndOutcome))
                .containsExactly("A-2 FUNDED", "A-1 REJECTED", "null REJECTED");
        JsonNode problem = run.results().get(1).get("problems").get(0);
        assertThat(problem.get("code").asText()).isEqualTo("APPLICATION_OUTSIDE_PERIOD");
        assertThat(problem.get("pointer").asText()).isEqualTo("/submittedOn");
        assertThat(run.err()).contains("baris 1 (A-1) ditolak", "dibaca 3 = diputuskan 1 + ditolak 2");
    }

    @Test
    void a_day_on_which_no_budget_is_shared_out_is_told() {
        Run run = allocateOn("2031-06-01", five("A-1"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2031-06-01");
    }

    @Test
    void a_policy_that_shares_out_nothing_is_told() throws IOException {
        Path file = Policies.changed(
                folder,
                yaml -> yaml.replaceFirst("(?s)\nAlokasi:.*?\nPencairan:", "\nPencairan:")
                        .replaceFirst("(?s)\nContoh:.*", "\n"));

        Run run = Run.with(
                five("A-1").toString().getBytes(UTF_8),
                "allocate",
                "--policy",
                file.toString(),
                "--as-of",
                "2021-06-01",
                "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Kebijakan ini tidak mengatur cara membagi pagu; bagian Alokasi tidak ada.\n");
    }

    @Test
    void nothing_in_it_is_told_and_not_a_success() {
        Run run = allocate(List.of(), "", " ");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("dibaca 0 = diputuskan 0 + ditolak 0", "Tidak ada isinya");
    }

    @Test
    void the_order_of_the_lines_changes_no_byte() throws IOException {
        List<String> lines = new ArrayList<>(Demo.lines("applications.jsonl").subList(156, 264));
        Run before = allocate(List.of("--budget", "500000000"), lines.toArray());
        Collections.shuffle(lines, new Random(20210601));

        Run after = allocate(List.of("--budget", "500000000"), lines.toArray());

        assertThat(before.exitCode()).isZero();
        assertThat(before.out()).hasLineCount(108).contains("FUNDED", "NOT_FUNDED");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void no_nik_is_written_out_unless_the_input_is_asked_for() {
        ObjectNode twice = five("A-2");
        Applications.member(twice, 2).put("nik", Applications.nik(1));

        Run run = allocate(List.of("--budget", "20000000"), five("A-1"), five("A-3"), twice);
        Run record = allocate(List.of("--record"), five("A-1"));

        for (int i = 1; i <= 5; i++) {
            assertThat(run.out() + run.err()).doesNotContain(Applications.nik(i));
            assertThat(record.out()).contains(Applications.nik(i));
        }
        assertThat(record.results().get(0).get("input").get("id").asText()).isEqualTo("A-1");
        assertThat(record.results().get(0).get("decision").get("outcome").asText())
                .isEqualTo("FUNDED");
    }

    private static ObjectNode five(String id) {
        return Applications.of(id, 5);
    }

    private static Run allocate(List<String> options, Object... lines) {
        return allocateOn("2021-06-01", options, lines);
    }

    private static Run allocateOn(String asOf, Object... lines) {
        return allocateOn(asOf, List.of(), lines);
    }

    private static Run allocateOn(String asOf, List<String> options, Object... lines) {
        List<String> args = new ArrayList<>(List.of("allocate", "--policy", "mojokerto-iw", "--as-of", asOf, "-"));
        args.addAll(options);
        String input =
                String.join("\n", Arrays.stream(lines).map(Object::toString).toList());
        return Run.with(input.getBytes(UTF_8), args.toArray(String[]::new));
    }

    private static String idAndOutcome(JsonNode result) {
        return result.get("id").asText() + " " + result.get("outcome").asText();
    }

    private static List<String> codes(JsonNode decision) {
        return Applications.texts(decision.get("findings"), "code");
    }
}
