package id.umkm.examples.benchmarks;

import id.umkm.rules.exchange.DrlExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The policy of the benchmarks as DRL: the same rows, tables and parameters, with the same answers where facts are unknown. */
public final class ExportedRules {
    /** System property with the name of a file of DRL, for processes that shall not read the policy. */
    static final String FILE = "umkm.drl";

    private ExportedRules() {}

    /** The rules: from the file that this process was given, else exported now. */
    public static String given() {
        String file = System.getProperty(FILE);
        try {
            return file == null ? exported() : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rules. */
    static void write(Path file) throws IOException {
        Files.writeString(file, exported());
    }

    private static String exported() {
        return DrlExport.of(Mojokerto.policy(), Population.AS_OF).text();
    }
}
