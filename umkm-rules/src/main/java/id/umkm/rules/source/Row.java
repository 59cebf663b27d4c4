package id.umkm.rules.source;

import id.umkm.rules.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a sheet: cells by heading. */
public final class Row {
    /** Headings of the cells by which rows are named. */
    private static final List<String> KEYS =
            List.of("Kode", "No", "Nama", "Isian", "Kunci", "Nilai", "Lapis", "Pengaturan", "Tahap", "Contoh", "Orang");

    private final String sheet;
    private final Place place;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Cell> byHeading = new HashMap<>();

    Row(String sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
    }

    public String getSheet() {
        return sheet;
    }

    public Place getPlace() {
        return place;
    }

    /** Cells by heading as it was written, in order. */
    public Map<String, Cell> getCells() {
        return Collections.unmodifiableMap(cells);
    }

    /** Whether the heading was free, in any of its spellings; one that was taken keeps its first cell. */
    boolean put(String heading, Cell cell) {
        boolean free = byHeading.putIfAbsent(Headings.canonical(heading), cell) == null;
        if (free) {
            cells.put(heading, cell);
        }
        return free;
    }

    /** The cell under a heading, unless it is absent or empty; any accepted spelling of the heading will do. */
    public Optional<Cell> find(String heading) {
        return Optional.ofNullable(cell(heading));
    }

    private @Nullable Cell cell(String heading) {
        Cell cell = byHeading.get(Headings.canonical(heading));
        return cell == null || cell.isEmpty() ? null : cell;
    }

    /** The text under a heading; empty where the cell is absent. */
    public String text(String heading) {
        Cell cell = cell(heading);
        return cell == null ? "" : cell.text();
    }

    /** The text under a heading, or null where the cell is absent or empty. */
    @Nullable
    String textOrNull(String heading) {
        Cell cell = cell(heading);
        return cell == null ? null : cell.text();
    }

    /** Place of the cell, or of the row where the cell is absent. */
    public Place placeOf(String heading) {
        Cell cell = cell(heading);
        return cell == null ? place : cell.place();
    }

    /** Sheet, row and column; rows are named by their key. */
    public String position(String key, String heading) {
        return sheet + "/" + (key.isEmpty() ? "baris " + place.line() : key) + (heading.isEmpty() ? "" : "/" + heading);
    }

    /** Whether this is the row that positions name by a key. */
    boolean isKeyed(String key) {
        return KEYS.stream().anyMatch(heading -> text(heading).equals(key));
    }

    static boolean sameName(String one, String other) {
        return Vocabulary.plain(one).equals(Vocabulary.plain(other));
    }
}
