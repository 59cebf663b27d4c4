package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import id.umkm.rules.progress.Area;
import id.umkm.rules.progress.ListedArea;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that a host lists: one a line, its values apart by commas or semicolons, below a line of column names. A line with RW
 * and RT is a neighbourhood, one without is a village.
 */
final class RegionsFile {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("kode", "code"),
            Map.entry("nama", "name"),
            Map.entry("rw", "rw"),
            Map.entry("rt", "rt"),
            Map.entry("klinik", "clinics"),
            Map.entry("pendamping", "companion"),
            Map.entry("laporan", "reported"),
            Map.entry("catatan", "note"));

    private final Texts texts;
    private final List<String> faults = new ArrayList<>();
    private final List<ListedArea> areas = new ArrayList<>();
    private final Set<Area> seen = new HashSet<>();
    private int number;

    private RegionsFile(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads a file.
     *
     * @throws CommandException with all that is wrong in it
     */
    static List<ListedArea> read(Texts texts, Path file) throws IOException {
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new CommandException(texts.get("file.none", file.toString()));
        }
        try {
            return of(texts, file.toString(), Files.readAllLines(file, UTF_8));
        } catch (CharacterCodingException e) {
            throw new CommandException(texts.get("regions.notText", file.toString()));
        }
    }

    /** Reads lines. */
    static List<ListedArea> of(Texts texts, String name, List<String> lines) {
        RegionsFile file = new RegionsFile(texts);
        file.read(lines);
        if (!file.faults.isEmpty()) {
            throw new CommandException(texts.get("regions.faulty", name) + "\n" + String.join("\n", file.faults));
        }
        return List.copyOf(file.areas);
    }

    private void read(List<String> lines) {
        String head = lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", "");
        String separator = head.contains(";") ? ";" : ",";
        number = 1;
        List<String> columns = columns(values(head, separator));
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            number++;
            if (!line.isBlank()) {
                read(columns, values(line, separator));
            }
        }
    }

    private static List<String> values(String line, String separator) {
        List<String> values = new ArrayList<>();
        for (String value : line.split(separator, -1)) {
            String bare = value.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            values.add(quoted ? bare.substring(1, bare.length() - 1) : bare);
        }
        return values;
    }

    private List<String> columns(List<String> names) {
        List<String> columns = new ArrayList<>();
        for (String name : names) {
            String plain = name.toLowerCase(Locale.ROOT);
            String column = COLUMNS.containsValue(plain) ? plain : COLUMNS.get(plain);
            if (column == null) {
                fault("regions.column", name, "kode, nama, rw, rt, klinik, pendamping, laporan, catatan");
            } else if (columns.contains(column)) {
                fault("regions.columnTwice", name);
            }
            columns.add(column == null ? "" : column);
        }
        if (!columns.contains("code")) {
            fault("regions.noCode");
        }
        return columns;
    }

    private void read(List<String> columns, List<String> values) {
        if (values.size() > columns.size()) {
            fault("regions.tooMany", values.size(), columns.size());
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                row.put(columns.get(i), values.get(i));
            }
        }
        Area area = area(row);
        Integer clinics = number(row, "clinics");
        LocalDate reportedOn = day(row);
        if (area == null) {
            return;
        }
        if (!seen.add(area)) {
            fault("regions.twice", area.toString());
        }
        areas.add(ListedArea.builder()
                .area(area)
                .name(row.get("name"))
                .clinics(clinics)
                .companion(row.get("companion"))
                .reportedOn(reportedOn)
                .build());
    }

    private @Nullable Area area(Map<String, String> row) {
        String code = row.getOrDefault("code", "");
        RegionCode village = null;
        try {
            village = RegionCode.of(code);
        } catch (MalformedValueException e) {
            fault("regions.value", e.getRule().in(texts.language()), Masking.text(code));
        }
        if (village != null && village.level() != RegionLevel.VILLAGE) {
            fault("regions.noVillage", code);
            village = null;
        }
        Integer rt = number(row, "rt");
        Integer rw = number(row, "rw");
        if (row.containsKey("rt") != row.containsKey("rw")) {
            fault("regions.halfNeighbourhood");
            return null;
        }
        if (village == null || rt == null || rw == null) {
            return village == null || row.containsKey("rt") ? null : Area.of(village);
        }
        try {
            return Area.of(village, Neighbourhood.of(rt, rw));
        } catch (MalformedValueException e) {
            fault("regions.value", e.getRule().in(texts.language()), rt + "/" + rw);
            return null;
        }
    }

    private @Nullable Integer number(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,6}")) {
            return Integer.valueOf(value);
        }
        fault("regions.number", column, Masking.text(value));
        return null;
    }

    private @Nullable LocalDate day(Map<String, String> row) {
        String value = row.get("reported");
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            fault("regions.day", Masking.text(String.valueOf(value)));
            return null;
        }
    }

    private void fault(String key, Object... values) {
        faults.add(texts.get("regions.line", Integer.toString(number)) + " " + texts.get(key, values));
    }
}
