package id.umkm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeIT {
    @Test
    void the_code_compiles_and_prints_what_is_shown(@TempDir Path folder) throws Exception {
        assertThat(Readme.run(Host.quickstart(), folder)).isEqualToNormalizingNewlines(Readme.block("printed"));
    }

    @Test
    void the_dependency_is_that_of_the_packaged_library() throws Exception {
        String dependency = Readme.block("dependency");
        String artifact = element(dependency, "groupId") + "/" + element(dependency, "artifactId");
        Properties packaged = new Properties();
        for (Path path : Host.quickstart().dependencies()) {
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
        List<String> shown = Arrays.stream(Readme.block("commands").split("\n|&&", -1))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .toList();
        List<String> run;
        try (Stream<String> lines = Files.lines(Host.ROOT.resolve(".ci/run"))) {
            run = lines.filter(line -> line.matches("(mvn|java|bash) .*")).toList();
        }

        assertThat(run).isNotEmpty().isEqualTo(shown);
    }

    private static String element(String xml, String name) {
        Matcher element =
                Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(xml);
        assertThat(element.find()).as(name).isTrue();
        return element.group(1);
    }
}
