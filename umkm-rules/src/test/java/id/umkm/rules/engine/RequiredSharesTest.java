package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequiredSharesTest {
    @Test
    void a_share_is_written_with_the_number_of_members() {
        RequiredShares shares = new RequiredShares(">= 60");

        for (int time = 0; time < 2; time++) {
            for (int members = 0; members < 200; members++) {
                assertThat(shares.of(members)).isEqualTo(">= 60% of " + members);
            }
        }
    }
}
