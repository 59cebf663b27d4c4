package id.umkm.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which jars a process takes classes from. Beside those of all the others, which the JVM opens one by one when somebody
 * looks for a service, a contender starts later than it does for people who use it alone.
 */
final class LoadedJars {
    private static final String SOURCE = " source: file:";

    private LoadedJars() {}

    /** The options with which a JVM notes in a file what it loads. */
    static List<String> options(Path log) {
        return List.of("-Xlog:class+load:file=" + log + "::filecount=0");
    }

    /** The class path that holds no more than what a process took classes from, in the order in which it first did. */
    static String classPath(Path log) throws IOException {
        Set<String> jars = new LinkedHashSet<>();
        for (String line : Files.readAllLines(log)) {
            int at = line.indexOf(SOURCE);
            if (at >= 0) {
                String source = line.substring(at + SOURCE.length() - "file:".length());
                jars.add(Path.of(URI.create(source)).toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }
}
