package id.umkm.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickstartIT {
    private static final String FOLDER = QuickstartIT.class.getPackageName().replace('.', '/') + "/";

    @Test
    void the_jar_holds_programs() throws Exception {
        assertThat(programs()).contains("DecideOne", "ExplainIt", "AddAnAttribute", "ReadAndWriteJson");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_prints_what_its_text_file_says(String program) throws Exception {
        String printed = Host.quickstart().run(Host.JAR, QuickstartIT.class.getPackageName() + "." + program);

        assertThat(withoutVersions(printed)).isEqualToNormalizingNewlines(expected(program));
    }

    /** The classes in the jar that can be started. */
    static List<String> programs() throws IOException {
        try (JarFile jar = new JarFile(Host.JAR.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(".class"))
                    .map(name -> name.substring(FOLDER.length(), name.length() - ".class".length()))
                    .filter(QuickstartIT::isProgram)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isProgram(String name) {
        try {
            Class<?> type = Class.forName(QuickstartIT.class.getPackageName() + "." + name);
            return Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("main"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expected(String program) throws IOException {
        String name = program + ".txt";
        try (InputStream in = QuickstartIT.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    /** The hash of the policy and the version of the library change whenever these are worked on. */
    private static String withoutVersions(String printed) {
        return printed.replaceAll("(\"policy\":\\{[^}]*\"sha256\":\")[0-9a-f]{64}", "$1<sha256>")
                .replaceAll("(\"engine\":\"umkm-rules)[^\"]*", "$1");
    }
}
