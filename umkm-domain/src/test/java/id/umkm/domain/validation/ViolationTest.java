package id.umkm.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViolationTest {
    @Test
    void is_printed_with_place_rule_and_value() {
        assertThat(violation("NIK_MALFORMED", "/group/members/2/nik", "***"))
                .hasToString("ERROR NIK_MALFORMED at /group/members/2/nik: Wrong. (read: ***)");
        assertThat(violation("JSON_MALFORMED", "", null))
                .hasToString("ERROR JSON_MALFORMED at the whole record: Wrong.");
    }

    @Test
    void sorts_by_pointer_with_numbers_as_numbers_then_by_code() {
        List<Violation> sorted = List.of(
                violation("A", "", null),
                violation("A", "/a", null),
                violation("A", "/a/2/b", null),
                violation("A", "/a/10", null),
                violation("A", "/a/10/a", null),
                violation("B", "/a/10/a", null),
                violation("A", "/a/x", null),
                violation("A", "/a01", null),
                violation("A", "/b", null));
        for (int i = 0; i < 20; i++) {
            List<Violation> shuffled = new ArrayList<>(sorted);
            Collections.shuffle(shuffled, new Random(i));
            assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void the_exception_lists_each_violation_on_its_own_line() {
        InvalidInputException one = new InvalidInputException(List.of(violation("A", "/a", null)));
        assertThat(one).hasMessage("The record has 1 problem:\n  ERROR A at /a: Wrong.");
        assertThat(one.getViolations()).hasSize(1);
    }

    @Test
    void the_exception_lists_at_most_twenty_and_counts_the_others() {
        assertThat(thrownFor(20)).message().hasLineCount(21).doesNotContain("more");
        assertThat(thrownFor(21)).message().hasLineCount(22).endsWith("\n  and 1 more");
        assertThat(thrownFor(21).getViolations()).hasSize(21);
    }

    private static InvalidInputException thrownFor(int count) {
        return new InvalidInputException(
                Stream.generate(() -> violation("A", "/a", null)).limit(count).toList());
    }

    private static Violation violation(String code, String pointer, @Nullable String value) {
        return new Violation(code, Severity.ERROR, pointer, value, Text.of("Salah.", "Wrong."));
    }
}
