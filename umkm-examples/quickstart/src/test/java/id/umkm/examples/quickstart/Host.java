package id.umkm.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a host has: the packaged jars and a JVM of its own.
 *
 * @param dependencies the jars of the library and of what it needs
 */
record Host(List<Path> dependencies) {
    /** The folder of the whole project. */
    static final Path ROOT = Path.of(System.getProperty("umkm.root", ""));

    /** The jar of the programs. */
    static final Path JAR = Path.of(System.getProperty("umkm.host.jar", ""));

    /** The host that the programs are. */
    static Host quickstart() throws IOException {
        return of(Path.of(System.getProperty("umkm.host.classpath", "")));
    }

    /** The host whose class path is in a file, as Maven writes it. */
    static Host of(Path classPath) throws IOException {
        List<Path> jars = Arrays.stream(Files.readString(classPath).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        assertThat(jars).isNotEmpty().allMatch(jar -> jar.toString().endsWith(".jar") && Files.isRegularFile(jar));
        return new Host(jars);
    }

    String classPath(Path first) {
        return Stream.concat(Stream.of(first), dependencies.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What a program prints to standard output. */
    String run(Path program, String mainClass) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            int exitCode = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dfile.encoding=UTF-8",
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            classPath(program),
                            mainClass)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            assertThat(exitCode).as(Files.readString(err, UTF_8)).isZero();
            return Files.readString(out, UTF_8);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
