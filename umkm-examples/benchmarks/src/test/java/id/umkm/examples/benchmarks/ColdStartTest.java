package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.json.ApplicationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartTest {
    private static final long SECOND = 1_000_000_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_process_that_was_given_the_numbers_loads_nothing_of_the_rules_of_this_library() throws Exception {
        Path programme = folder.resolve("programme.txt");
        Programme.ofMojokerto().write(programme);

        String printed = firstDecision(Contenders.BASELINE, List.of("-D" + Programme.FILE + "=" + programme));

        assertThat(printed).contains(FirstDecision.ANSWER, "id.umkm.examples.benchmarks.HandWritten ");
        assertThat(printed.lines().filter(line -> line.contains("id.umkm.rules.")))
                .isEmpty();
    }

    @Test
    void a_process_that_was_not_reads_the_policy() throws Exception {
        assertThat(firstDecision(Contenders.BASELINE, List.of())).contains("id.umkm.rules.source.YamlPolicy ");
    }

    @Test
    void the_report_compares_each_run_with_that_of_the_same_round() {
        Map<String, List<Map<String, Long>>> measured = new LinkedHashMap<>();
        measured.put("umkm", List.of(run(2, 1, 1), run(4, 1, 1)));
        measured.put("other", List.of(run(6, 0, 5), run(8, 0, 5)));

        assertThat(ColdStart.report(measured).lines())
                .anySatisfy(line -> assertThat(cells(line))
                        .containsExactly("umkm", "3.00", "1.00", "1.00", "-", "-", "1.00", "-", "1.00", "-"))
                .anySatisfy(line -> assertThat(cells(line))
                        .containsExactly("other", "7.00", "2.50", "1.00", "-", "-", "-", "-", "5.00", "-"));
    }

    private static Map<String, Long> run(long wall, long policy, long input) {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put(ColdStart.WALL, wall * SECOND);
        parts.put(FirstDecision.INPUT, input * SECOND);
        if (policy > 0) {
            parts.put(FirstDecision.POLICY, policy * SECOND);
        }
        return parts;
    }

    private static List<String> cells(String line) {
        return List.of(line.replaceAll("^\\| *| *\\|$", "").split(" *\\| *", -1));
    }

    /** What the process prints, with a line for each class that it loads. */
    private String firstDecision(String contender, List<String> options) throws IOException, InterruptedException {
        Path application =
                Files.writeString(folder.resolve("application.json"), ApplicationJson.write(new Population(1).next()));
        Path printed = folder.resolve("printed");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:class+load");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstDecision.class.getName()));
        command.addAll(List.of(contender, application.toString(), Long.toString(System.currentTimeMillis())));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(printed);
    }
}
