package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final String BETWEEN = "-".repeat(72);

    @Test
    void a_citizen_is_told_what_came_out_why_and_what_to_do() {
        Run run = letter(decisions(Applications.of("A-1", 4)));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "A-1", "1 Juni 2021", "tidak memenuhi syarat", "beranggotakan 4 orang. Paling sedikit 5 orang")
                .doesNotContain("GROUP_TOO_SMALL", "NOT_ELIGIBLE", BETWEEN)
                .endsWith("\n");
    }

    @Test
    void an_officer_is_told_articles_and_positions() {
        Run run = letter(decisions(Applications.of("A-1", 4)), "--officer");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("GROUP_TOO_SMALL", "Kelayakan/GROUP_TOO_SMALL", "BO-8: BANGSAONLINE 21/12/2021, paragraf 8");
    }

    @Test
    void english_is_written_when_it_is_asked_for() {
        Run run = letter(decisions(Applications.of("A-1", 4)), "--lang", "en");

        assertThat(run.out()).contains("The group has 4 members. At least 5 are needed.", "1 June 2021");
    }

    @Test
    void a_decision_gives_the_same_letter_with_and_without_its_input() {
        List<String> bare = decisions(Applications.of("A-1", 4));
        List<String> record = decide(List.of("--record"), Applications.of("A-1", 4));

        assertThat(record).isNotEqualTo(bare);
        assertThat(letter(record)).isEqualTo(letter(bare));
    }

    @Test
    void a_citizens_letter_holds_no_nik_not_even_the_end_of_one() {
        ObjectNode application = Applications.of("A-1", 5);
        Applications.member(application, 3).put("employer", "ASN");
        Applications.member(application, 2).remove("birthDate");

        Run run = letter(decide(List.of("--record"), application));

        assertThat(run.out()).contains("m3").doesNotContain("9003", "9002", "***");
        assertThat(run.out()).doesNotContainPattern("\\d{9}");
    }

    @Test
    void letters_are_parted_by_a_line_of_dashes() {
        Run run = letter(decisions(Applications.of("A-1", 5), Applications.of("A-2", 4), Applications.of("A-3", 4)));

        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.stream().filter(BETWEEN::equals)).hasSize(2);
        assertThat(run.out().split(BETWEEN + "\n", -1))
                .satisfiesExactly(
                        first -> assertThat(first).contains("A-1").doesNotContain("A-2"),
                        second -> assertThat(second).contains("A-2"),
                        third -> assertThat(third).contains("A-3"));
    }

    @Test
    void what_has_no_letter_is_told_with_its_line_and_the_others_are_written() {
        List<String> lines = decisions(Applications.of("A-1", 4), "{");
        lines.add("{\"id\":\"A-3\"}");
        lines.addAll(lines(Run.with(
                Applications.of("A-4", 5).toString().getBytes(UTF_8),
                "decide",
                "--policy",
                "mojokerto-iw",
                "--as-of",
                "2031-06-01",
                "-")));
        lines.add(lines.get(0)
                .replace("\"id\":\"mojokerto-iw\"", "\"id\":\"contoh-lain\"")
                .replaceFirst("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"" + "0".repeat(64) + "\""));

        Run run = letter(lines);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("A-1").doesNotContain(BETWEEN);
        List<String> told = run.err().lines().toList();
        assertThat(told).hasSize(4);
        assertThat(told.get(0)).startsWith("baris 2: data ini ditolak dan belum diputuskan");
        assertThat(told.get(1)).startsWith("baris 3: ini bukan keputusan yang dapat dibaca");
        assertThat(told.get(2)).startsWith("baris 4: tidak ada surat untuk A-4: tidak ada kebijakan yang berlaku");
        assertThat(told.get(3))
                .startsWith("baris 5: tidak ada surat untuk A-1: kebijakan contoh-lain 2021.1 tidak ada");
    }

    @Test
    void a_policy_of_the_same_version_lends_its_names_if_the_one_that_decided_is_gone() {
        List<String> decision = decisions(Applications.of("A-1", 4));
        List<String> older = decision.stream()
                .map(line -> line.replaceFirst("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"" + "0".repeat(64) + "\""))
                .toList();

        Run run = letter(older);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("A-1", "beranggotakan 4 orang");
        assertThat(run.err())
                .startsWith("baris 1: kebijakan mojokerto-iw 2021.1 yang ada di sini bukan yang memutuskan");
    }

    @Test
    void nothing_in_it_is_told_and_not_a_success() {
        Run run = letter(List.of("", " "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Tidak ada keputusan di dalamnya");
    }

    @Test
    void files_that_are_not_there_are_told() {
        Run decision = Run.of("letter", "tidak-ada.jsonl");
        Run policy = Run.of("letter", "--policy", "tidak-ada.yaml", "-");

        assertThat(decision.exitCode()).isEqualTo(2);
        assertThat(decision.err()).startsWith("Berkas tidak-ada.jsonl tidak ada");
        assertThat(policy.exitCode()).isEqualTo(2);
        assertThat(policy.err()).startsWith("Berkas tidak-ada.yaml tidak ada");
    }

    private static List<String> decisions(Object... applications) {
        return decide(List.of(), applications);
    }

    private static List<String> decide(List<String> options, Object... applications) {
        List<String> args =
                new ArrayList<>(List.of("decide", "--policy", "mojokerto-iw", "--as-of", "2021-06-01", "-"));
        args.addAll(options);
        StringBuilder input = new StringBuilder();
        for (Object application : applications) {
            input.append(application).append('\n');
        }
        return lines(Run.with(input.toString().getBytes(UTF_8), args.toArray(String[]::new)));
    }

    private static List<String> lines(Run run) {
        return new ArrayList<>(run.out().lines().toList());
    }

    private static Run letter(List<String> lines, String... options) {
        List<String> args = new ArrayList<>(List.of("letter", "-"));
        args.addAll(List.of(options));
        return Run.with(String.join("\n", lines).getBytes(UTF_8), args.toArray(String[]::new));
    }
}
