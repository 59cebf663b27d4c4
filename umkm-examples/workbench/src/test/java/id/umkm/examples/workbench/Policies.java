package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The bundled policy of 2021 as a file of a host's own, with something changed in it. */
final class Policies {
    private Policies() {}

    static Path changed(Path folder, UnaryOperator<String> change) throws IOException {
        String yaml = text();
        String changed = change.apply(yaml);
        assertThat(changed).isNotEqualTo(yaml);
        return Files.writeString(folder.resolve("policy.yaml"), changed);
    }

    static String text() throws IOException {
        return resource("/policies/mojokerto/mojokerto-iw/policy.yaml");
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Policies.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
