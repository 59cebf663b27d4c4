package id.umkm.rules.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody should be able to do harm with: each is refused with one located fault, whatever it holds. */
class HostileWorkbooksTest {
    private static final String NAME = "kiriman.xlsx";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String HEADINGS = Workbooks.row(3, "Isian", "Isi", "Dasar", "Kutipan");

    @Test
    void a_sound_workbook_of_the_same_make_is_read() {
        PolicyDocument document = PolicyFile.read(NAME, sound());

        assertThat(document.getId()).isEqualTo("uji");
        assertThat(document.field("Id").orElseThrow().place()).hasToString("kiriman.xlsx!Kebijakan!B4");
    }

    @Test
    void a_part_that_unpacks_without_end_is_refused() throws IOException {
        refused("XLSX_TOO_LARGE", bomb(SHEET, 64));
    }

    @Test
    void many_parts_that_are_too_much_together_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 6; i++) {
                blanks(out, "xl/worksheets/sheet" + i + ".xml", 10);
            }
        }
        refused("XLSX_TOO_LARGE", bytes.toByteArray());
    }

    @Test
    void pictures_stay_packed_however_large() throws IOException {
        byte[] picture = bomb("xl/media/image1.png", 64);
        Map<String, byte[]> parts = Workbooks.unpack(sound());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
            blanks(out, "xl/media/image1.png", 64);
        }

        assertThat(PolicyFile.read(NAME, bytes.toByteArray()).getId()).isEqualTo("uji");
        assertThat(picture.length).isLessThan(ArchiveParts.MAX_FILE_BYTES);
    }

    @Test
    void too_many_parts_are_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i <= ArchiveParts.MAX_PARTS; i++) {
            parts.put("p" + i, new byte[0]);
        }
        refused("XLSX_TOO_LARGE", Workbooks.pack(parts));
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() {
        byte[] large = Arrays.copyOf(sound(), ArchiveParts.MAX_FILE_BYTES + 1);

        refused("XLSX_TOO_LARGE", large);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "docProps/custom.xml"})
    void a_document_type_is_refused_in_any_part(String part) {
        String doctype = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

        refused("XLSX_DOCTYPE", changed(parts -> Workbooks.edit(parts, part, xml -> afterDeclaration(xml, doctype))));
        refused(
                "XLSX_DOCTYPE",
                changed(parts -> parts.put(
                        part,
                        ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16LE\"?>" + doctype + "<x/>")
                                .getBytes(UTF_16LE))));
    }

    private static String afterDeclaration(String xml, String inserted) {
        int end = xml.indexOf("?>") + 2;
        return xml.isEmpty() ? inserted + "<x/>" : xml.substring(0, end) + inserted + xml.substring(end);
    }

    @Test
    void contents_from_elsewhere_are_refused() {
        refused("XLSX_EXTERNAL_LINK", with("xl/externalLinks/externalLink1.xml", "<externalLink/>"));
        refused("XLSX_EXTERNAL_LINK", with("xl/connections.xml", "<connections/>"));
        refused("XLSX_EXTERNAL_LINK", relatedTo("attachedTemplate"));
        refused("XLSX_EXTERNAL_LINK", relatedTo("oleObject"));
    }

    @Test
    void a_link_to_click_on_takes_nothing_in() {
        assertThat(PolicyFile.read(NAME, relatedTo("hyperlink")).getId()).isEqualTo("uji");
    }

    private static byte[] relatedTo(String type) {
        return with(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"" + RELATION + type
                        + "\" Target=\"http://contoh.invalid/x\" TargetMode=\"External\"/></Relationships>");
    }

    @Test
    void macros_are_refused() {
        refused("XLSX_MACRO", with("xl/vbaProject.bin", "x"));
        refused("XLSX_MACRO", with("xl/macrosheets/sheet1.xml", "<x/>"));
        refused(
                "XLSX_MACRO",
                changed(
                        parts -> Workbooks.edit(
                                parts,
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "/>",
                                        "><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"))));
    }

    @Test
    void a_locked_or_old_workbook_is_refused() {
        byte[] old = new byte[2_048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        byte[] encrypted = sound();
        int directory = lastSignature(encrypted, 0x02014b50);
        encrypted[directory + 8] |= 1;

        refused("XLSX_LOCKED", old);
        refused("XLSX_LOCKED", encrypted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Isian;Isi\nId;uji\n",
                "<html><table><tr><td>Id</td></tr></table></html>",
                "%PDF-1.7 x",
                "{\\rtf1 x}",
                ""
            })
    void what_was_only_renamed_is_refused(String content) {
        refused("XLSX_NOT_A_WORKBOOK", content.getBytes(UTF_8));
    }

    @Test
    void another_kind_of_archive_is_refused() {
        refused(
                "XLSX_PART_MISSING",
                Workbooks.pack(Map.of("mimetype", new byte[0], "content.xml", "<x/>".getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                SHEET,
                "xl/styles.xml"
            })
    void a_missing_part_is_named(String part) {
        PolicyFault fault = refused("XLSX_PART_MISSING", changed(parts -> parts.remove(part)));

        assertThat(fault.read()).isEqualToIgnoringCase(part);
    }

    @Test
    void a_file_cut_off_anywhere_is_refused() {
        byte[] sound = sound();
        for (int length = 4; length < sound.length; length += 97) {
            refused("XLSX_BROKEN", Arrays.copyOf(sound, length));
        }
        refused("XLSX_BROKEN", Arrays.copyOf(sound, sound.length - 1));
    }

    @Test
    void content_that_is_not_what_was_packed_is_refused() {
        byte[] changed = sound();
        int directory = firstSignature(changed, 0x02014b50);
        changed[directory + 16] ^= 1;

        refused("XLSX_BROKEN", changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZ1", "A0", "A99999999999", "4", "AB", "a4", "A5", "Ä4", "R4C2"})
    void an_address_that_cannot_be_is_refused(String address) {
        refused("CELL_ADDRESS_WRONG", rows(HEADINGS + Workbooks.row(4, List.of(Workbooks.text(address, "x")))));
    }

    @Test
    void cells_and_rows_stand_in_order_and_once() {
        String cell = Workbooks.text("A4", "Id");

        refused("CELL_ADDRESS_WRONG", rows(HEADINGS + Workbooks.row(4, List.of(cell, cell))));
        refused("CELL_ADDRESS_WRONG", rows(HEADINGS + Workbooks.row(4, List.of(Workbooks.text("B4", "uji"), cell))));
        refused("CELL_ADDRESS_WRONG", rows(HEADINGS + HEADINGS));
    }

    @Test
    void the_last_column_of_a_spreadsheet_is_refused_by_its_cell() {
        PolicyFault fault =
                refused("XLSX_TOO_LARGE", rows(HEADINGS + Workbooks.row(4, List.of(Workbooks.text("XFD4", "x")))));

        assertThat(fault.place()).hasToString("kiriman.xlsx!Kebijakan!XFD4");
        assertThat(fault.rule().id()).contains("256 kolom").contains("20000 baris");
    }

    @Test
    void the_last_row_of_a_spreadsheet_is_refused_by_its_cell() {
        PolicyFault fault = refused(
                "XLSX_TOO_LARGE", rows(HEADINGS + Workbooks.row(1_048_576, List.of(Workbooks.text("A1048576", "x")))));

        assertThat(fault.place()).hasToString("kiriman.xlsx!Kebijakan!A1048576");
    }

    @Test
    void a_million_formatted_rows_without_content_are_no_rows() {
        StringBuilder rows = new StringBuilder(HEADINGS + Workbooks.row(4, "Id", "uji", "asumsi", "A"));
        for (int row = 5; row < 200_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }

        PolicyDocument document = PolicyFile.read(NAME, rows(rows.toString()));

        assertThat(document.sheet(Headings.POLICY)).hasSize(1);
    }

    @Test
    void one_text_shared_by_very_many_cells_is_refused() {
        StringBuilder rows = new StringBuilder(HEADINGS);
        for (int row = 4; row < 200; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"s\"><v>0</v></c></row>");
        }
        byte[] workbook = Workbooks.changed(
                rows(rows.toString()),
                parts -> Workbooks.edit(
                        parts,
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("></sst>", "><si><t>" + "x".repeat(32_767) + "</t></si></sst>")));

        refused("XLSX_TOO_LARGE", workbook);
    }

    @Test
    void a_formula_is_refused_with_its_cell_whatever_it_gives() {
        String plain = "<c r=\"B4\"><f>1+1</f><v>2</v></c>";
        String command = "<c r=\"B4\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>x</v></c>";
        String text = "<c r=\"B4\" t=\"s\"><f>\"uji\"</f><v>0</v></c>";
        String empty = "<c r=\"B4\"><f t=\"shared\" si=\"7\"/></c>";
        String nothing = "<c r=\"B4\" t=\"inlineStr\"><f/><is><t>uji</t></is></c>";

        for (String cell : List.of(plain, command, text, empty, nothing)) {
            PolicyFault fault = refused(
                    "FORMULA_REFUSED", rows(HEADINGS + Workbooks.row(4, List.of(Workbooks.text("A4", "Id"), cell))));
            assertThat(fault.place()).hasToString("kiriman.xlsx!Kebijakan!B4");
        }
    }

    @Test
    void java_in_a_cell_is_text_like_any_other() {
        String java = "System.exit(1); ${T(java.lang.Runtime).getRuntime()} #{x}";

        PolicyDocument document =
                PolicyFile.read(NAME, rows(HEADINGS + Workbooks.row(4, "Judul", java, "asumsi", "A")));

        assertThat(document.field("Judul").orElseThrow().text()).isEqualTo(java);
    }

    @Test
    void two_sheets_of_one_name_are_refused() {
        refused("SHEET_TWICE", Workbooks.workbook(Map.of("Kebijakan", HEADINGS, "KEBIJAKAN", HEADINGS)));
    }

    @Test
    void elements_in_elements_without_end_are_refused_or_read_over() {
        String deep = "<x>".repeat(200_000);

        refused("XLSX_BROKEN", rows(HEADINGS + deep));
    }

    @Test
    void an_entity_that_nobody_defined_is_refused() {
        refused(
                "XLSX_BROKEN",
                rows(HEADINGS + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>&a;</t></is></c></row>"));
    }

    /** One fault of this code, in the file that was read. */
    private static PolicyFault refused(String code, byte[] bytes) {
        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> PolicyFile.read(NAME, bytes));
        assertThat(thrown).as(code).isNotNull();
        assertThat(thrown.getFaults()).extracting(PolicyFault::code).containsExactly(code);
        PolicyFault fault = thrown.getFaults().get(0);
        assertThat(fault.place().file()).isEqualTo(NAME);
        assertThat(fault.rule().id()).isNotBlank();
        assertThat(fault.rule().en()).isNotBlank();
        return fault;
    }

    private static byte[] sound() {
        return rows(HEADINGS + Workbooks.row(4, "Id", "uji", "asumsi", "A"));
    }

    private static byte[] rows(String rows) {
        return Workbooks.workbook(Map.of("Kebijakan", rows));
    }

    private static byte[] with(String part, String content) {
        return changed(parts -> parts.put(part, content.getBytes(UTF_8)));
    }

    private static byte[] changed(Consumer<Map<String, byte[]>> change) {
        return Workbooks.changed(sound(), change);
    }

    /** An archive with one part of so many mebibytes of blanks. */
    private static byte[] bomb(String part, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            blanks(out, part, mebibytes);
        }
        return bytes.toByteArray();
    }

    private static void blanks(ZipOutputStream out, String part, int mebibytes) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        out.putNextEntry(new ZipEntry(part));
        for (int i = 0; i < mebibytes; i++) {
            out.write(blanks);
        }
        out.closeEntry();
    }

    private static int firstSignature(byte[] bytes, int signature) {
        int at = 0;
        while (!isSignature(bytes, at, signature)) {
            at++;
        }
        return at;
    }

    private static int lastSignature(byte[] bytes, int signature) {
        int at = bytes.length - 4;
        while (!isSignature(bytes, at, signature)) {
            at--;
        }
        return at;
    }

    private static boolean isSignature(byte[] bytes, int at, int signature) {
        return (bytes[at] & 0xFF) == (signature & 0xFF)
                && (bytes[at + 1] & 0xFF) == (signature >> 8 & 0xFF)
                && (bytes[at + 2] & 0xFF) == (signature >> 16 & 0xFF)
                && (bytes[at + 3] & 0xFF) == (signature >>> 24);
    }
}
