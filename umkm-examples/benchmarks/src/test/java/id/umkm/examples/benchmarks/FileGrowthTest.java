package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FileGrowthTest {
    @Test
    void a_file_grows_evenly_between_two_looks() {
        FileGrowth growth = new FileGrowth();
        growth.note(10, 0);
        growth.note(20, 0);
        growth.note(30, 100);
        growth.note(40, 100);
        growth.note(60, 300);

        assertThat(growth.nanosAt(0)).isEqualTo(10);
        assertThat(growth.nanosAt(50)).isEqualTo(25);
        assertThat(growth.nanosAt(100)).isEqualTo(30);
        assertThat(growth.nanosAt(200)).isEqualTo(50);
        assertThat(growth.nanosAt(300)).isEqualTo(60);
        assertThatThrownBy(() -> growth.nanosAt(301))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("301 bytes");
    }
}
