package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_text_is_no_workbook_to_be_annotated() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), SmallPolicy.with(SmallPolicy.FIVE));
        Path out = folder.resolve("out.xlsx");

        Run run = Run.of("test", policy.toString(), "--annotate", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(policy + " bukan buku kerja .xlsx. Temuan hanya dapat dituliskan ke dalam buku kerja.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_bundled_policy_has_no_workbook_of_the_officer() {
        Run run = Run.of(
                "test", "mojokerto-iw", "--annotate", folder.resolve("out.xlsx").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("mojokerto-iw bukan buku kerja .xlsx.");
    }

    @Test
    void a_file_that_only_begins_as_a_workbook_is_refused() throws IOException {
        byte[] policy = policy();

        assertRefused(Arrays.copyOf(policy, policy.length / 2), "tidak dapat dibaca sebagai buku kerja .xlsx");
        assertRefused(zip("catatan.txt", "bukan buku kerja"), "tidak dapat dibaca sebagai buku kerja .xlsx");
        assertRefused(new byte[] {'P', 'K', 3, 4, 0}, "tidak dapat dibaca sebagai buku kerja .xlsx");
    }

    @Test
    void an_entity_in_a_part_is_not_resolved() throws IOException {
        byte[] hostile = zip(
                CONTENT_TYPES,
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///rahasia.txt\">]><Types>&e;</Types>");

        assertRefused(hostile, "tidak dapat dibaca sebagai buku kerja .xlsx");
    }

    @Test
    void macros_and_links_to_other_workbooks_are_not_carried_on() throws IOException {
        for (String type : List.of(
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-office.activeX+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml")) {
            byte[] hostile = Workbooks.change(policy(), workbook -> {
                try {
                    workbook.getPackage().createPart(PackagingURIHelper.createPartName("/xl/lain.bin"), type);
                } catch (InvalidFormatException e) {
                    throw new IllegalStateException(e);
                }
            });

            assertRefused(hostile, "memuat makro atau tautan ke buku kerja lain");
        }
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_refused() throws IOException {
        assertRefused(zip("xl/besar.xml", " ".repeat(17 << 20)), "terlalu besar untuk diberi catatan");
    }

    private static void assertRefused(byte[] workbook, String reason) {
        assertThatThrownBy(() -> WorkbookNotes.write("k.xlsx", workbook, List.of(), Texts.in(Language.INDONESIAN)))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("Berkas k.xlsx " + reason);
    }

    private static byte[] policy() {
        return Workbooks.write(workbook -> Workbooks.sheet(workbook, "Kebijakan", "Isian|Isi", "Id|contoh"));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
