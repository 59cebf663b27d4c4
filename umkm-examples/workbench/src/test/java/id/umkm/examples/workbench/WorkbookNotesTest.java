package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.rules.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookNotesTest {
    private static final String FILE = "kebijakan.xlsx";
    private static final Texts TEXTS = Texts.in(Language.INDONESIAN);
    private static final CellNote UNKNOWN_CITATION =
            note("Kelayakan", 4, 3, CellNote.Severity.ERROR, "CITATION_UNKNOWN");
    private static final CellNote NO_ENGLISH = note("Kelayakan", 5, 3, CellNote.Severity.WARNING, "ENGLISH_MISSING");
    private static final CellNote ASSUMPTION = note("Kelayakan", 5, 1, CellNote.Severity.NOTE, "ASSUMPTION");
    private static final CellNote OF_A_LAYER = new CellNote(
            new Place("lapis.yaml", 12, 7),
            CellNote.Severity.ERROR,
            "WORD_UNKNOWN",
            Text.of("Kata ini tidak dikenal.", "This word is not known."),
            "tolk",
            null,
            null);

    @Test
    void notes_stand_on_the_cells_at_fault_and_nowhere_else() {
        XSSFWorkbook annotated = annotate(policy(), UNKNOWN_CITATION, NO_ENGLISH, ASSUMPTION, OF_A_LAYER);

        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan"))).containsOnlyKeys("A5", "C4", "C5");
        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan")).get("C4")).isEqualTo("""
                        ── Temuan umkm ──
                        KESALAHAN CITATION_UNKNOWN
                        Temuan CITATION_UNKNOWN.
                        Terbaca: isi
                        ── akhir temuan ──""");
        assertThat(sheet(annotated, "Kelayakan")
                        .getCellComment(new CellAddress("C4"))
                        .getAuthor())
                .isEqualTo("umkm");
        assertThat(Workbooks.notes(sheet(annotated, "Kebijakan"))).isEmpty();
    }

    @Test
    void colours_tell_how_grave_it_is() {
        XSSFWorkbook annotated = annotate(policy(), UNKNOWN_CITATION, NO_ENGLISH, ASSUMPTION);

        assertThat(colours(sheet(annotated, "Kelayakan")))
                .containsExactly(Map.entry("A5", "FFBDD7EE"), Map.entry("C4", "FFFFC7CE"), Map.entry("C5", "FFFFEB9C"));
        assertThat(colours(sheet(annotated, "Kebijakan"))).isEmpty();
    }

    @Test
    void values_and_formats_of_all_cells_stay() {
        byte[] policy = policy();
        XSSFWorkbook annotated = annotate(policy, UNKNOWN_CITATION, NO_ENGLISH, note("Kelayakan", 90, 9));

        for (String name : List.of("Kebijakan", "Kelayakan")) {
            assertThat(Workbooks.cells(sheet(annotated, name)))
                    .isNotEmpty()
                    .isEqualTo(Workbooks.cells(sheet(Workbooks.read(policy), name)));
        }
    }

    @Test
    void several_findings_on_a_cell_share_a_note_and_the_gravest_colours_it() {
        XSSFWorkbook annotated = annotate(
                policy(),
                note("Kelayakan", 4, 3, CellNote.Severity.NOTE, "FIRST"),
                note("Kelayakan", 4, 3, CellNote.Severity.ERROR, "SECOND"),
                note("Kelayakan", 4, 3, CellNote.Severity.WARNING, "THIRD"));

        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan")).get("C4"))
                .containsSubsequence("CATATAN FIRST", "KESALAHAN SECOND", "PERINGATAN THIRD")
                .containsOnlyOnce("── Temuan umkm ──");
        assertThat(colours(sheet(annotated, "Kelayakan"))).containsExactly(Map.entry("C4", "FFFFC7CE"));
    }

    @Test
    void a_cell_that_does_not_exist_gets_its_note_and_is_not_made() {
        XSSFWorkbook annotated = annotate(policy(), note("Kelayakan", 4, 40), note("Kelayakan", 900, 2));

        XSSFSheet sheet = sheet(annotated, "Kelayakan");
        assertThat(Workbooks.notes(sheet)).containsOnlyKeys("AN4", "B900");
        assertThat(Workbooks.cells(sheet)).doesNotContainKeys("AN4", "B900", "row 899");
    }

    @Test
    void the_list_at_the_front_has_all_findings_the_gravest_first_with_links() {
        XSSFWorkbook annotated = annotate(policy(), ASSUMPTION, NO_ENGLISH, UNKNOWN_CITATION, OF_A_LAYER);

        XSSFSheet list = annotated.getSheetAt(0);
        assertThat(list.getSheetName()).isEqualTo("Temuan");
        assertThat(annotated.getActiveSheetIndex()).isZero();
        assertThat(list.isSelected()).isTrue();
        assertThat(sheet(annotated, "Kebijakan").isSelected()).isFalse();
        assertThat(row(list, 2).get(0)).startsWith("2 kesalahan, 1 peringatan, 1 catatan. ");
        assertThat(row(list, 3)).containsExactly("No", "Tingkat", "Lembar", "Sel", "Kode", "Temuan", "Terbaca");
        assertThat(row(list, 4))
                .containsExactly(
                        "1", "KESALAHAN", "Kelayakan", "C4", "CITATION_UNKNOWN", "Temuan CITATION_UNKNOWN.", "isi");
        assertThat(row(list, 5))
                .containsExactly(
                        "2", "KESALAHAN", "lapis.yaml:12:7", "", "WORD_UNKNOWN", "Kata ini tidak dikenal.", "tolk");
        assertThat(row(list, 6)).contains("PERINGATAN", "C5");
        assertThat(row(list, 7)).contains("CATATAN", "A5");
        assertThat(list.getLastRowNum()).isEqualTo(6);
        assertThat(links(list))
                .containsExactly(
                        Map.entry("D4", "'Kelayakan'!C4"),
                        Map.entry("D6", "'Kelayakan'!C5"),
                        Map.entry("D7", "'Kelayakan'!A5"));
    }

    @Test
    void what_is_allowed_and_an_example_are_told_in_note_and_list() {
        CellNote gap = new CellNote(
                new Place(FILE, "Kelayakan", 4, 2),
                CellNote.Severity.ERROR,
                "TABLE_GAP",
                Text.of("Tidak ada baris untuk Batik.", "No row for Batik."),
                "",
                Text.of("satu baris untuk setiap isi", "a row for each value"),
                Text.of("jenis_usaha = Batik", "trade = Batik"));

        XSSFWorkbook annotated = annotate(policy(), gap);

        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan")).get("B4"))
                .contains("Yang boleh: satu baris untuk setiap isi\nContoh: jenis_usaha = Batik\n")
                .doesNotContain("Terbaca");
        assertThat(row(annotated.getSheetAt(0), 3)).endsWith("Temuan", "Yang boleh", "Contoh");
        assertThat(row(annotated.getSheetAt(0), 4)).endsWith("satu baris untuk setiap isi", "jenis_usaha = Batik");
    }

    @Test
    void the_language_of_the_reader_is_kept() {
        byte[] annotated = WorkbookNotes.write(FILE, policy(), List.of(OF_A_LAYER), Texts.in(Language.ENGLISH));

        XSSFSheet list = Workbooks.read(annotated).getSheetAt(0);
        assertThat(row(list, 4)).contains("ERROR", "This word is not known.");
        assertThat(names(Workbooks.read(write(annotated, UNKNOWN_CITATION))))
                .containsExactly("Temuan", "Kebijakan", "Kelayakan");
    }

    @Test
    void findings_of_another_file_or_sheet_or_beyond_the_last_cell_are_only_listed() {
        Place elsewhere = new Place("lain.xlsx", "Kelayakan", 4, 3);
        List<CellNote> notes = List.of(
                new CellNote(elsewhere, CellNote.Severity.ERROR, "A", Text.of("a", null), "", null, null),
                note("Tidak Ada", 4, 3),
                note("Kelayakan", 1_048_577, 3),
                note("Kelayakan", 4, 16_385),
                note("Kelayakan", 0, 0));

        XSSFWorkbook annotated = Workbooks.read(WorkbookNotes.write(FILE, policy(), notes, TEXTS));

        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan"))).isEmpty();
        assertThat(links(annotated.getSheetAt(0))).isEmpty();
        assertThat(annotated.getSheetAt(0).getLastRowNum()).isEqualTo(2 + notes.size());
        assertThat(row(annotated.getSheetAt(0), 4)).contains("lain.xlsx!Kelayakan!C4");
    }

    @Test
    void twice_is_once() {
        byte[] once = write(policy(), UNKNOWN_CITATION, NO_ENGLISH, OF_A_LAYER);
        byte[] twice = write(once, UNKNOWN_CITATION, NO_ENGLISH, OF_A_LAYER);

        assertSame(Workbooks.read(twice), Workbooks.read(once));
    }

    @Test
    void what_was_found_before_and_is_no_longer_found_goes() {
        byte[] policy = policy();
        byte[] before = write(policy, UNKNOWN_CITATION, ASSUMPTION);

        XSSFWorkbook after = annotate(before, NO_ENGLISH);
        XSSFWorkbook clean = annotate(before);

        assertThat(Workbooks.notes(sheet(after, "Kelayakan"))).containsOnlyKeys("C5");
        assertThat(colours(sheet(after, "Kelayakan"))).containsOnlyKeys("C5");
        assertThat(row(after.getSheetAt(0), 4)).contains("ENGLISH_MISSING");
        assertThat(Workbooks.notes(sheet(clean, "Kelayakan"))).isEmpty();
        assertThat(colours(sheet(clean, "Kelayakan"))).isEmpty();
        assertThat(sheet(Workbooks.read(before), "Kelayakan")
                        .getVMLDrawing(false)
                        .findCommentShape(3, 2))
                .isNotNull();
        assertThat(sheet(clean, "Kelayakan").getVMLDrawing(false).findCommentShape(3, 2))
                .isNull();
        assertThat(row(clean.getSheetAt(0), 2).get(0)).startsWith("Tidak ada temuan.");
    }

    @Test
    void notes_of_officers_stay_with_their_author_and_fonts() {
        byte[] policy = Workbooks.change(policy(), workbook -> {
            XSSFSheet sheet = sheet(workbook, "Kelayakan");
            Workbooks.note(sheet, "C4", "Contoh Pegawai", "");
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("Pegawai: ", bold);
            text.append("tanya bagian hukum");
            sheet.getCellComment(new CellAddress("C4")).setString(text);
            Workbooks.note(sheet, "A4", "Contoh Pegawai", "jangan diubah");
        });

        XSSFWorkbook annotated = annotate(policy, UNKNOWN_CITATION);
        XSSFComment note = sheet(annotated, "Kelayakan").getCellComment(new CellAddress("C4"));
        byte[] twice = write(write(policy, UNKNOWN_CITATION), UNKNOWN_CITATION);
        XSSFWorkbook clean = annotate(twice);
        XSSFComment kept = sheet(clean, "Kelayakan").getCellComment(new CellAddress("C4"));

        assertThat(note.getString().getString())
                .startsWith("Pegawai: tanya bagian hukum\n\n── Temuan umkm ──\nKESALAHAN CITATION_UNKNOWN\n");
        assertThat(note.getAuthor()).isEqualTo("Contoh Pegawai");
        assertThat(note.getString().getFontOfFormattingRun(0).getBold()).isTrue();
        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan"))).containsEntry("A4", "jangan diubah");
        assertThat(Workbooks.notes(sheet(Workbooks.read(twice), "Kelayakan")).get("C4"))
                .isEqualTo(note.getString().getString());
        assertThat(kept.getString().getString()).isEqualTo("Pegawai: tanya bagian hukum");
        assertThat(kept.getString().getFontOfFormattingRun(0).getBold()).isTrue();
        assertThat(kept.getString().numFormattingRuns()).isEqualTo(2);
    }

    @Test
    void what_an_officer_writes_into_our_note_stays() {
        byte[] answered = Workbooks.change(write(policy(), UNKNOWN_CITATION), workbook -> {
            XSSFComment note = sheet(workbook, "Kelayakan").getCellComment(new CellAddress("C4"));
            note.setString("Sebelum.\n" + note.getString().getString() + "\nSudah ditanyakan.");
        });

        XSSFWorkbook again = annotate(answered, UNKNOWN_CITATION);
        XSSFWorkbook clean = annotate(answered);

        assertThat(Workbooks.notes(sheet(again, "Kelayakan")).get("C4"))
                .startsWith("Sebelum.\nSudah ditanyakan.\n\n── Temuan umkm ──\n")
                .containsOnlyOnce("CITATION_UNKNOWN.");
        assertThat(Workbooks.notes(sheet(clean, "Kelayakan"))).containsEntry("C4", "Sebelum.\nSudah ditanyakan.");
    }

    @Test
    void rules_of_the_workbook_that_colour_cells_stay_below_ours() {
        byte[] policy = Workbooks.change(policy(), workbook -> {
            XSSFSheet sheet = sheet(workbook, "Kelayakan");
            var rules = sheet.getSheetConditionalFormatting();
            rules.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("A4:C9")},
                    rules.createConditionalFormattingRule("LEN(A4)>9"));
        });

        byte[] once = write(policy, UNKNOWN_CITATION);
        XSSFSheet sheet = sheet(annotate(once, UNKNOWN_CITATION), "Kelayakan");
        XSSFSheet clean = sheet(annotate(once), "Kelayakan");

        assertThat(priorities(sheet)).containsExactly(Map.entry("LEN(A4)>9", 2), Map.entry("N(\"umkm\")=0", 1));
        assertThat(priorities(clean)).containsOnlyKeys("LEN(A4)>9");
    }

    @Test
    void cells_that_are_merged_show_the_note_at_their_first_one_and_are_coloured_whole() {
        byte[] policy = Workbooks.change(
                policy(), workbook -> sheet(workbook, "Kelayakan").addMergedRegion(CellRangeAddress.valueOf("B4:C6")));

        XSSFWorkbook annotated = annotate(policy, note("Kelayakan", 5, 3), note("Kelayakan", 4, 2));

        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan"))).containsOnlyKeys("B4");
        assertThat(colours(sheet(annotated, "Kelayakan"))).containsOnlyKeys("B4:C6");
    }

    @Test
    void hidden_rows_and_columns_are_told_in_the_list() {
        byte[] policy = Workbooks.change(policy(), workbook -> {
            sheet(workbook, "Kelayakan").getRow(3).setZeroHeight(true);
            sheet(workbook, "Kelayakan").setColumnHidden(0, true);
        });

        XSSFWorkbook annotated = annotate(policy, UNKNOWN_CITATION, ASSUMPTION, NO_ENGLISH);

        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan"))).containsOnlyKeys("A5", "C4", "C5");
        assertThat(row(annotated.getSheetAt(0), 4)).contains("C4 (tersembunyi)");
        assertThat(row(annotated.getSheetAt(0), 5)).contains("C5");
        assertThat(row(annotated.getSheetAt(0), 6)).contains("A5 (tersembunyi)");
        assertThat(sheet(annotated, "Kelayakan").getRow(3).getZeroHeight()).isTrue();
    }

    @Test
    void sheet_names_with_blanks_and_quotes_are_linked() {
        String name = "Syarat 'khusus' 2021!";
        byte[] policy = Workbooks.write(workbook -> Workbooks.sheet(workbook, name, "Kode", "A"));

        XSSFWorkbook annotated = annotate(policy, note(name, 4, 1), note(name.toLowerCase(Locale.ROOT), 5, 1));

        assertThat(links(annotated.getSheetAt(0)).get("D4")).isEqualTo("'Syarat ''khusus'' 2021!'!A4");
        assertThat(Workbooks.notes(sheet(annotated, name))).containsOnlyKeys("A4", "A5");
    }

    @Test
    void texts_that_look_like_formulas_or_escapes_stay_texts() {
        List<String> hostile = List.of(
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "_x003D_1",
                "a\u0000b",
                "a\r\nb",
                "\ud83d\ude00");
        List<CellNote> notes = new ArrayList<>();
        for (int i = 0; i < hostile.size(); i++) {
            String text = hostile.get(i);
            Place place = new Place(FILE, "Kelayakan", 4 + i, 1);
            notes.add(new CellNote(place, CellNote.Severity.ERROR, "CODE", Text.of(text, null), text, null, null));
        }

        XSSFWorkbook annotated = Workbooks.read(WorkbookNotes.write(FILE, policy(), notes, TEXTS));

        XSSFSheet list = annotated.getSheetAt(0);
        for (int i = 0; i < hostile.size(); i++) {
            String expected = hostile.get(i).replace('\u0000', '\ufffd').replace("\r\n", "\n");
            XSSFCell cell = list.getRow(3 + i).getCell(6);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(expected);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(Workbooks.notes(sheet(annotated, "Kelayakan")).get("A" + (4 + i)))
                    .contains("\nTerbaca: " + expected + "\n");
        }
    }

    @Test
    void very_long_texts_are_shortened_to_what_a_spreadsheet_takes() {
        CellNote endless = new CellNote(
                new Place(FILE, "Kelayakan", 4, 3),
                CellNote.Severity.ERROR,
                "CODE",
                Text.of("\ud83d\ude00".repeat(40_000), null),
                "",
                null,
                null);
        byte[] full = Workbooks.change(
                policy(), workbook -> Workbooks.note(sheet(workbook, "Kelayakan"), "C4", "a", "x".repeat(32_767)));
        byte[] nearlyFull = Workbooks.change(
                policy(), workbook -> Workbooks.note(sheet(workbook, "Kelayakan"), "C4", "a", "x".repeat(32_600)));

        String listed = row(annotate(policy(), endless).getSheetAt(0), 4).get(5);
        assertThat(listed).hasSizeBetween(32_700, 32_767).endsWith(" …");
        assertThat(Character.isLowSurrogate(listed.charAt(listed.length() - 3))).isTrue();
        assertThat(Workbooks.notes(sheet(annotate(policy(), endless), "Kelayakan"))
                        .get("C4"))
                .hasSizeLessThan(3_100)
                .endsWith(" …\n── akhir temuan ──");
        assertThat(Workbooks.notes(sheet(annotate(full, endless), "Kelayakan")))
                .containsEntry("C4", "x".repeat(32_767));
        assertThat(Workbooks.notes(sheet(annotate(nearlyFull, endless), "Kelayakan"))
                        .get("C4"))
                .hasSizeBetween(32_650, 32_767)
                .endsWith("\n── akhir temuan ──");
    }

    @Test
    void the_box_grows_with_its_text_and_stands_beside_its_cell() {
        CellNote longer = ofLength(5, 520);
        CellNote longest = ofLength(6, 2_000);

        XSSFSheet sheet = sheet(annotate(policy(), UNKNOWN_CITATION, longer, longest), "Kelayakan");

        XSSFClientAnchor small = anchor(sheet, "C4");
        assertThat(small.getCol1()).isEqualTo((short) 3);
        assertThat(small.getRow1()).isEqualTo(3);
        assertThat(rows(small)).isBetween(3, 6);
        assertThat(rows(anchor(sheet, "C5"))).isBetween(9, 20);
        assertThat(rows(anchor(sheet, "C6"))).isBetween(20, 40);
        assertThat(anchor(sheet, "C5").getCol2()).isEqualTo(small.getCol2());
        assertThat(anchor(sheet, "C6").getCol2()).isGreaterThan(small.getCol2());
    }

    @Test
    void the_box_reaches_over_rows_that_are_hidden() {
        byte[] policy = Workbooks.change(policy(), workbook -> {
            for (int row = 6; row < 16; row++) {
                sheet(workbook, "Kelayakan").createRow(row).setZeroHeight(true);
            }
        });

        XSSFClientAnchor shown = anchor(sheet(annotate(policy(), ofLength(6, 520)), "Kelayakan"), "C6");
        XSSFClientAnchor hidden = anchor(sheet(annotate(policy, ofLength(6, 520)), "Kelayakan"), "C6");

        assertThat(rows(hidden)).isEqualTo(rows(shown) + 10);
    }

    private static CellNote ofLength(int line, int length) {
        Text text = Text.of("baris yang panjang sekali ".repeat(length).substring(0, length), null);
        return new CellNote(
                new Place(FILE, "Kelayakan", line, 3), CellNote.Severity.NOTE, "LONG", text, "", null, null);
    }

    private static int rows(XSSFClientAnchor anchor) {
        return anchor.getRow2() - anchor.getRow1();
    }

    @Test
    void a_sheet_of_the_officer_that_is_called_so_already_stays() {
        for (String name : List.of("Temuan", "temuan")) {
            byte[] policy = Workbooks.change(
                    policy(), workbook -> Workbooks.put(workbook.createSheet(name), "A1", "catatan saya"));

            byte[] once = write(policy, UNKNOWN_CITATION);
            XSSFWorkbook twice = annotate(once, UNKNOWN_CITATION);

            assertThat(names(twice)).containsExactly("Temuan umkm", "Kebijakan", "Kelayakan", name);
            assertThat(Workbooks.text(sheet(twice, name), "A1")).isEqualTo("catatan saya");
        }
    }

    private static byte[] policy() {
        return Workbooks.write(workbook -> {
            Workbooks.sheet(workbook, "Kebijakan", "Isian|Isi|Dasar|Kutipan", "Id|contoh|asumsi|A", "Versi|1|asumsi|A");
            XSSFSheet sheet =
                    Workbooks.sheet(workbook, "Kelayakan", "Kode|Atribut|Kutipan", "SATU|usia|BO-99", "DUA|usia|A");
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setDataFormat(workbook.createDataFormat().getFormat("\"Rp\"#,##0"));
            XSSFCell number = sheet.getRow(3).createCell(5);
            number.setCellValue(20_000_000);
            number.setCellStyle(style);
            sheet.getRow(3).createCell(6).setCellValue(true);
            sheet.getRow(4).createCell(5).setCellStyle(style);
            sheet.getRow(3).getCell(2).setCellStyle(style);
            sheet.getRow(4).setHeightInPoints(33);
        });
    }

    private static CellNote note(String sheet, int line, int column) {
        return note(sheet, line, column, CellNote.Severity.ERROR, "CODE");
    }

    private static CellNote note(String sheet, int line, int column, CellNote.Severity severity, String code) {
        Text text = Text.of("Temuan " + code + ".", "Finding " + code + ".");
        return new CellNote(new Place(FILE, sheet, line, column), severity, code, text, "isi", null, null);
    }

    private static byte[] write(byte[] workbook, CellNote... notes) {
        return WorkbookNotes.write(FILE, workbook, List.of(notes), TEXTS);
    }

    private static XSSFWorkbook annotate(byte[] workbook, CellNote... notes) {
        return Workbooks.read(write(workbook, notes));
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        return Objects.requireNonNull(sheet, name);
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> row(XSSFSheet sheet, int line) {
        List<String> cells = new ArrayList<>();
        sheet.getRow(line - 1).forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }

    private static Map<String, String> links(XSSFSheet sheet) {
        Map<String, String> links = new TreeMap<>();
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
            assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
            links.put(link.getCellRef(), link.getLocation());
        }
        return links;
    }

    /** Colours that rules lay over cells, by area. */
    private static Map<String, String> colours(XSSFSheet sheet) {
        Map<String, String> colours = new TreeMap<>();
        var rules = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < rules.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting one = rules.getConditionalFormattingAt(i);
            String colour = one.getRule(0)
                    .getPatternFormatting()
                    .getFillBackgroundColorColor()
                    .getARGBHex();
            for (CellRangeAddress area : one.getFormattingRanges()) {
                colours.put(area.formatAsString(), colour);
            }
        }
        return colours;
    }

    private static Map<String, Integer> priorities(XSSFSheet sheet) {
        Map<String, Integer> priorities = new TreeMap<>();
        var rules = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < rules.getNumConditionalFormattings(); i++) {
            var rule = rules.getConditionalFormattingAt(i).getRule(0);
            priorities.put(rule.getFormula1(), rule.getPriority());
        }
        return priorities;
    }

    private static XSSFClientAnchor anchor(XSSFSheet sheet, String cell) {
        return (XSSFClientAnchor) sheet.getCellComment(new CellAddress(cell)).getClientAnchor();
    }

    private static void assertSame(XSSFWorkbook actual, XSSFWorkbook expected) {
        assertThat(names(actual)).isEqualTo(names(expected));
        assertThat(actual.getNumCellStyles()).isEqualTo(expected.getNumCellStyles());
        assertThat(actual.getNumberOfFonts()).isEqualTo(expected.getNumberOfFonts());
        assertThat(actual.getStylesSource()._getDXfsSize())
                .isEqualTo(expected.getStylesSource()._getDXfsSize());
        for (String name : names(expected)) {
            XSSFSheet one = sheet(actual, name);
            XSSFSheet other = sheet(expected, name);
            assertThat(Workbooks.cells(one)).isEqualTo(Workbooks.cells(other));
            assertThat(Workbooks.notes(one)).isEqualTo(Workbooks.notes(other));
            assertThat(colours(one)).isEqualTo(colours(other));
            assertThat(links(one)).isEqualTo(links(other));
        }
    }
}
