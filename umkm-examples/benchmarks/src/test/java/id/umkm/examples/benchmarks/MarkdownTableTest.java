package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        MarkdownTable table = new MarkdownTable("contender", "ratio");
        table.add(List.of("umkm", "1.00"));
        table.add(List.of("hand-written Java", "12,345"));

        assertThat(table).hasToString("""
                | contender         |  ratio |
                |-------------------|-------:|
                | umkm              |   1.00 |
                | hand-written Java | 12,345 |
                """);
    }

    @Test
    void row_of_another_length_is_refused() {
        MarkdownTable table = new MarkdownTable("contender", "ratio");

        assertThatThrownBy(() -> table.add(List.of("umkm")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells under 2 headings");
    }
}
