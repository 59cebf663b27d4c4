package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSharesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 63, 64, 65, 1_000})
    void a_share_is_written_with_the_number_of_members(int members) {
        RequiredShares shares = new RequiredShares(">= 60");

        for (int time = 0; time < 2; time++) {
            assertThat(shares.of(members)).isEqualTo(">= 60% of " + members);
        }
    }
}
