package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingTableTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_application_gets_what_its_row_gives(boolean ranges) {
        assertThat(new GrowingTable(36, ranges).applications(72)).hasSize(72);
    }
}
