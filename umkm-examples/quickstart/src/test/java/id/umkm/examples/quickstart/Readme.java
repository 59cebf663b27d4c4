package id.umkm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What README.md shows. */
final class Readme {
    private static final String CLASS = "Readme";
    private static final List<String> IMPORTS = List.of(
            "java.time",
            "java.util",
            "id.umkm.domain.application",
            "id.umkm.domain.basics",
            "id.umkm.domain.decision",
            "id.umkm.domain.enterprise",
            "id.umkm.domain.group",
            "id.umkm.domain.identity",
            "id.umkm.domain.person",
            "id.umkm.domain.place",
            "id.umkm.rules");

    private Readme() {}

    /** The fenced block that follows a marker. */
    static String block(String marker) throws IOException {
        Matcher block = Pattern.compile("<!-- " + marker + " -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Host.ROOT.resolve("README.md")));
        assertThat(block.find()).as("block " + marker).isTrue();
        return block.group(1);
    }

    /** What the code prints when a host compiles it in an empty folder and runs it. */
    static String run(Host host, Path folder) throws IOException, InterruptedException {
        String imports =
                IMPORTS.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        Path source = Files.writeString(
                folder.resolve(CLASS + ".java"),
                imports + "public final class " + CLASS + " {\n  private " + CLASS + "() {}\n"
                        + "  public static void main(String[] args) {\n" + block("code") + "  }\n}\n");
        compile(source, host.classPath(folder));
        return host.run(folder, CLASS);
    }

    /** As a careful host would: without annotation processors, and with warnings as errors. */
    private static void compile(Path source, String classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        List<String> options = List.of("--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-cp", classPath);
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(problems, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
    }
}
