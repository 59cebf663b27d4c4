package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.json.ApplicationJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldEngineTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tells_of_one_thread_and_of_two_what_a_record_took_in_each_length() throws IOException {
        Population population = new Population(1);
        Path applications = Files.writeString(
                folder.resolve("applications.jsonl"),
                Stream.generate(population::next)
                        .limit(200)
                        .map(ApplicationJson::write)
                        .collect(Collectors.joining("\n", "", "\n")));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            HeldEngine.main(new String[] {applications.toString(), "200"});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(HeldEngine.MICROS)))
                .satisfiesExactly(
                        one -> assertThat(one).matches("micros: 1( [1-9][0-9]*\\.[0-9]+){3}"),
                        two -> assertThat(two).matches("micros: 2( [1-9][0-9]*\\.[0-9]+){3}"));
    }
}
