package id.umkm.rules.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Any YAML, as a parser of the whole language reads it. */
final class ParsedYaml implements YamlTokens, AutoCloseable {
    private final String name;
    private final YAMLParser parser;

    private ParsedYaml(String name, YAMLParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** @param name of the file, for faults */
    static ParsedYaml of(String name, String text) {
        return read(name, () -> new ParsedYaml(name, new YAMLFactory().createParser(text)));
    }

    /** A step of the parser. */
    private interface Step<V extends @Nullable Object> {
        V take() throws IOException;
    }

    private static <V extends @Nullable Object> V read(String name, Step<V> step) {
        try {
            return step.take();
        } catch (JsonProcessingException e) {
            throw broken(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaultyPolicyException broken(String name, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        Faults broken = new Faults();
        broken.add(
                "YAML_BROKEN",
                name,
                at == null ? new Place(name, 1, 1) : new Place(name, at.getLineNr(), at.getColumnNr()),
                "",
                "Tulisan YAML tidak terbaca di sini: " + firstLine(e.getOriginalMessage())
                        + ". Mungkin sebuah isi perlu tanda kutip, atau jarak di awal baris tidak sama.",
                "The YAML cannot be read here: " + firstLine(e.getOriginalMessage())
                        + ". Maybe a cell needs quotes, or the blanks at the start of a line differ.");
        return new FaultyPolicyException(broken.all());
    }

    private static String firstLine(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    @Override
    public @Nullable Kind next() {
        return kind(read(name, parser::nextToken));
    }

    @Override
    public @Nullable Kind current() {
        return kind(parser.currentToken());
    }

    private static @Nullable Kind kind(@Nullable JsonToken token) {
        return token == null
                ? null
                : switch (token) {
                    case START_OBJECT -> Kind.OBJECT;
                    case END_OBJECT -> Kind.END_OBJECT;
                    case START_ARRAY -> Kind.LIST;
                    case END_ARRAY -> Kind.END_LIST;
                    case FIELD_NAME -> Kind.NAME;
                    case VALUE_NULL -> Kind.NOTHING;
                    default -> Kind.TEXT;
                };
    }

    @Override
    public String text() {
        return read(
                name, () -> parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : parser.getText());
    }

    @Override
    public boolean isAlias() {
        return parser.isCurrentAlias();
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    @Override
    public void skip() {
        read(name, parser::skipChildren);
    }

    @Override
    public void close() {
        read(name, () -> {
            parser.close();
            return parser;
        });
    }
}
