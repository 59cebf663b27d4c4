package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void median_of_an_odd_number_is_the_middle() {
        assertThat(Figures.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3.0);
    }

    @Test
    void median_of_an_even_number_is_between_the_two_in_the_middle() {
        assertThat(Figures.median(List.of(4.0, 1.0, 3.0, 9.0))).isEqualTo(3.5);
    }

    @Test
    void median_of_nothing_is_shown_as_a_dash() {
        assertThat(Figures.ratio(Figures.median(List.of()))).isEqualTo("-");
    }

    @Test
    void ratios_keep_three_digits() {
        assertThat(Figures.ratio(3.14159)).isEqualTo("3.14");
        assertThat(Figures.ratio(31.4159)).isEqualTo("31.4");
        assertThat(Figures.ratio(31_415.9)).isEqualTo("31,416");
    }

    @Test
    void mean_is_of_a_part() {
        assertThat(Figures.mean(new long[] {100, 1, 2, 3, 100}, 1, 4)).isEqualTo(2.0);
    }
}
