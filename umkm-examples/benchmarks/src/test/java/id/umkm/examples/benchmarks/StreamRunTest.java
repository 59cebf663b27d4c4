package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void there_is_at_least_one_round() throws IOException {
        String jar = Files.createFile(folder.resolve("umkm.jar")).toString();
        assertThatThrownBy(() -> StreamRun.main(new String[] {jar, "10000", "0"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is at least one round, not 0.");
    }

    @Test
    void a_process_that_decides_nothing_is_not_taken_for_one_that_was_quick() throws IOException {
        String jar = Files.createFile(folder.resolve("umkm.jar")).toString();
        assertThatThrownBy(() -> StreamRun.main(new String[] {jar, "10000"}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Of 10000 applications 0 were decided; the exit code is 1");
    }
}
