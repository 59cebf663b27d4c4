package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.vocabulary.Vocabulary;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was opened and saved by another program is the same policy, but for what was changed there. */
class LibreOfficeTest {
    private static final String PROGRAM = "soffice";

    /** The workbook of {@link PolicyTexts#SOUND}, in which LibreOffice 7.4 was told to put 60 juta into Parameter!C4. */
    private static final String STORED = "parameter-changed-by-libreoffice.xlsx";

    @Test
    void a_cell_changed_in_libreoffice_is_the_one_change() throws IOException {
        String before = YamlPolicy.write(exported());
        String after = YamlPolicy.write(XlsxPolicy.read(STORED, stored()));

        assertThat(after.lines().toList())
                .isEqualTo(before.replace(
                                "Nama: pagu, Satuan: Rp, Nilai: 50 juta", "Nama: pagu, Satuan: Rp, Nilai: 60 juta")
                        .lines()
                        .toList());
        assertThat(before).contains("Nilai: 50 juta").doesNotContain("Nilai: 60 juta");
    }

    @Test
    void what_libreoffice_saves_is_what_it_opened(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(isHere(), "LibreOffice is not on the path");
        Path workbook = folder.resolve("uji.xlsx");
        Files.write(workbook, bytes());
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        PolicyDocument saved = PolicyFile.read(folder.resolve("saved").resolve("uji.xlsx"));

        assertThat(YamlPolicy.write(saved)).isEqualTo(YamlPolicy.write(exported()));
        assertThat(saved.getWarnings()).isEmpty();
    }

    private static boolean isHere() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, PROGRAM))
                .anyMatch(Files::isExecutable);
    }

    private static byte[] stored() throws IOException {
        try (InputStream in = Objects.requireNonNull(LibreOfficeTest.class.getResourceAsStream(STORED))) {
            return in.readAllBytes();
        }
    }

    private static PolicyDocument exported() {
        return XlsxPolicy.read("uji.xlsx", bytes());
    }

    private static byte[] bytes() {
        return XlsxPolicy.write(
                YamlPolicy.read("uji.yaml", PolicyTexts.SOUND),
                Vocabulary.standard(),
                List.of(YamlPolicy.read("lapis.yaml", PolicyTexts.LAYER)));
    }
}
