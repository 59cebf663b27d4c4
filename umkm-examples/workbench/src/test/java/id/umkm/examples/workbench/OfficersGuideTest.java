package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for officers who work in the workbook: what it fills in is filled in, and its commands print what it shows. */
class OfficersGuideTest {
    private static final Path GUIDE = Path.of("../../docs/id/panduan-kebijakan.md");
    private static final Path APPLICATIONS = Path.of("src/main/resources/demo/applications.jsonl");
    private static final Pattern STEP = Pattern.compile("<!-- perintah -->\\R```\\Rumkm (?<command>.*)\\R```\\R"
            + "<!-- keluaran -->\\R```\\R(?<printed>(?:.*\\R)*?)```"
            + "|<!-- lembar (?<sheet>.*) -->\\R(?<table>(?:\\|.*\\R)+)");
    private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(xlsx|html|jsonl)");
    private static final int HEADINGS = 2;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_step_comes_out_as_it_is_shown() throws IOException {
        Files.copy(APPLICATIONS, folder.resolve("usulan.jsonl"));
        Matcher step = STEP.matcher(Files.readString(GUIDE, UTF_8));
        int commands = 0;
        int sheets = 0;
        while (step.find()) {
            if (step.group("sheet") == null) {
                run(step.group("command"), step.group("printed").lines().toList());
                commands++;
            } else {
                fillIn(step.group("sheet"), step.group("table").lines().toList());
                sheets++;
            }
        }
        assertThat(commands).isEqualTo(6);
        assertThat(sheets).isEqualTo(5);
        assertThat(folder.resolve("laporan.html")).isNotEmptyFile();
        assertThat(folder.resolve("iw-catatan.xlsx")).isNotEmptyFile();
    }

    @Test
    void every_picture_is_there() throws IOException {
        Matcher picture = Pattern.compile("!\\[.+]\\((.+?)\\)").matcher(Files.readString(GUIDE, UTF_8));
        int pictures = 0;
        while (picture.find()) {
            assertThat(GUIDE.resolveSibling(picture.group(1))).isNotEmptyFile();
            pictures++;
        }
        assertThat(pictures).isEqualTo(3);
    }

    private void run(String command, List<String> shown) {
        Run run = Run.of(Arrays.stream(command.split(" ", -1))
                .map(word -> FILE.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
        String printed = (run.out() + run.err()).replace(folder + "/", "");
        assertThat(printed).matches(pattern(shown));
    }

    /** Lines as shown; three dots stand for anything. */
    private static Pattern pattern(List<String> shown) {
        String whole = shown.stream()
                .map(line -> line.equals("…")
                        ? "(?:.*\\R)*?"
                        : Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))
                                + "\\R")
                .collect(Collectors.joining());
        return Pattern.compile(whole);
    }

    private void fillIn(String name, List<String> table) throws IOException {
        Path file = folder.resolve("iw.xlsx");
        try (XSSFWorkbook workbook = read(file)) {
            Sheet sheet = Objects.requireNonNull(workbook.getSheet(name), name);
            List<String> headings = cells(table.get(0));
            for (String line : table.subList(2, table.size())) {
                List<String> cells = cells(line);
                int number = Integer.parseInt(cells.get(0)) - 1;
                Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
                for (int i = 1; i < cells.size(); i++) {
                    cell(row, column(sheet, headings.get(i))).setCellValue(cells.get(i));
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static int column(Sheet sheet, String heading) {
        return StreamSupport.stream(sheet.getRow(HEADINGS).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(heading))
                .mapToInt(Cell::getColumnIndex)
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }
}
