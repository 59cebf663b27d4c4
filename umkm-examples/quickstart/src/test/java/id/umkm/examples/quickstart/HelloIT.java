package id.umkm.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HelloIT {
    @Test
    void says_hello_from_the_packaged_jars() throws Exception {
        String jar = System.getProperty("umkm.host.jar", "");
        String dependencies = Files.readString(Path.of(System.getProperty("umkm.host.classpath", "")))
                .strip();
        assertThat(dependencies.split(File.pathSeparator)).allMatch(p -> p.endsWith(".jar"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        jar + File.pathSeparator + dependencies,
                        "id.umkm.examples.quickstart.Hello")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(output).isEqualToIgnoringNewLines("hello");
    }
}
