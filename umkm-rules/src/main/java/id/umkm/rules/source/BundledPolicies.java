package id.umkm.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The policies that come with the library. */
public final class BundledPolicies {
    private static final List<String> LAYERS = List.of(
            "nasional/usaha-mikro",
            "nasional/hibah-apbd",
            "nasional/koperasi",
            "nasional/koperasi-berjalan",
            "nasional/umkm",
            "nasional/skala-usaha",
            "nasional/halal",
            "nasional/kbli");

    /** A version other than the first has a folder of its own below the programme's. */
    private static final List<String> PROGRAMMES = List.of(
            "mojokerto/mojokerto-iw",
            "mojokerto/mojokerto-iw/2022",
            "padang/padang-wirausaha",
            "padang/padang-koperasi",
            "magelang/magelang-keren",
            "mojokerto/mojokerto-kkmp",
            "demak/demak-klaster",
            "nasional/kkmp-loan",
            "nasional/bpum",
            "nasional/bpum/2021");

    /** A class path cannot be listed, so each folder is named; a test compares the names with the folders. */
    public static final List<String> FOLDERS =
            Stream.concat(LAYERS.stream(), PROGRAMMES.stream()).toList();

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
        return PROGRAMMES.contains(folder);
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
