package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxPolicyTest {
    private static final String NAME = "uji.xlsx";
    private static final String[] PARAMETERS = {"Nama", "Satuan", "Nilai", "Dasar", "Kutipan", "Sejak"};

    // What spreadsheet programs hold

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // held | style | read
                "5|0|5",
                "1300000|1|1300000",
                "8500000|4|8500000",
                "1.3E9|4|1300000000",
                "0.6|2|60%",
                "0.625|7|62,5%",
                "0.07|2|7%",
                "7.0000000000000007E-2|2|7%",
                "0.30000000000000004|0|0,3",
                "59.99999999|0|59,99999999",
                "0.60|0|0,6",
                "8.125|0|8,1250",
                "0.08125|2|8,1250%",
                "-5|0|-5",
                "44561|3|31/12/2021",
                "44561|5|31/12/2021",
                "44561.5|3|31/12/2021 12:00:00",
                "1.38972222222222|6|33:21:12",
            })
    void numbers_dates_and_times_are_read_as_they_are_shown(String held, int style, String text) {
        assertThat(value(Workbooks.number("C4", held, style)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C4' t='b'><v>1</v></c>|ya",
                "<c r='C4' t='b'><v>0</v></c>|tidak",
                "<c r='C4' t='d' s='3'><v>2021-12-31T00:00:00</v></c>|31/12/2021",
                "<c r='C4' t='str'><v>35.76.02</v></c>|35.76.02",
                "<c r='C4' t='s'><v>0</v></c>|Rp 8,5 juta",
                "<c r='C4' t='inlineStr'><is><r><t>8,5 </t></r><r><t>juta</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>|8,5 juta",
                "<c r='C4' t='inlineStr'><is><t>_x0041__x005F_x0041_ _x000D_</t></is></c>|A_x0041_",
                "<c t='inlineStr' r='C4'><is><t>&#160;&#8203;8,5&#160;juta &#160;</t></is></c>|8,5 juta",
            })
    void texts_dates_and_truths_are_read_as_they_are_shown(String cell, String text) {
        byte[] workbook = Workbooks.changed(
                parameter(cell),
                parts -> Workbooks.edit(
                        parts,
                        "xl/sharedStrings.xml",
                        xml -> xml.replace(
                                "></sst>",
                                "><si><r><t>Rp\u00A08,5</t></r><r><t xml:space=\"preserve\"> juta</t></r></si></sst>")));

        assertThat(value(workbook).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C4'><v>3576025204859001</v></c>|NUMBER_UNSURE|************9001",
                "<c r='C4'><v>abc</v></c>|NUMBER_UNSURE|abc",
                "<c r='C4'><v>1e999</v></c>|NUMBER_UNSURE|1e999",
                "<c r='C4' t='e'><v>#REF!</v></c>|CELL_ERROR_VALUE|#REF!",
                "<c r='C4' t='s'><v>7</v></c>|CELL_BROKEN|7",
                "<c r='C4' s='3'><v>60</v></c>|DATE_UNSURE|60",
                "<c r='C4' s='3'><v>2958466</v></c>|DATE_UNSURE|2958466",
                "<c r='C4' s='6'><v>-1</v></c>|DATE_UNSURE|-1",
                "<c r='C4' t='d'><v>2021-02-30</v></c>|DATE_UNSURE|2021-02-30",
            })
    void what_is_not_sure_is_a_fault_of_its_cell(String cell, String code, String read) {
        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> PolicyFile.read(NAME, parameter(cell)));

        assertThat(thrown.getFaults())
                .extracting(PolicyFault::code, fault -> fault.place().toString(), PolicyFault::read)
                .containsExactly(tuple(code, "uji.xlsx!Parameter!C4", read));
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        byte[] workbook = Workbooks.changed(
                parameter(Workbooks.number("C4", "43099", 3)),
                parts -> Workbooks.edit(
                        parts,
                        "xl/workbook.xml",
                        xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")));

        assertThat(value(workbook).text()).isEqualTo("31/12/2021");
    }

    // Where things stand

    @Test
    void title_and_settings_may_be_gone_or_more() {
        String row = Workbooks.row(9, "batas", "orang", "5");
        for (int headings : List.of(1, 2, 3, 8)) {
            byte[] workbook = workbook("Parameter", Workbooks.row(headings, PARAMETERS) + row);
            assertThat(PolicyFile.read(NAME, workbook).placeOf("Parameter/batas/Nilai"))
                    .hasToString("uji.xlsx!Parameter!C9");
        }
    }

    @Test
    void columns_stand_in_any_order_under_either_name() {
        byte[] workbook = workbook(
                "Parameters", Workbooks.row(1, "VALUE", "Name", "unit") + Workbooks.row(2, "5", "batas", "orang"));

        Row row = PolicyFile.read(NAME, workbook).sheet(Headings.PARAMETERS).get(0);

        assertThat(row.text("Nama")).isEqualTo("batas");
        assertThat(row.text("Satuan")).isEqualTo("orang");
        assertThat(row.text("Nilai")).isEqualTo("5");
    }

    @Test
    void empty_rows_and_sheets_and_notes_are_passed_over() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Lembar1", "");
        sheets.put("Catatan rapat", Workbooks.row(1, "dibahas lagi", "=1"));
        sheets.put(
                "Parameter",
                Workbooks.row(3, PARAMETERS)
                        + "<row r=\"4\"/><row r=\"5\"><c r=\"A5\" s=\"1\"/><c r=\"B5\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                        + Workbooks.row(6, "batas", "orang", "5"));

        PolicyDocument document = PolicyFile.read(NAME, Workbooks.workbook(sheets));

        assertThat(document.allRows()).extracting(Row::getPlace).containsExactly(new Place(NAME, "Parameter", 6, 1));
    }

    @Test
    void a_table_takes_its_name_from_its_sheet_and_its_settings_from_above_its_headings() {
        for (String settings : List.of(
                Workbooks.row(2, "Aturan", "F", "Untuk", "kelompok", "Keluaran", "plafon", "Satuan", "Rp"),
                Workbooks.row(2, "Hit policy: F", "For: kelompok", "Output: plafon", "Unit: Rp"))) {
            byte[] workbook = workbook(
                    "Plafon",
                    Workbooks.row(1, "Plafon", "", "Tabel keputusan")
                            + settings
                            + Workbooks.row(3, "No", "Jika jenis_usaha", "Maka plafon", "Dasar", "Kutipan")
                            + Workbooks.row(4, "P-1", "Batik", "15 juta", "asumsi", "A"));

            PolicyDocument.TableSheet table =
                    PolicyFile.read(NAME, workbook).getTables().get(0);

            assertThat(table.settings().text("Nama")).isEqualTo("Plafon");
            assertThat(table.settings().text("Aturan")).isEqualTo("F");
            assertThat(table.settings().text("Untuk")).isEqualTo("kelompok");
            assertThat(table.settings().text("Keluaran Nama")).isEqualTo("plafon");
            assertThat(table.settings().text("Keluaran Satuan")).isEqualTo("Rp");
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().get(0).placeOf("Maka plafon")).hasToString("uji.xlsx!Plafon!C4");
        }
    }

    @Test
    void what_is_not_where_it_belongs_is_told_all_at_once() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Hitungan", Workbooks.row(1, "a", "b"));
        sheets.put("Kelayakan", Workbooks.row(4, "x", "y"));
        sheets.put(
                "Parameter",
                Workbooks.row(3, "Nama", "Satuan", "Nilai", "", "Nilai")
                        + Workbooks.row(4, "batas", "orang", "5", "sisa", "6")
                        + Workbooks.row(5, "batas2", "orang", "5", "sisa"));

        FaultyPolicyException thrown = catchThrowableOfType(
                FaultyPolicyException.class, () -> PolicyFile.read(NAME, Workbooks.workbook(sheets)));

        assertThat(thrown.getFaults())
                .extracting(fault -> fault.code() + " " + fault.place())
                .containsExactly(
                        "SHEET_UNKNOWN uji.xlsx!Hitungan!A1",
                        "HEADINGS_MISSING uji.xlsx!Kelayakan!A1",
                        "HEADING_TWICE uji.xlsx!Parameter!E3",
                        "HEADING_EMPTY uji.xlsx!Parameter!D4");
    }

    @Test
    void a_workbook_without_any_row_is_refused() {
        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> PolicyFile.read(NAME, workbook("Lembar1", "")));

        assertThat(thrown.getFaults()).extracting(PolicyFault::code).containsExactly("POLICY_EMPTY");
    }

    @Test
    void hidden_rows_columns_and_sheets_are_in_force_and_told() {
        byte[] workbook = Workbooks.changed(
                workbook(
                        "Parameter",
                        Workbooks.row(3, PARAMETERS)
                                + Workbooks.row(4, "satu", "orang", "1")
                                + Workbooks.row(5, "dua", "orang", "2").replace("<row ", "<row hidden=\"1\" ")
                                + Workbooks.row(6, "tiga", "orang", "3").replace("<row ", "<row hidden=\"true\" ")),
                parts -> {
                    Workbooks.edit(
                            parts,
                            "xl/worksheets/sheet1.xml",
                            xml -> xml.replace(
                                    "<sheetData>", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"));
                    Workbooks.edit(
                            parts,
                            "xl/workbook.xml",
                            xml -> xml.replace("<sheet name", "<sheet state=\"hidden\" name"));
                });

        PolicyDocument document = PolicyFile.read(NAME, workbook);

        assertThat(document.sheet(Headings.PARAMETERS)).hasSize(3);
        assertThat(document.getWarnings())
                .extracting(warning -> warning.code() + " " + warning.place() + " " + warning.read())
                .containsExactly(
                        "ROW_HIDDEN uji.xlsx!Parameter!A5 5, 6",
                        "COLUMN_HIDDEN uji.xlsx!Parameter!C1 3",
                        "SHEET_HIDDEN uji.xlsx!Parameter!A1 Parameter");
    }

    @Test
    void a_version_that_lost_its_zeros_is_refused() {
        byte[] workbook = workbook(
                "Kebijakan",
                Workbooks.row(3, "Isian", "Isi")
                        + Workbooks.row(
                                4, List.of(Workbooks.text("A4", "Versi"), Workbooks.number("B4", "2021.1", 0))));

        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> PolicyFile.read(NAME, workbook));

        assertThat(thrown.getFaults()).extracting(PolicyFault::code).containsExactly("VERSION_NOT_TEXT");
    }

    // The exported workbook, edited

    @Test
    void ten_faults_in_one_workbook_are_told_by_their_cells_in_one_run() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Kebijakan!B8", Workbooks.number("B8", "35.7", 0));
        cells.put("Memperluas!B4", Workbooks.text("B4", "hukum"));
        cells.put("Daftar!C4", Workbooks.text("C4", "batik"));
        cells.put("Parameter!F4", Workbooks.text("F4", "31/02/2020"));
        cells.put("Prioritas!B5", "<c r=\"B5\"><f>1+1</f><v>2</v></c>");
        cells.put("Kelayakan!E4", Workbooks.text("E4", "minimal lima"));
        cells.put("Kelayakan!F5", Workbooks.text("F5", "tolakk"));
        cells.put("Pencairan!B4", Workbooks.number("B4", "0.7", 0));
        cells.put("Kelulusan!J7", Workbooks.text("J7", ""));
        cells.put("Skenario!G4", Workbooks.text("G4", "entah"));

        assertThat(faults(Workbooks.withCells(exported(), cells)))
                .extracting(
                        fault -> fault.code() + " " + fault.place().toString().substring(NAME.length() + 1))
                .containsExactly(
                        "CODE_MALFORMED Daftar!C4",
                        "REGION_MALFORMED Kebijakan!B8",
                        "CELL_NAME_UNKNOWN Kelayakan!E4",
                        "WORD_UNKNOWN Kelayakan!F5",
                        "CELL_EMPTY Kelulusan!A7",
                        "BASIS_NOT_CITED Memperluas!B4",
                        "CELL_MALFORMED Parameter!F4",
                        "CELL_AMBIGUOUS Pencairan!B4",
                        "FORMULA_REFUSED Prioritas!B5",
                        "WORD_UNKNOWN Skenario!G4");
    }

    @Test
    void a_region_that_became_a_time_is_told_with_the_reason() {
        String styles = new String(
                Workbooks.unpack(exported()).getOrDefault("xl/styles.xml", new byte[0]), StandardCharsets.UTF_8);
        int style = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"))
                        .split("<xf ", -1)
                        .length
                - 1;
        byte[] styled = Workbooks.changed(
                Workbooks.withCells(
                        exported(), Map.of("Kebijakan!B8", Workbooks.number("B8", "1.38972222222222", style))),
                parts -> Workbooks.edit(
                        parts, "xl/styles.xml", xml -> xml.replace("</cellXfs>", "<xf numFmtId=\"46\"/></cellXfs>")));

        assertThat(faults(styled)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("REGION_MALFORMED");
            assertThat(fault.place()).hasToString("uji.xlsx!Kebijakan!B8");
            assertThat(fault.read()).isEqualTo("33:21:12");
            assertThat(fault.rule().id()).contains("sebagai jam").contains("Teks");
            assertThat(fault.rule().en()).contains("as a time");
        });
    }

    @Test
    void what_layers_bring_is_shown_and_not_to_be_edited() {
        byte[] workbook = exportedBelow(LAYER);
        PolicyDocument read = PolicyFile.read(NAME, workbook);

        assertThat(read.getFaults()).isEmpty();
        assertThat(faultsOf(Workbooks.withCells(workbook, Map.of("Warisan!D4", Workbooks.text("D4", "7 (orang)")))))
                .containsExactly("INHERITED_EDITED uji.xlsx!Warisan!A4");
        assertThat(faultsOf(Workbooks.withCells(workbook, Map.of("Warisan!G4", Workbooks.text("G4", "ya")))))
                .containsExactly("INHERITED_EDITED uji.xlsx!Warisan!A4");
    }

    private static final PolicyDocument LAYER = YamlPolicy.read("lapis.yaml", """
            Kebijakan:
              - {Isian: Id, Isi: nasional/lapis, Dasar: asumsi, Kutipan: L}
              - {Isian: Lapis, Isi: nasional, Dasar: asumsi, Kutipan: L}
              - {Isian: Wilayah, Isi: nasional, Dasar: asumsi, Kutipan: L}
            Dasar:
              - {Kunci: L, Dasar: asumsi, Sumber: pilihan proyek}
            Parameter:
              - {Nama: usia, Satuan: orang, Nilai: 5, Dasar: asumsi, Kutipan: L, Sejak: 01/01/2020}
            """);

    @Test
    void the_sheet_of_inheritance_tells_value_dates_and_source() {
        String shared =
                new String(Workbooks.unpack(exportedBelow(LAYER)).get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);

        assertThat(shared).contains("5 (orang), sejak 01/01/2020").contains("L: pilihan proyek");
    }

    // How it is written

    @Test
    void no_exported_cell_is_a_formula_whatever_it_begins_with() {
        List<String> starts = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1");
        StringBuilder yaml = new StringBuilder("Parameter:\n");
        starts.forEach(start -> yaml.append("  - {Nama: a, Catatan: " + YamlScalar.of(start) + "}\n"));
        PolicyDocument document = YamlPolicy.read("uji.yaml", yaml.toString());

        byte[] workbook = XlsxPolicy.write(document, Vocabulary.standard(), List.of());

        Workbooks.unpack(workbook).forEach((name, bytes) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<f>", "<f ", "<f/>");
            }
        });
        assertThat(PolicyFile.read(NAME, workbook).sheet(Headings.PARAMETERS))
                .extracting(row -> row.text("Catatan"))
                .containsExactlyElementsOf(starts.stream().map(String::strip).toList());
    }

    @Test
    void the_same_policy_gives_the_same_bytes() {
        assertThat(exported()).isEqualTo(exported());
    }

    @Test
    void a_workbook_offers_choices_and_explains_its_headings() {
        Map<String, byte[]> parts = Workbooks.unpack(exported());
        String eligibility =
                new String(parts.getOrDefault(Workbooks.part(parts, "Kelayakan"), new byte[0]), StandardCharsets.UTF_8);

        assertThat(eligibility)
                .contains("<formula1>\"tolak,tinjau,catat,potong,rujuk\"</formula1>")
                .contains("<formula1>Dasar!$A$4:$A$2000</formula1>")
                .contains("state=\"frozen\"")
                .contains("<legacyDrawing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parameter",
                "Kamus",
                "Catatan A",
                "a/b:c*d?[e]",
                "'x'",
                "sangat panjang sekali nama tabel ini, lebih dari satu lembar"
            })
    void any_name_of_a_table_comes_back(String name) {
        String yaml = "Tabel:\n  - Nama: " + YamlScalar.of(name)
                + "\n    Aturan: F\n    Baris:\n      - {No: A, Jika x: \"\", Maka y: 1}\n"
                + "  - Nama: lain\n    Baris:\n      - {No: B, Maka y: 2}\n";
        PolicyDocument document = YamlPolicy.read("uji.yaml", yaml);

        PolicyDocument again = PolicyFile.read(NAME, XlsxPolicy.write(document, Vocabulary.standard(), List.of()));

        assertThat(YamlPolicy.write(again)).isEqualTo(YamlPolicy.write(document));
    }

    private static Cell value(String cell) {
        return value(parameter(cell));
    }

    private static Cell value(byte[] workbook) {
        return PolicyFile.read(NAME, workbook)
                .sheet(Headings.PARAMETERS)
                .get(0)
                .find("Nilai")
                .orElseThrow();
    }

    private static byte[] parameter(String cell) {
        return workbook(
                "Parameter",
                Workbooks.row(3, PARAMETERS) + Workbooks.row(4, List.of(Workbooks.text("A4", "batas"), cell)));
    }

    private static byte[] workbook(String sheet, String rows) {
        return Workbooks.workbook(Map.of(sheet, rows));
    }

    private static byte[] exported() {
        return exportedBelow();
    }

    private static byte[] exportedBelow(PolicyDocument... layers) {
        return XlsxPolicy.write(YamlPolicy.read("uji.yaml", PolicyTexts.SOUND), Vocabulary.standard(), List.of(layers));
    }

    private static List<String> faultsOf(byte[] workbook) {
        return catchThrowableOfType(FaultyPolicyException.class, () -> PolicyFile.read(NAME, workbook))
                .getFaults()
                .stream()
                .map(fault -> fault.code() + " " + fault.place())
                .toList();
    }

    private static List<PolicyFault> faults(byte[] workbook) {
        return catchThrowableOfType(FaultyPolicyException.class, () -> type(workbook))
                .getFaults();
    }

    private static Policy type(byte[] workbook) {
        return PolicyTyper.type(
                XlsxPolicy.readHoldingFaults(NAME, workbook),
                List.of(YamlPolicy.read("lapis.yaml", PolicyTexts.LAYER)),
                Vocabulary.standard());
    }
}
