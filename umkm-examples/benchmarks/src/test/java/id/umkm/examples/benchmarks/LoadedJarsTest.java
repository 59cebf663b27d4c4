package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedJarsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_jar_that_gave_a_class_stands_once_in_the_order_of_the_first_class() throws IOException {
        Path second = folder.resolve("second jar.jar");
        Path first = folder.resolve("first.jar");
        Path log = Files.writeString(folder.resolve("loaded"), """
                [0.010s][info][class,load] java.lang.Object source: shared objects file
                [0.020s][info][class,load] java.util.Oddity source: jrt:/java.base
                [0.030s][info][class,load] a.First source: %1$s
                [0.031s][info][class,load] b.Second source: %2$s
                [0.032s][info][class,load] a.First$$Lambda$1/0x0000000800000400 source: a.First
                [0.033s][info][class,load] a.Third source: %1$s
                """.formatted(asLogged(first), asLogged(second)));

        assertThat(LoadedJars.classPath(log)).isEqualTo(first + File.pathSeparator + second);
    }

    /** As the JVM writes it: {@code file:/one/two%20three.jar}. */
    private static String asLogged(Path jar) {
        return jar.toUri().toString().replace("file:///", "file:/");
    }
}
