package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import id.umkm.domain.application.Application;
import id.umkm.domain.generator.Applications;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

class JsonTextProperties {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final Codec<List<String>> CHOICES = Codecs.choices(Codecs.TEXT, String::compareTo);

    /** Signs to escape, of one to four bytes, and halves of pairs; short, and longer than the room that there is at first. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "\"",
                                "\\",
                                "\n",
                                "\u0000",
                                "\u001f",
                                "\u007f",
                                "\u0080",
                                "\u07ff",
                                "\u0800",
                                "\u20ac",
                                "\ud83d\udc1f")),
                Tuple.of(1, Arbitraries.of("\ud83d", "\udc1f", "\udc1f\ud83d", "z".repeat(5000))));
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }

    @Property(tries = 1000)
    void another_reader_reads_the_same_text(@ForAll("texts") String text) throws IOException {
        byte[] json = JsonText.utf8(Codecs.TEXT, text, Form.AS_GIVEN);
        try (JsonParser parser = JACKSON.createParser(new String(json, StandardCharsets.UTF_8))) {
            parser.nextToken();
            assertThat(parser.getText()).isEqualTo(text);
            assertThat(parser.nextToken()).isNull();
        }
        assertThat(JsonText.of(Codecs.TEXT, text, Form.AS_GIVEN).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @Property(tries = 300)
    void choices_are_written_sorted_and_once(@ForAll @Size(max = 5) List<@From("letters") String> choices) {
        assertThat(JsonText.of(CHOICES, choices, Form.CANONICAL)).isEqualTo(list(new TreeSet<>(choices)));
        assertThat(JsonText.of(CHOICES, choices, Form.AS_GIVEN)).isEqualTo(list(choices));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of("a", "b", "ab");
    }

    private static String list(Collection<String> items) {
        return items.stream().map(item -> '"' + item + '"').collect(Collectors.joining(",", "[", "]"));
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.validOfEveryKind();
    }

    @Property(tries = 100)
    void the_hash_is_that_of_the_canonical_form(@ForAll("applications") Application application)
            throws NoSuchAlgorithmException {
        byte[] canonical = ApplicationJson.canonical(application).getBytes(StandardCharsets.UTF_8);
        assertThat(ApplicationJson.sha256(application))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
    }
}
