package id.umkm.rules.source;

import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What a workbook tells its readers about its sheets and columns. It speaks Indonesian, as its sheets do. */
final class WorkbookTexts {
    private static final String RESOURCE = "workbook.properties";
    private static final String GUIDE = "guide.";

    private final Properties texts = new Properties();

    WorkbookTexts() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WorkbookTexts.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No text '" + key + "' in " + RESOURCE));
    }

    /** The numbered lines of the guide. */
    List<String> guide() {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(GUIDE) && Character.isDigit(key.charAt(GUIDE.length())))
                .sorted()
                .map(this::get)
                .toList();
    }

    /** What a sheet is for; a sheet of no other name is a decision table. */
    String sheet(String sheet) {
        return find("sheet." + Vocabulary.plain(sheet)).orElseGet(() -> get("sheet.tabel"));
    }

    /** What to write in a column. */
    String column(String sheet, String heading) {
        String plainSheet = Vocabulary.plain(sheet);
        if (heading.startsWith(SheetColumns.CONDITION)) {
            return get("column.condition");
        }
        if (heading.startsWith(SheetColumns.OUTPUT)) {
            return get("column.output");
        }
        String plain = Vocabulary.plain(heading);
        return find("column." + plainSheet + "." + plain)
                .or(() -> find("column." + plain).filter(text -> isColumn(sheet, heading)))
                .or(() -> find("column." + plainSheet + ".fact"))
                .orElse(heading);
    }

    private static boolean isColumn(String sheet, String heading) {
        return SheetColumns.of(sheet).stream().anyMatch(column -> Headings.same(column, heading));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }
}
