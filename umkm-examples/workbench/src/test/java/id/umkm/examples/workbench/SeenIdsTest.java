package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenIdsTest {
    private static final int MANY = 200_000;
    private static final int BYTES_OF_A_SLOT = 16;

    private final SeenIds seen = new SeenIds();

    @Test
    void an_id_is_known_again_with_the_line_on_which_it_stood_first() {
        assertThat(line("A-1", 7)).isEmpty();
        assertThat(line("A-2", 8)).isEmpty();

        assertThat(line("A-1", 9)).hasValue(7);
        assertThat(line("A-1", 10)).hasValue(7);
        assertThat(line("A-2", 11)).hasValue(8);
    }

    @Test
    void each_of_very_many_ids_is_known_again_and_no_other() {
        for (int i = 1; i <= MANY; i++) {
            assertThat(line("IW-" + i, i)).as("IW-%s", i).isEmpty();
        }
        for (int i = 1; i <= MANY; i++) {
            assertThat(line("IW-" + i, MANY + i)).hasValue(i);
        }
        assertThat(line("IW-0", 2 * MANY + 1)).isEmpty();
    }

    @Test
    void an_id_takes_up_to_30_bytes_whatever_its_length() {
        for (int i = 1; i <= MANY; i++) {
            line("x".repeat(100) + i, i);
            if (i > MANY / 2) {
                assertThat(BYTES_OF_A_SLOT * seen.capacity()).isBetween(20L * i, 31L * i);
            }
        }
    }

    @Test
    void a_line_may_have_a_very_high_number() {
        long high = (1L << 40) - 1;

        line("A-1", high);

        assertThat(line("A-1", 1)).hasValue(high);
    }

    @Test
    void ids_of_one_head_are_kept_apart_by_their_tails() {
        assertThat(seen.firstLine(new IdFingerprint(5, 1), 1)).isEmpty();
        assertThat(seen.firstLine(new IdFingerprint(5, 0xFFFFFF), 2)).isEmpty();

        assertThat(seen.firstLine(new IdFingerprint(5, 1), 3)).hasValue(1);
        assertThat(seen.firstLine(new IdFingerprint(5, 0xFFFFFF), 4)).hasValue(2);
    }

    @Test
    void fingerprints_of_texts_that_differ_anywhere_differ() {
        Set<IdFingerprint> fingerprints = new HashSet<>();
        for (String id :
                new String[] {"", "a", "A", "a ", "aa", "\u00e9", "e\u0301", "?", "\ud800", "\udc00", "\ufffd"}) {
            assertThat(fingerprints.add(IdFingerprint.of(id))).as(id).isTrue();
        }
    }

    private OptionalLong line(String id, long line) {
        return seen.firstLine(IdFingerprint.of(id), line);
    }
}
