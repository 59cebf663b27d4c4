package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    /** The example of RFC 8785, 3.2.2. */
    @Test
    void escapes_texts_as_rfc_8785_shows() {
        assertThat(JsonWriter.canonical(Json.of("\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(JsonWriter.compact(Json.of("\b\f\r\t\u007f\u2028"))).isEqualTo("\"\\b\\f\\r\\t\u007f\u2028\"");
    }

    /** The example of RFC 8785, 3.2.3: UTF-16 code units, in which an emoji comes before a ligature. */
    @Test
    void sorts_names_by_utf_16_code_units() {
        Json.Obj object = new Codecs.Fields()
                .with("\u20ac", Json.of("Euro Sign"))
                .with("\r", Json.of("Carriage Return"))
                .with("\ufb33", Json.of("Hebrew Letter Dalet With Dagesh"))
                .with("1", Json.of("One"))
                .with("\ud83d\ude00", Json.of("Emoji: Grinning Face"))
                .with("\u0080", Json.of("Control"))
                .with("\u00f6", Json.of("Latin Small Letter O With Diaeresis"))
                .build();
        assertThat(JsonWriter.canonical(object))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void sorts_inner_objects_and_leaves_lists() {
        Json inner =
                new Codecs.Fields().with("b", Json.of(2)).with("a", Json.of(1)).build();
        Json list = Json.list(List.of(Json.of(3), inner, Json.ofNull(), Json.of(false)));
        assertThat(JsonWriter.canonical(list)).isEqualTo("[3,{\"a\":1,\"b\":2},null,false]");
        assertThat(JsonWriter.compact(list)).isEqualTo("[3,{\"b\":2,\"a\":1},null,false]");
    }

    @Test
    void writes_a_line_for_each_field_for_people() {
        Json.Obj object = new Codecs.Fields()
                .with("a", Json.list(List.of(Json.of(1), Json.of(2))))
                .with("b", new Json.Obj(Map.of()))
                .with("c", Json.list(List.of()))
                .build();
        assertThat(JsonWriter.pretty(object))
                .isEqualTo("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {},\n  \"c\": []\n}");
    }
}
