package id.umkm.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The policies that come with the library. */
public final class BundledPolicies {
    /** A class path cannot be listed, so each folder is named; a test compares the names with the folders. */
    public static final List<String> FOLDERS = List.of(
            "nasional/usaha-mikro",
            "nasional/hibah-apbd",
            "nasional/koperasi",
            "mojokerto/mojokerto-iw",
            "mojokerto/mojokerto-iw/2022");

    private static final String NATIONAL = "nasional/";
    private static final String ROOT = "/policies/";
    private static final String FILE = "/policy.yaml";

    private BundledPolicies() {}

    /** Layers and programmes alike. */
    public static List<PolicyDocument> documents() {
        return FOLDERS.stream().map(BundledPolicies::document).toList();
    }

    /** The id of the policy in a folder, which the folder's name says: {@code nasional/koperasi}, {@code mojokerto-iw}. */
    public static String id(String folder) {
        return isProgramme(folder) ? folder.split("/", -1)[1] : folder;
    }

    /** Whether the policy in a folder is a programme, and no layer below programmes. */
    public static boolean isProgramme(String folder) {
        return !folder.startsWith(NATIONAL);
    }

    /** Reads the policy in one of the folders. */
    public static PolicyDocument document(String folder) {
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
