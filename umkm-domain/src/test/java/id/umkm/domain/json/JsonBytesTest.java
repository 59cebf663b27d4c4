package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "a\u00e9b",
                "\u5c0f\ud83d\ude00",
                "\\\"",
                "a\\\\b\\/\\b\\f\\n\\r\\tc",
                "\\u0041\\u00e9\\u00E9\\uD83D\\uDE00",
                "\\uD83D\ud83d\ude00\\n\u00e9",
                "\u007f"
            })
    void a_text_is_what_the_tree_reads(String inside) {
        String json = '"' + inside + '"';
        Problems problems = new Problems();
        Json tree = JsonReader.read(json, problems);

        String taken = of(json).text();

        assertThat(taken == null ? null : Json.of(taken)).isEqualTo(problems.isEmpty() ? tree : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "\"a\\",
                "\"a\\\"",
                "\"\\u00\"",
                "\"\\u00g0\"",
                "\"\\x\"",
                "\"\\uD83D\"",
                "\"\ufffd\"",
                "\"\\n\ufffd\"",
                "\"a\nb\"",
                "\"\\n\u0001\"",
                "a",
                "",
                "1"
            })
    void anything_else_is_no_text(String json) {
        assertThat(of(json).text()).isNull();
    }

    @Test
    void bytes_that_are_not_utf_8_are_no_text() {
        for (byte[] inside : new byte[][] {
            {(byte) 0xC3}, {(byte) 0x80}, {(byte) 0xC0, (byte) 0xAF}, {(byte) 0xED, (byte) 0xA0, (byte) 0xBD}
        }) {
            byte[] json = new byte[inside.length + 2];
            json[0] = '"';
            json[json.length - 1] = '"';
            System.arraycopy(inside, 0, json, 1, inside.length);

            assertThat(new JsonBytes(json).text()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "7, 7", "-12, -12", "999999999999999999, 999999999999999999", "' 5', 5", "5e, 5"})
    void a_number_is_read_up_to_what_follows(String json, long number) {
        assertThat(of(json).whole()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "-01", "+1", "x", "\"1\"", "1000000000000000000", "- 1"})
    void anything_else_is_no_number(String json) {
        assertThat(of(json).whole()).isEqualTo(JsonBytes.NO_NUMBER);
    }

    @Test
    void a_token_is_taken_where_it_comes_next_and_only_there() {
        JsonBytes in = of(" {\t\"id\" \r\n: null }  ");

        assertThat(in.take('}')).isFalse();
        assertThat(in.take('{')).isTrue();
        assertThat(in.take(JsonBytes.quoted("idx"))).isFalse();
        assertThat(in.take(JsonBytes.quoted("id"))).isTrue();
        assertThat(in.take(':')).isTrue();
        assertThat(in.peek()).isEqualTo('n');
        assertThat(in.take(JsonBytes.NULL)).isTrue();
        assertThat(in.isAtEnd()).isFalse();
        assertThat(in.take('}')).isTrue();
        assertThat(in.isAtEnd()).isTrue();
        assertThat((int) in.peek()).isZero();
        assertThat(in.take('}')).isFalse();
        assertThat(in.take(JsonBytes.NULL)).isFalse();
    }

    private static JsonBytes of(String json) {
        return new JsonBytes(json.getBytes(StandardCharsets.UTF_8));
    }
}
