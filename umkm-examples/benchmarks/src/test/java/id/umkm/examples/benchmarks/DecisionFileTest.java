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

class DecisionFileTest {
    private static final String A = "{\"id\":\"A\"}\n";
    private static final String B = "{\"id\":\"B\",\"outcome\":\"GRANTED\"}\n";
    private static final String C = "{\"id\":\"C\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tells_how_long_it_is_up_to_the_end_of_each_block() throws IOException {
        DecisionFile read = read(A + B + C, List.of("A", "B", "C"), 1, 3);

        assertThat(read.count()).isEqualTo(3);
        assertThat(read.lengths()).containsExactly((long) A.length(), (long) (A + B + C).length());
    }

    @Test
    void a_decision_in_the_place_of_another_is_named() {
        assertThatThrownBy(() -> read(A + C + B, List.of("A", "B", "C"), 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Line 2 is not the decision about B: {\"id\":\"C\"}");
    }

    @Test
    void a_decision_about_nobody_is_named() {
        assertThatThrownBy(() -> read(A + B, List.of("A"), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Line 2 is not the decision about none: ");
    }

    @Test
    void decisions_that_are_missing_at_the_end_are_not_counted() throws IOException {
        assertThat(read(A, List.of("A", "B"), 2).count()).isEqualTo(1);
    }

    @Test
    void lines_are_told_by_number_and_beginning_however_they_are_cut() {
        byte[] text =
                ("{\"id\":\"A\"}\n{\"id\":\"B\"," + " ".repeat(500) + "}\n\nrest").getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= text.length; size++) {
            List<String> told = new ArrayList<>();
            DecisionFile.Lines lines = new DecisionFile.Lines();
            for (int from = 0; from < text.length; from += size) {
                byte[] piece = Arrays.copyOfRange(text, from, Math.min(text.length, from + size));
                lines.take(piece, piece.length, (head, number, end) -> told.add(number + head.strip() + end));
            }
            assertThat(told).containsExactly("1{\"id\":\"A\"}11", "2{\"id\":\"B\",523", "3524");
            assertThat(lines.count()).isEqualTo(3);
        }
    }

    private DecisionFile read(String text, List<String> ids, int... ends) throws IOException {
        Path file = Files.writeString(folder.resolve("decisions.jsonl"), text);
        return DecisionFile.read(file, ids, ends);
    }
}
