package id.umkm.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The policies that come with the library. */
public final class BundledPolicies {
    /** A class path cannot be listed, so each folder is named; a test compares the names with the folders. */
    static final List<String> FOLDERS = List.of(
            "nasional/usaha-mikro",
            "nasional/hibah-apbd",
            "nasional/koperasi",
            "mojokerto/mojokerto-iw",
            "mojokerto/mojokerto-iw/2022");

    private static final String ROOT = "/policies/";
    private static final String FILE = "/policy.yaml";

    private BundledPolicies() {}

    /** Layers and programmes alike. */
    public static List<PolicyDocument> documents() {
        return FOLDERS.stream().map(BundledPolicies::document).toList();
    }

    private static PolicyDocument document(String folder) {
        String name = folder + FILE;
        try (InputStream in = BundledPolicies.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without its policy " + name + ".");
            }
            return YamlPolicy.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
