package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellFaultException;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.Names;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the cells that all sheets of one document share, and turns what cannot be read into faults. */
final class Typing {
    private final PolicyDocument document;
    private final Layer layer;
    private final @Nullable RegionCode region;
    private final Citations citations;
    private final @Nullable Ground bond;
    private final Faults faults;

    /**
     * @param bond what stands behind this layer's applying to the programme; null in the programme itself
     */
    Typing(
            PolicyDocument document,
            Layer layer,
            @Nullable RegionCode region,
            Citations citations,
            @Nullable Ground bond,
            Faults faults) {
        this.document = document;
        this.layer = layer;
        this.region = region;
        this.citations = citations;
        this.bond = bond;
        this.faults = faults;
    }

    PolicyDocument document() {
        return document;
    }

    Layer layer() {
        return layer;
    }

    Faults faults() {
        return faults;
    }

    /** Tells of a cell, or of its row where the cell is absent. */
    void fault(Row row, String key, String heading, String code, String read, Text rule) {
        fault(row, key, heading, code, read, rule.id(), rule.in(Language.ENGLISH));
    }

    void fault(Row row, String key, String heading, String code, String read, String id, String en) {
        faults.add(code, row.position(key, heading), row.placeOf(heading), read, id, en);
    }

    /** A cell that must be there. */
    Optional<Cell> require(Row row, String key, String heading) {
        Optional<Cell> cell = row.find(heading);
        if (cell.isEmpty()) {
            faults.add(
                    "CELL_EMPTY",
                    row.position(key, heading),
                    row.getPlace(),
                    "",
                    "Kolom \"" + heading + "\" harus diisi.",
                    "Column \"" + heading + "\" must be filled in.");
        }
        return cell;
    }

    /** Every heading of the row must be one of these. */
    void headings(Row row, String key, Set<String> allowed, List<String> prefixes) {
        for (Map.Entry<String, Cell> cell : row.getCells().entrySet()) {
            String heading = cell.getKey();
            if (!allowed.contains(heading) && !isSpelled(heading, allowed) && !isPrefixed(heading, prefixes)) {
                faults.add(
                        "HEADING_UNKNOWN",
                        row.position(key, heading),
                        cell.getValue().place(),
                        heading,
                        "Kolom yang dikenal di sini: "
                                + String.join(", ", allowed.stream().sorted().toList()) + ".",
                        "Known headings here: "
                                + String.join(", ", allowed.stream().sorted().toList()) + ".");
            }
        }
    }

    private static boolean isSpelled(String heading, Set<String> allowed) {
        for (String one : allowed) {
            if (Headings.same(one, heading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrefixed(String heading, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (heading.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }

    /** A word of a closed choice; the default where the cell is empty, a fault where there is none. */
    <V> Optional<V> word(Row row, String key, String heading, Words<V> words, @Nullable V otherwise) {
        Optional<Cell> cell = row.find(heading);
        if (cell.isEmpty() && otherwise != null) {
            return Optional.of(otherwise);
        }
        if (cell.isEmpty()) {
            require(row, key, heading);
            return Optional.empty();
        }
        Optional<V> value = words.find(cell.get().text());
        if (value.isEmpty()) {
            faults.add(
                    "WORD_UNKNOWN",
                    row.position(key, heading),
                    cell.get().place(),
                    cell.get().text(),
                    "Pilihan yang dikenal: " + words.allowed() + ".",
                    "Known words: " + words.allowed() + ".");
        }
        return value;
    }

    /** What the reader makes of a cell, or a fault at its place. */
    <V> Optional<V> read(Row row, String key, String heading, Supplier<V> reader) {
        try {
            return Optional.of(reader.get());
        } catch (CellFaultException e) {
            faults.add(new PolicyFault(
                    e.getCode(), row.position(key, heading), row.placeOf(heading), e.getRead(), e.getRule()));
        } catch (MalformedValueException e) {
            faults.add(new PolicyFault(
                    e.getCode(), row.position(key, heading), row.placeOf(heading), e.getMaskedValue(), e.getRule()));
        }
        return Optional.empty();
    }

    /** The columns Sejak and Sampai. */
    DateRange range(Row row, String key, Names names) {
        LocalDate from = day(row, key, "Sejak", names);
        LocalDate until = day(row, key, "Sampai", names);
        return read(row, key, "Sampai", () -> DateRange.of(from, until)).orElse(DateRange.ALWAYS);
    }

    /** A date, or null where the cell is empty or faulty. */
    @Nullable
    LocalDate day(Row row, String key, String heading, Names names) {
        String text = row.textOrNull(heading);
        return text == null
                ? null
                : read(row, key, heading, () -> (LocalDate) CellParser.parseValue(text, ValueType.DATE, names))
                        .orElse(null);
    }

    /** A text in both languages. */
    Optional<Text> text(Row row, String heading) {
        String id = row.textOrNull(heading);
        return id == null ? Optional.empty() : Optional.of(Text.of(id, row.textOrNull(heading + " (en)")));
    }

    /** The columns Dasar and Kutipan: how strong the row is and where it is written. */
    Ground ground(Row row, String key, DateRange range) {
        Basis basis = word(row, key, "Dasar", Words.BASIS, null).orElse(Basis.ASSUMPTION);
        Optional<Cell> citation = require(row, key, "Kutipan");
        List<String> named = citation.isPresent() ? splitList(citation.get().text()) : List.of();
        if (citation.isPresent() && named.isEmpty()) {
            faults.add(
                    "CELL_EMPTY",
                    row.position(key, "Kutipan"),
                    row.placeOf("Kutipan"),
                    row.text("Kutipan"),
                    "Kolom \"Kutipan\" memuat sedikitnya satu kunci.",
                    "Column \"Kutipan\" holds at least one key.");
        }
        List<Citation> known = new ArrayList<>();
        boolean covered = false;
        for (String one : named) {
            Optional<Citations.Entry> entry = citations.find(one);
            if (entry.isPresent()) {
                known.add(entry.get().citation());
                covered |= entry.get().citation().basis().compareTo(basis) >= 0
                        && (basis != Basis.LAW || entry.get().covers(region, range));
            } else {
                faults.add(
                        "CITATION_UNKNOWN",
                        row.position(key, "Kutipan"),
                        row.placeOf("Kutipan"),
                        one,
                        "Kunci ini tidak ada di bagian Dasar. Yang ada: " + citations.keys() + ".",
                        "This key is not in section Dasar. There are: " + citations.keys() + ".");
            }
        }
        if (!covered && !known.isEmpty()) {
            faults.add(
                    "BASIS_NOT_CITED",
                    row.position(key, "Dasar"),
                    row.placeOf("Dasar"),
                    row.text("Dasar"),
                    basis == Basis.LAW
                            ? "Dasar \"hukum\" menuntut kutipan peraturan yang berlaku di wilayah dan pada tanggal baris ini."
                            : "Tidak satu pun kutipan baris ini sekuat dasarnya.",
                    basis == Basis.LAW
                            ? "Basis \"hukum\" asks for a citation of a regulation in force in the region and on the days of this row."
                            : "No citation of this row is as strong as its basis.");
        }
        Ground own = new Ground(basis, known);
        return bond == null || bond.basis().compareTo(own.basis()) >= 0 ? own : own.and(bond);
    }

    Optional<Citations.Entry> findCitation(String key) {
        return citations.find(key);
    }

    /** What stands apart by commas, without blanks around it. */
    static List<String> splitList(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            addPart(text.substring(from, comma), parts);
            from = comma + 1;
        }
        addPart(text.substring(from), parts);
        return List.copyOf(parts);
    }

    private static void addPart(String part, List<String> parts) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            parts.add(stripped);
        }
    }

    /** The citations that a document may name. */
    static final class Citations {
        private final List<Entry> entries;
        private final Map<String, Entry> byKey = new HashMap<>();

        Citations(List<Entry> entries) {
            this.entries = List.copyOf(entries);
            for (Entry entry : this.entries) {
                byKey.putIfAbsent(plain(entry.citation().key()), entry);
            }
        }

        private static String plain(String key) {
            return key.toLowerCase(Locale.ROOT);
        }

        List<Entry> entries() {
            return entries;
        }

        Optional<Entry> find(String key) {
            return Optional.ofNullable(byKey.get(plain(key)));
        }

        String keys() {
            return String.join(
                    ", ",
                    entries.stream()
                            .map(entry -> entry.citation().key())
                            .distinct()
                            .toList());
        }

        /**
         * A citation with where and when it binds.
         *
         * @param national whether it binds everywhere
         * @param region where it binds, or null
         * @param range when it is in force
         */
        record Entry(
                Citation citation,
                boolean national,
                @Nullable RegionCode region,
                DateRange range) {
            boolean covers(@Nullable RegionCode other, DateRange days) {
                boolean there = national || (region != null && other != null && region.contains(other));
                return there && range.overlaps(days);
            }
        }
    }
}
