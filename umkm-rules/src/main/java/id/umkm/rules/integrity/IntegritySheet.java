package id.umkm.rules.integrity;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.person.Employer;
import id.umkm.rules.expression.CellFaultException;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.source.Row;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sheet <i>Integritas</i>: one row a check, with its basis and citations. All faults are told at once. */
final class IntegritySheet {
    private static final String CHECKS = "Integritas";
    private static final String CITATIONS = "Dasar";
    private static final Set<String> HEADINGS =
            Set.of("Program", "Tahun", "Kode", "Efek", "Isi", "Dasar", "Kutipan", "Catatan");
    private static final String ANY = "-";
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?(-)?(\\d{4})?");
    private static final Pattern REPEAT = Pattern.compile("(\\S+)\\s+(\\d{1,2})");
    private static final Map<String, Effect> EFFECTS =
            new TreeMap<>(Map.of("tolak", Effect.REJECT, "tinjau", Effect.REVIEW, "catat", Effect.NOTE));
    private static final Map<String, Basis> BASES =
            new TreeMap<>(Map.of("hukum", Basis.LAW, "sumber", Basis.SOURCE, "asumsi", Basis.ASSUMPTION));
    private static final Map<String, Credit.Kind> CREDITS =
            new TreeMap<>(Map.of("kredit bank", Credit.Kind.BANK, "kur", Credit.Kind.KUR));
    private static final Map<String, Boolean> FAMILIES =
            new TreeMap<>(Map.of("satu usulan", false, "satu program", true));
    private static final Map<String, IntegrityCode> CODES = words(IntegrityCode.values());
    private static final Map<String, Employer> EMPLOYERS = words(Employer.values());

    private final List<PolicyFault> faults = new ArrayList<>();
    private final Map<String, Citation> citations = new HashMap<>();

    private IntegritySheet() {}

    /** The checks of a text. */
    static List<IntegrityRule> read(String name, String text) {
        IntegritySheet sheet = new IntegritySheet();
        List<Row> rows = YamlPolicy.readRows(name, text, List.of(CHECKS, CITATIONS));
        rows.stream().filter(row -> row.getSheet().equals(CITATIONS)).forEach(sheet::citation);
        List<IntegrityRule> rules = new ArrayList<>();
        Set<String> positions = new HashSet<>();
        for (Row row : rows) {
            if (row.getSheet().equals(CHECKS)) {
                sheet.rule(row).ifPresent(rule -> {
                    if (!positions.add(rule.position())) {
                        sheet.fault(
                                row,
                                "Kode",
                                "CHECK_TWICE",
                                "Pemeriksaan ini tertulis dua kali untuk program dan tahun yang sama.",
                                "This check stands twice for one programme and the same years.");
                    }
                    rules.add(rule);
                });
            }
        }
        if (!sheet.faults.isEmpty()) {
            throw new FaultyPolicyException(sheet.faults);
        }
        return rules;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return new TreeMap<>(Arrays.stream(values)
                .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity())));
    }

    private void citation(Row row) {
        String key = row.text("Kunci");
        Basis basis = word(row, "Dasar", row.text("Dasar"), BASES);
        if (key.isEmpty() || row.text("Sumber").isEmpty()) {
            fault(
                    row,
                    key.isEmpty() ? "Kunci" : "Sumber",
                    "CELL_EMPTY",
                    "Setiap baris Dasar memuat Kunci dan Sumber.",
                    "Each row of Dasar has a Key and a Source.");
        } else if (basis != null) {
            String part = row.text("Bagian");
            String gist = row.text("Isi");
            Citation citation = new Citation(
                    key, basis, row.text("Sumber"), part.isEmpty() ? null : part, gist.isEmpty() ? null : gist);
            if (citations.putIfAbsent(key, citation) != null) {
                fault(row, "Kunci", "CITATION_TWICE", "Kunci ini tertulis dua kali.", "This key stands twice.");
            }
        }
    }

    private Optional<IntegrityRule> rule(Row row) {
        int before = faults.size();
        headings(row);
        IntegrityCode code = word(row, "Kode", row.text("Kode"), CODES);
        Effect effect = word(row, "Efek", row.text("Efek"), EFFECTS);
        Ground ground = ground(row);
        int[] years = years(row);
        String programme = row.text("Program");
        if (programme.isEmpty()) {
            fault(
                    row,
                    "Program",
                    "CELL_EMPTY",
                    "Kolom \"Program\" memuat id program, atau - untuk semua program.",
                    "Column \"Programme\" holds the id of a programme, or - for all.");
        }
        IntegrityRule.Asks asks = code == null ? null : asks(row, code);
        if (code == null
                || effect == null
                || ground == null
                || years.length == 0
                || asks == null
                || before < faults.size()) {
            return Optional.empty();
        }
        return Optional.of(new IntegrityRule(
                programme.equals(ANY) ? null : programme, years[0], years[1], code, effect, asks, ground));
    }

    private void headings(Row row) {
        row.getCells().keySet().stream()
                .filter(heading -> row.find(heading).isPresent())
                .filter(heading ->
                        HEADINGS.stream().noneMatch(known -> row.find(known).equals(row.find(heading))))
                .forEach(heading -> fault(
                        row,
                        heading,
                        "HEADING_UNKNOWN",
                        "Kolom yang dikenal di sini: " + known(HEADINGS) + ".",
                        "Known headings here: " + known(HEADINGS) + "."));
    }

    private int[] years(Row row) {
        String written = row.text("Tahun");
        Matcher years = YEARS.matcher(written);
        if (!written.isEmpty() && years.matches() && (years.group(2) != null || years.group(3) == null)) {
            boolean isRange = years.group(2) != null;
            int from = years.group(1) == null ? Integer.MIN_VALUE : Integer.parseInt(years.group(1));
            int last = isRange ? Integer.MAX_VALUE : from;
            int until = years.group(3) == null ? last : Integer.parseInt(years.group(3));
            if (from <= until) {
                return new int[] {from, until};
            }
        }
        fault(
                row,
                "Tahun",
                "YEARS_UNREADABLE",
                "Tahun ditulis seperti 2021, 2020-2021, 2025- (dan seterusnya), atau - (semua tahun).",
                "Years are written as 2021, 2020-2021, 2025- (and later), or - (all years).");
        return new int[0];
    }

    private @Nullable Ground ground(Row row) {
        Basis basis = word(row, "Dasar", row.text("Dasar"), BASES);
        List<Citation> cited = new ArrayList<>();
        for (String key : parts(row.text("Kutipan"), ",")) {
            Citation citation = citations.get(key);
            if (citation == null) {
                fault(
                        row,
                        "Kutipan",
                        "CITATION_UNKNOWN",
                        "Kunci " + key + " tidak ada di bagian Dasar.",
                        "The key " + key + " is not in section Dasar.");
            } else {
                cited.add(citation);
            }
        }
        if (basis != null
                && cited.stream().noneMatch(citation -> citation.basis().compareTo(basis) >= 0)) {
            fault(
                    row,
                    "Kutipan",
                    "BASIS_NOT_CITED",
                    "Tidak satu pun kutipan baris ini sekuat dasarnya.",
                    "No citation of this row is as strong as its basis.");
        }
        return basis == null ? null : new Ground(basis, cited);
    }

    private IntegrityRule.@Nullable Asks asks(Row row, IntegrityCode code) {
        String cell = row.text("Isi");
        return switch (code) {
            case STATE_EMPLOYEE -> new IntegrityRule.Employers(values(row, cell, EMPLOYERS));
            case OTHER_CREDIT -> new IntegrityRule.Credits(values(row, cell, CREDITS));
            case NOT_MICRO_BUSINESS -> microBounds(row, cell);
            case REPEAT_BARRED -> new IntegrityRule.Repeats(repeats(row, cell));
            case FAMILY_COUNTED_TWICE -> {
                Boolean across = word(row, "Isi", cell, FAMILIES);
                yield across == null ? null : new IntegrityRule.Families(across);
            }
            case ORGANS_OF_KIN -> number(row, cell) < 0 ? null : new IntegrityRule.Degree(number(row, cell));
            case REGISTRY_ANSWER_IMPOSSIBLE ->
                number(row, cell) < 0 ? null : new IntegrityRule.EarliestYear(number(row, cell));
            default -> {
                if (!cell.isEmpty()) {
                    fault(
                            row,
                            "Isi",
                            "CELL_UNUSED",
                            "Kode ini tidak membutuhkan Isi.",
                            "This code asks for no Content.");
                }
                yield new IntegrityRule.Nothing();
            }
        };
    }

    private <T> Set<T> values(Row row, String cell, Map<String, T> words) {
        Set<T> values = new LinkedHashSet<>();
        List<String> parts = parts(cell, ",");
        (parts.isEmpty() ? List.of("") : parts).forEach(part -> {
            T value = word(row, "Isi", part, words);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }

    private IntegrityRule.@Nullable MicroBounds microBounds(Row row, String cell) {
        Map<String, Rupiah> bounds = new HashMap<>();
        for (String part : parts(cell, ";")) {
            int blank = part.indexOf(' ');
            String what = blank < 0 ? "" : part.substring(0, blank).toLowerCase(Locale.ROOT);
            try {
                if (Set.of("penjualan", "kekayaan").contains(what)
                        && CellParser.parseFact(part.substring(blank).strip(), ValueType.RUPIAH)
                                instanceof Rupiah bound) {
                    bounds.put(what, bound);
                }
            } catch (CellFaultException e) {
                bounds.clear();
                break;
            }
        }
        Rupiah sales = bounds.get("penjualan");
        if (sales == null || bounds.size() != parts(cell, ";").size()) {
            fault(
                    row,
                    "Isi",
                    "BOUNDS_UNREADABLE",
                    "Batas usaha mikro ditulis seperti: penjualan 300 juta; kekayaan 50 juta. Kekayaan boleh tidak ada.",
                    "Bounds of micro businesses are written as: penjualan 300 juta; kekayaan 50 juta. Assets (kekayaan) may be left out.");
            return null;
        }
        return new IntegrityRule.MicroBounds(sales, bounds.get("kekayaan"));
    }

    private List<IntegrityRule.Repeat> repeats(Row row, String cell) {
        List<IntegrityRule.Repeat> repeats = new ArrayList<>();
        for (String part : parts(cell, ",")) {
            Matcher repeat = REPEAT.matcher(part);
            if (repeat.matches()) {
                repeats.add(new IntegrityRule.Repeat(repeat.group(1), Integer.parseInt(repeat.group(2))));
            }
        }
        if (repeats.isEmpty() || repeats.size() != parts(cell, ",").size()) {
            fault(
                    row,
                    "Isi",
                    "REPEATS_UNREADABLE",
                    "Bantuan yang menghalangi ditulis seperti: mojokerto-iw 1, bpum 0 (program, lalu jumlah tahun anggaran ke belakang).",
                    "Help that bars is written as: mojokerto-iw 1, bpum 0 (programme, then how many budget years back).");
        }
        return repeats;
    }

    private int number(Row row, String cell) {
        if (cell.matches("\\d{1,4}")) {
            return Integer.parseInt(cell);
        }
        fault(
                row,
                "Isi",
                "NUMBER_UNREADABLE",
                "Isi di sini adalah satu bilangan bulat.",
                "The content here is one whole number.");
        return -1;
    }

    private <T> @Nullable T word(Row row, String heading, String written, Map<String, T> words) {
        T value = words.get(written.strip().toLowerCase(Locale.ROOT));
        if (value == null) {
            fault(
                    row,
                    heading,
                    written.isEmpty() ? "CELL_EMPTY" : "WORD_UNKNOWN",
                    "Isi yang dikenal di sini: " + known(words.keySet()) + ".",
                    "Known here: " + known(words.keySet()) + ".");
        }
        return value;
    }

    private static String known(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static List<String> parts(String cell, String sign) {
        return Arrays.stream(cell.split(sign))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void fault(Row row, String heading, String code, String id, String en) {
        PolicyFault fault = new PolicyFault(
                code,
                row.position(row.text(row.getSheet().equals(CHECKS) ? "Kode" : "Kunci"), heading),
                row.placeOf(heading),
                row.text(heading),
                Text.of(id, en));
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
