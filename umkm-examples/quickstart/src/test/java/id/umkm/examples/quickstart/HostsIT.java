package id.umkm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects outside this build that name the installed library as their one dependency: those in src/it/hosts. */
class HostsIT {
    private static final int MOST_JARS = 32;
    private static final long MOST_BYTES = 12L << 20;

    /** Compilers, parsers, expression languages and the like, by the folder that their classes are in. */
    private static final Set<String> UNWANTED = Set.of(
            "org/eclipse/jdt/",
            "org/antlr/",
            "com/github/javaparser/",
            "org/mvel2/",
            "com/thoughtworks/xstream/",
            "org/apache/poi/",
            "jakarta/el/",
            "javax/el/",
            "org/apache/el/",
            "org/glassfish/expressly/",
            "com/sun/el/");

    @Test
    void there_are_hosts_alone_and_under_each_spring_boot() throws Exception {
        assertThat(hosts()).contains("alone").hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_prints_what_the_readme_shows(String name, @TempDir Path folder) throws Exception {
        assertThat(Readme.run(host(name), folder)).isEqualToNormalizingNewlines(Readme.block("printed"));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_gets_few_and_small_jars(String name) throws Exception {
        List<Path> jars = host(name).dependencies();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }

        assertThat(jars).hasSizeLessThanOrEqualTo(MOST_JARS);
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_gets_no_compiler_and_no_parser(String name) throws Exception {
        for (Path path : host(name).dependencies()) {
            try (JarFile jar = new JarFile(path.toFile())) {
                assertThat(jar.stream().map(ZipEntry::getName))
                        .as(path.toString())
                        .noneMatch(entry -> UNWANTED.stream().anyMatch(entry::contains));
            }
        }
    }

    /** A copy of the library that was just packaged, and not one of an earlier build. */
    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_gets_the_library_as_installed(String name) throws Exception {
        assertThat(library(host(name)))
                .hasSize(2)
                .zipSatisfy(
                        library(Host.quickstart()),
                        (installed, packaged) ->
                                assertThat(installed).isNotEqualTo(packaged).hasSameBinaryContentAs(packaged));
    }

    private static List<Path> library(Host host) {
        return host.dependencies().stream()
                .filter(jar -> Objects.toString(jar.getFileName()).startsWith("umkm-"))
                .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()))
                .toList();
    }

    static List<String> hosts() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> Objects.toString(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Host host(String name) throws IOException {
        return Host.of(folder().resolve(Path.of(name, "target", "classpath.txt")));
    }

    private static Path folder() {
        return Path.of(System.getProperty("umkm.hosts", ""));
    }
}
