package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamRunTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void says_what_it_takes() {
        assertThatThrownBy(() -> StreamRun.main(new String[] {"missing.jar", "100"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the jar of the command umkm");
    }

    @Test
    void fewer_applications_than_blocks_are_refused() throws IOException {
        String jar = Files.createFile(folder.resolve("umkm.jar")).toString();
        assertThatThrownBy(() -> StreamRun.main(new String[] {jar, "9999"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("at least 10000: 9999");
    }

    @Test
    void lines_are_told_by_number_and_beginning_however_they_are_cut() {
        byte[] text =
                ("{\"id\":\"A\"}\n{\"id\":\"B\"," + " ".repeat(500) + "}\n\nrest").getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= text.length; size++) {
            List<String> told = new ArrayList<>();
            StreamRun.Lines lines = new StreamRun.Lines();
            for (int from = 0; from < text.length; from += size) {
                byte[] piece = Arrays.copyOfRange(text, from, Math.min(text.length, from + size));
                lines.take(piece, piece.length, (head, number, end) -> told.add(number + head.strip() + end));
            }
            assertThat(told).containsExactly("1{\"id\":\"A\"}11", "2{\"id\":\"B\",523", "3524");
            assertThat(lines.count()).isEqualTo(3);
        }
    }

    @Test
    void a_process_that_decides_nothing_is_not_taken_for_one_that_was_quick() throws IOException {
        String jar = Files.createFile(folder.resolve("umkm.jar")).toString();
        assertThatThrownBy(() -> StreamRun.main(new String[] {jar, "10000"}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Of 10000 applications 0 were decided; the exit code is 1");
    }
}
