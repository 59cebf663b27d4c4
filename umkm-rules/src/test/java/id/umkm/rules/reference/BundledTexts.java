package id.umkm.rules.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The texts of the policies that the library brings along. */
final class BundledTexts {
    private BundledTexts() {}

    static String read(String folder) {
        String path = "/policies/" + folder + "/policy.yaml";
        try (InputStream in = Objects.requireNonNull(BundledTexts.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layers that a programme extends, in the order in which it names them. */
    static List<String> layers(String programme) {
        return Rows.read(programme).getOrDefault(Names.key("Memperluas"), List.of()).stream()
                .map(row -> row.need("Lapis", "Layer"))
                .toList();
    }
}
