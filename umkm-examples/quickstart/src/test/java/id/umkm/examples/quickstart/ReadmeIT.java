package id.umkm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeIT {
    private static final List<String> IMPORTS = List.of(
            "java.time",
            "java.util",
            "id.umkm.domain.application",
            "id.umkm.domain.basics",
            "id.umkm.domain.decision",
            "id.umkm.domain.enterprise",
            "id.umkm.domain.group",
            "id.umkm.domain.identity",
            "id.umkm.domain.place",
            "id.umkm.rules");

    @Test
    void the_code_compiles_and_prints_what_is_shown(@TempDir Path folder) throws Exception {
        String imports =
                IMPORTS.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        Path source = Files.writeString(
                folder.resolve("Readme.java"),
                imports + "public final class Readme {\n  private Readme() {}\n"
                        + "  public static void main(String[] args) {\n" + block("code") + "  }\n}\n");
        compile(folder, source);

        assertThat(Host.run(folder, "Readme")).isEqualToNormalizingNewlines(block("printed"));
    }

    @Test
    void the_dependency_is_that_of_the_packaged_library() throws Exception {
        String dependency = block("dependency");
        String artifact = element(dependency, "groupId") + "/" + element(dependency, "artifactId");
        Properties packaged = new Properties();
        for (Path path : Host.dependencies()) {
            try (JarFile jar = new JarFile(path.toFile())) {
                ZipEntry entry = jar.getEntry("META-INF/maven/" + artifact + "/pom.properties");
                if (entry != null) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        packaged.load(in);
                    }
                }
            }
        }

        assertThat(packaged.getProperty("version")).as(artifact).isEqualTo(element(dependency, "version"));
    }

    @Test
    void the_build_server_runs_the_commands_that_are_shown() throws Exception {
        List<String> shown = Arrays.stream(block("commands").split("\n|&&", -1))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .toList();
        List<String> run;
        try (Stream<String> lines = Files.lines(Host.ROOT.resolve(".ci/run"))) {
            run = lines.filter(line -> line.matches("(mvn|java) .*")).toList();
        }

        assertThat(run).isNotEmpty().isEqualTo(shown);
    }

    /** The fenced block that follows a marker. */
    private static String block(String marker) throws IOException {
        Matcher block = Pattern.compile("<!-- " + marker + " -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Host.ROOT.resolve("README.md")));
        assertThat(block.find()).as("block " + marker).isTrue();
        return block.group(1);
    }

    private static String element(String xml, String name) {
        Matcher element =
                Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(xml);
        assertThat(element.find()).as(name).isTrue();
        return element.group(1);
    }

    /** As a careful host would: without annotation processors, and with warnings as errors. */
    private static void compile(Path folder, Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        List<String> options =
                List.of("--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-cp", Host.classPath(folder));
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(problems, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
    }
}
