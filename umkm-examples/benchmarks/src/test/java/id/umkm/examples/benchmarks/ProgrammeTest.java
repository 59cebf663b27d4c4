package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_is_written_is_read_back() throws IOException {
        Programme programme = Programme.ofMojokerto();

        assertThat(writtenAndRead(programme)).isEqualTo(programme);
    }

    @Test
    void every_number_keeps_its_own_place_and_its_decimals() throws IOException {
        Programme programme = new Programme(
                LocalDate.of(2024, 2, 29),
                1,
                RegionCode.of("35.76"),
                Rupiah.of(2),
                Rupiah.of(3),
                Percentage.of(new BigDecimal("62.5")),
                Percentage.of(new BigDecimal("0.0001")),
                Percentage.of(100),
                4,
                5,
                6,
                Map.of("A", Rupiah.of(7), "B", Rupiah.of(1_300_000_000)));

        assertThat(writtenAndRead(programme)).isEqualTo(programme);
    }

    @Test
    void a_number_that_is_missing_twice_or_unknown_is_told() throws IOException {
        List<String> lines = written(Programme.ofMojokerto());

        List<String> without =
                lines.stream().filter(line -> !line.startsWith("oldest=")).toList();
        assertThatThrownBy(() -> read(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("oldest");
        List<String> twice = new ArrayList<>(lines);
        twice.add("oldest=60");
        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("oldest=60");
        List<String> unknown = new ArrayList<>(lines);
        unknown.add("tallest=2");
        assertThatThrownBy(() -> read(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tallest");
    }

    private Programme writtenAndRead(Programme programme) throws IOException {
        return read(written(programme));
    }

    private List<String> written(Programme programme) throws IOException {
        Path file = folder.resolve("written");
        programme.write(file);
        return Files.readAllLines(file);
    }

    private Programme read(List<String> lines) throws IOException {
        return Programme.read(Files.write(folder.resolve("read"), lines));
    }
}
