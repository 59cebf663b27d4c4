package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{}|{ }", "{\"a\":1,\"b\":[2]}|{\"b\":[2], \"a\":1}", "[]|[]", "null|null"},
            delimiter = '|')
    void texts_that_say_the_same_do_not_differ(String one, String other) {
        assertThat(JsonDifference.first(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            delimiter = '|',
            value = {
                "{\"a\":1}|{\"a\":2}|/a|1|2",
                "{\"a\":1}|{\"a\":\"1\"}|/a|1|\"1\"",
                "{\"a\":1}|{}|/a|1|-",
                "{}|{\"a\":null}|/a|-|null",
                "{\"b\":1,\"a\":1}|{\"b\":2,\"a\":2}|/a|1|2",
                "{\"a\":[1,2]}|{\"a\":[1,3]}|/a/1|2|3",
                "{\"a\":[1]}|{\"a\":[1,3]}|/a/1|-|3",
                "{\"a\":[1,3]}|{\"a\":[1]}|/a/1|3|-",
                "{\"a\":[]}|{\"a\":{}}|/a|[]|{}",
                "{\"a\":{\"x/y\":1.0}}|{\"a\":{\"x/y\":1}}|/a/x~1y|1.0|1",
                "1|2||1|2"
            })
    void the_first_difference_is_told_with_its_place(
            String one, String other, @Nullable String pointer, @Nullable String left, @Nullable String right) {
        assertThat(JsonDifference.first(one, other))
                .contains(new JsonDifference(pointer == null ? "" : pointer, left, right));
    }

    @Test
    void a_number_of_a_person_is_masked() {
        assertThat(JsonDifference.first("{\"nik\":\"3576025204859001\"}", "{\"nik\":\"3576025204859002\"}"))
                .contains(new JsonDifference("/nik", "\"************9001\"", "\"************9002\""));
    }

    @Test
    void what_is_not_json_cannot_be_compared() {
        assertThatThrownBy(() -> JsonDifference.first("{}", "{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonDifference.first("", "{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
