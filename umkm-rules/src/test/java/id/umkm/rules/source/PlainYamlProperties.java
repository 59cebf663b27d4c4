package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.source.YamlTokens.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read without the parser of the whole language is what that parser gives, piece by piece, places included. */
class PlainYamlProperties {
    private static final List<String> BUNDLED =
            BundledPolicies.FOLDERS.stream().map(PlainYamlProperties::text).toList();

    /** What gives YAML another meaning, or none, wherever it is put. */
    private static final List<String> SIGNS = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n ",
            "\n      ",
            ":",
            ": ",
            ",",
            ", ",
            "{",
            "}",
            "[",
            "]",
            "#",
            " # x",
            "- ",
            "-",
            "\"",
            "'",
            "''",
            "\\",
            "\\n",
            "\\\"",
            "\\u0041",
            "\\\n",
            "\t",
            "\r",
            "&a ",
            "*a",
            "!",
            "!!int ",
            "|",
            "> ",
            ">-\n",
            ">+",
            "%",
            "@",
            "`",
            "~",
            "null",
            "Null",
            "? ",
            "?",
            "---\n",
            "...\n",
            "=",
            "<<: ",
            "1_0",
            "0o1",
            "1e3",
            ".5",
            "true",
            "y",
            "é",
            "\u00A0",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u0007",
            "\u007F",
            "\uD83D\uDE00",
            "x");

    private static String text(String folder) {
        try (InputStream in = PlainYamlProperties.class.getResourceAsStream("/policies/" + folder + "/policy.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void every_bundled_policy_is_plain() {
        for (String text : BUNDLED) {
            Optional<YamlTokens> tokens = PlainYaml.tokens(text);
            assertThat(tokens.map(PlainYamlProperties::pieces)).contains(parsed(text));
        }
    }

    @Example
    void a_value_of_each_form_is_read_with_its_place() {
        String text = """
                # Contoh
                Kebijakan:
                  - {Isian: Id, Isi: "a \\"b\\" c", Catatan: dua
                     baris}
                  - Isian: Judul  # catatan
                    Isi: >-
                      satu
                      dua
                """;
        assertThat(PlainYaml.tokens(text).map(PlainYamlProperties::pieces))
                .contains(List.of(
                        "OBJECT 2:1",
                        "NAME 2:1 Kebijakan",
                        "LIST 3:3",
                        "OBJECT 3:5",
                        "NAME 3:6 Isian",
                        "TEXT 3:13 Id",
                        "NAME 3:17 Isi",
                        "TEXT 3:22 a \"b\" c",
                        "NAME 3:35 Catatan",
                        "TEXT 3:44 dua baris",
                        "END_OBJECT",
                        "OBJECT 5:5",
                        "NAME 5:5 Isian",
                        "TEXT 5:12 Judul",
                        "NAME 6:5 Isi",
                        "TEXT 6:10 satu dua",
                        "END_OBJECT",
                        "END_LIST",
                        "END_OBJECT"));
    }

    @Property(tries = 3000)
    void what_it_reads_is_what_the_parser_reads(@ForAll("spoilt") String text) {
        Optional<YamlTokens> tokens = PlainYaml.tokens(text);
        assertThat(tokens.map(PlainYamlProperties::pieces).orElse(List.of())).isIn(List.of(), parsed(text));
    }

    @Provide
    Arbitrary<String> spoilt() {
        return Arbitraries.randomValue(PlainYamlProperties::spoilt);
    }

    /** Some lines of a bundled policy from the begin of a section on, with a few changes. */
    private static String spoilt(Random random) {
        List<String> lines = BUNDLED.get(random.nextInt(BUNDLED.size())).lines().toList();
        int from = random.nextInt(lines.size());
        while (from > 0 && !lines.get(from).matches("\\p{L}.*")) {
            from--;
        }
        int until = Math.min(lines.size(), from + 1 + random.nextInt(12));
        StringBuilder text = new StringBuilder(String.join("\n", lines.subList(from, until)));
        text.append(random.nextBoolean() ? "\n" : "");
        for (int change = random.nextInt(4); change > 0 && !text.isEmpty(); change--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(4));
            text.replace(at, end, random.nextInt(3) == 0 ? "" : SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    private static List<String> parsed(String text) {
        try (ParsedYaml tokens = ParsedYaml.of("uji.yaml", text)) {
            return pieces(tokens);
        } catch (FaultyPolicyException e) {
            return List.of("no YAML");
        }
    }

    private static List<String> pieces(YamlTokens tokens) {
        List<String> pieces = new ArrayList<>();
        for (Kind kind = tokens.next(); kind != null; kind = tokens.next()) {
            boolean end = kind == Kind.END_OBJECT || kind == Kind.END_LIST;
            String place = end ? "" : " " + tokens.line() + ":" + tokens.column();
            pieces.add(
                    kind + place + (end || kind.isBegin() ? "" : " " + tokens.text()) + (tokens.isAlias() ? " *" : ""));
        }
        return pieces;
    }
}
