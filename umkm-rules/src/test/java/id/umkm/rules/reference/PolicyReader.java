package id.umkm.rules.reference;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.law.Basis;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.reference.ReferencePolicy.Column;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.DatedValue;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.Guard;
import id.umkm.rules.reference.ReferencePolicy.HitPolicy;
import id.umkm.rules.reference.ReferencePolicy.Parameter;
import id.umkm.rules.reference.ReferencePolicy.Quantifier;
import id.umkm.rules.reference.ReferencePolicy.Table;
import id.umkm.rules.reference.ReferencePolicy.TableRow;
import id.umkm.rules.reference.Rows.Row;
import id.umkm.rules.reference.Type.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a programme and of the layers above it into one policy. */
final class PolicyReader {
    private static final String NATIONAL = "nasional";
    private static final String SHARE = "porsi anggota:";
    private static final String SHARE_ENGLISH = "share of members:";
    private static final Pattern AT_LEAST =
            Pattern.compile("(?i)(?:minimal|at least)\\s+(.+?)\\s*(%?)\\s+(?:anggota|members?)");

    /** A heading that every section with rows may have. */
    private static final List<String> GROUND =
            List.of("Dasar", "Basis", "Kutipan", "Citation", "Sejak", "From", "Sampai", "Until", "Catatan", "Note");

    private static final List<List<String>> SECTIONS = List.of(
            List.of("Kebijakan", "Policy"),
            List.of("Memperluas", "Extends"),
            List.of("Dasar", "Citations"),
            List.of("Daftar", "Lists"),
            List.of("Parameter", "Parameters"),
            List.of("Tabel", "Tables"),
            List.of("Kelayakan", "Eligibility"),
            List.of("Contoh", "Examples"),
            List.of("Contoh Orang", "Example persons"),
            List.of("Skenario", "Scenarios"));

    private record Cited(Basis basis, @Nullable String region) {}

    private final List<Map<String, List<Row>>> layers = new ArrayList<>();
    private final List<@Nullable String> regions = new ArrayList<>();
    private final Map<String, Cited> citations = new LinkedHashMap<>();
    private final ReferencePolicy policy = new ReferencePolicy();

    PolicyReader(List<String> yamlTexts) {
        for (String yaml : yamlTexts) {
            Map<String, List<Row>> sections = Rows.read(yaml);
            for (String heading : sections.keySet()) {
                if (SECTIONS.stream()
                        .noneMatch(s -> s.stream().anyMatch(n -> Names.key(n).equals(heading)))) {
                    throw new IllegalArgumentException("no section " + heading);
                }
            }
            layers.add(sections);
        }
    }

    private List<Row> section(int layer, String name) {
        List<String> names =
                SECTIONS.stream().filter(s -> s.get(0).equals(name)).findFirst().orElseThrow();
        return names.stream()
                .map(n -> layers.get(layer).get(Names.key(n)))
                .flatMap(rows -> Optional.ofNullable(rows).stream())
                .findFirst()
                .orElse(List.of());
    }

    ReferencePolicy read() {
        for (int layer = 0; layer < layers.size(); layer++) {
            regions.add(field(layer, "Wilayah", "Region"));
        }
        String year = field(0, "Tahun anggaran", "Budget year");
        OptionalInt budgetYear = year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        policy.setLiterals(new Literals(policy.vocabulary(), budgetYear));
        readCitations();
        readExtends();
        for (int layer = 0; layer < layers.size(); layer++) {
            readLists(layer);
        }
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            readParameters(layer);
        }
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            for (Row row : section(layer, "Tabel")) {
                policy.tables().add(table(row, layer));
            }
        }
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Row row : section(layer, "Kelayakan")) {
                policy.criteria().add(criterion(row, layer));
            }
        }
        readPublished();
        policy.examples().addAll(section(0, "Contoh"));
        policy.persons().addAll(section(0, "Contoh Orang"));
        policy.scenarios().addAll(section(0, "Skenario"));
        return policy;
    }

    private @Nullable String field(int layer, String... names) {
        for (Row row : section(layer, "Kebijakan")) {
            allow(row, GROUND, "Isian", "Field", "Isi", "Content");
            if (Arrays.stream(names).anyMatch(n -> Names.key(n).equals(Names.key(row.need("Isian", "Field"))))) {
                String content = row.get("Isi", "Content");
                return content.isEmpty() ? null : content;
            }
        }
        return null;
    }

    private void readCitations() {
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Row row : section(layer, "Dasar")) {
                allow(
                        row,
                        GROUND,
                        "Kunci",
                        "Key",
                        "Sumber",
                        "Source",
                        "Bagian",
                        "Part",
                        "Wilayah",
                        "Region",
                        "Keyakinan",
                        "Confidence",
                        "Isi",
                        "Gist");
                String region = row.get("Wilayah", "Region");
                citations.put(
                        row.need("Kunci", "Key"),
                        new Cited(basis(row.need("Dasar", "Basis")), region.isEmpty() ? null : region));
            }
        }
    }

    private void readExtends() {
        policy.caps().add(Basis.LAW);
        for (Row row : section(0, "Memperluas")) {
            allow(row, GROUND, "Lapis", "Layer");
            policy.caps().add(basisOf(row, 0));
        }
        if (policy.caps().size() != layers.size()) {
            throw new IllegalArgumentException(
                    "the programme extends " + (policy.caps().size() - 1) + " layers, read " + (layers.size() - 1));
        }
    }

    private void readLists(int layer) {
        for (Row row : section(layer, "Daftar")) {
            allow(row, GROUND, "Daftar", "List", "Nilai", "Value", "Kode", "Code", "English");
            basisOf(row, layer);
            String name = row.need("Nilai", "Value");
            String english = row.get("English");
            policy.vocabulary()
                    .add(
                            row.need("Daftar", "List"),
                            new Vocabulary.Choice(name, row.need("Kode", "Code"), english.isEmpty() ? name : english));
        }
    }

    private void readParameters(int layer) {
        Map<String, Parameter> own = new LinkedHashMap<>();
        for (Row row : section(layer, "Parameter")) {
            allow(
                    row,
                    GROUND,
                    "Nama",
                    "Name",
                    "Satuan",
                    "Unit",
                    "Nilai",
                    "Value",
                    "Tinjau sebelum",
                    "Review by",
                    "Boleh diganti",
                    "Replaceable");
            String name = row.need("Nama", "Name");
            Type type = Type.ofUnit(row.need("Satuan", "Unit"));
            Parameter parameter =
                    own.computeIfAbsent(Names.key(name), k -> new Parameter(name, type, layer, new ArrayList<>()));
            if (!parameter.type().equals(type)) {
                throw new IllegalArgumentException("two units: " + name);
            }
            DatedValue value = new DatedValue(
                    policy.literals().read(row.need("Nilai", "Value"), type),
                    dates(row),
                    basisOf(row, layer),
                    row.get("Boleh diganti", "Replaceable"));
            if (parameter.values().stream().anyMatch(v -> v.dates().overlaps(value.dates()))) {
                throw new IllegalArgumentException("two values on one day: " + name);
            }
            parameter.values().add(value);
        }
        own.forEach((key, parameter) -> {
            Parameter higher = policy.parameters().get(key);
            if (higher != null) {
                requireReplaceable(higher, parameter);
            }
            policy.parameters().put(key, parameter);
        });
    }

    private void requireReplaceable(Parameter higher, Parameter lower) {
        for (DatedValue old : higher.values()) {
            for (DatedValue value : lower.values()) {
                if (old.dates().overlaps(value.dates()) && !mayReplace(higher, old, value)) {
                    throw new IllegalArgumentException("may not be replaced: " + higher.name());
                }
            }
        }
        if (!higher.type().equals(lower.type())) {
            throw new IllegalArgumentException("replaced by another unit: " + higher.name());
        }
    }

    private boolean mayReplace(Parameter higher, DatedValue old, DatedValue value) {
        String replaceable = old.replaceable();
        if (replaceable.isEmpty()
                || Names.key(replaceable).equals("tidak")
                || Names.key(replaceable).equals("no")) {
            return false;
        }
        if (Names.key(replaceable).equals("ya") || Names.key(replaceable).equals("yes")) {
            return true;
        }
        Cell test = CellReader.read(replaceable, higher.type(), false, policy, policy.literals());
        Evaluation evaluation = new Evaluation(
                policy,
                ReferenceFacts.builder(LocalDate.EPOCH).build(),
                Optional.ofNullable(value.dates().from()).orElse(LocalDate.EPOCH));
        return evaluation.test(test, value.value(), Evaluation.SUBJECT) == Truth.TRUE;
    }

    private Table table(Row row, int layer) {
        allow(
                row,
                List.of(),
                "Nama",
                "Name",
                "Aturan",
                "Hit policy",
                "Untuk",
                "For",
                "Keluaran",
                "Output",
                "Catatan",
                "Note");
        String name = row.need("Nama", "Name");
        boolean ofMember = switch (Names.key(row.need("Untuk", "For"))) {
            case "kelompok", "group" -> false;
            case "setiapanggota", "eachmember" -> true;
            default -> throw new IllegalArgumentException("for whom is table " + name);
        };
        Row outputRow = row.rows("Keluaran", "Output").get(0);
        allow(outputRow, List.of(), "Nama", "Name", "Nama (en)", "Name (en)", "Satuan", "Unit");
        String outputName = outputRow.need("Nama", "Name");
        String english = outputRow.get("Nama (en)", "Name (en)");
        Type type = Type.ofUnit(outputRow.need("Satuan", "Unit"));
        Attribute output =
                new Attribute(outputName, english.isEmpty() ? outputName : english, ofMember, type, true, "");

        List<Row> rows = row.rows("Baris", "Rows");
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Row each : rows) {
            for (String heading : each.headings()) {
                String input = after(heading, "Jika", "If");
                if (!input.isEmpty()) {
                    columns.computeIfAbsent(Names.key(heading), k -> column(input, ofMember));
                } else if (after(heading, "Maka", "Then").isEmpty()) {
                    allowHeading(heading, GROUND, "No");
                }
            }
        }
        List<TableRow> tableRows = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Row each : rows) {
            TableRow tableRow = tableRow(each, columns, output, layer);
            if (!numbers.add(tableRow.number())) {
                throw new IllegalArgumentException("two rows " + tableRow.number() + " in table " + name);
            }
            tableRows.add(tableRow);
        }
        HitPolicy hitPolicy = HitPolicy.valueOf(row.need("Aturan", "Hit policy"));
        if (hitPolicy == HitPolicy.P && type.kind() != Kind.CHOICE) {
            throw new IllegalArgumentException("P needs the order of a list: " + name);
        }
        policy.vocabulary().addOutput(output);
        return new Table(name, hitPolicy, ofMember, output, List.copyOf(columns.values()), tableRows, layer);
    }

    /** What follows one of the words in a heading; empty where it begins with none. */
    private static String after(String heading, String... words) {
        String text = heading.strip();
        for (String word : words) {
            if (text.regionMatches(true, 0, word + " ", 0, word.length() + 1)) {
                return text.substring(word.length() + 1).strip();
            }
        }
        return "";
    }

    private Column column(String input, boolean ofMember) {
        for (String share : List.of(SHARE, SHARE_ENGLISH)) {
            if (Names.key(input).startsWith(Names.key(share))) {
                String name = input.substring(input.indexOf(':') + 1);
                Attribute attribute = policy.vocabulary().get(name, true);
                if (ofMember || !attribute.ofMember() || attribute.type().kind() != Kind.YES_NO) {
                    throw new IllegalArgumentException("no share of members: " + input);
                }
                return new Column(attribute, true);
            }
        }
        return new Column(policy.vocabulary().get(input, ofMember), false);
    }

    private TableRow tableRow(Row row, Map<String, Column> columns, Attribute output, int layer) {
        List<Cell> cells = new ArrayList<>();
        columns.forEach((heading, column) -> {
            Type type =
                    column.share() ? Type.of(Kind.PERCENT) : column.attribute().type();
            cells.add(CellReader.read(row.get(heading), type, output.ofMember(), policy, policy.literals()));
        });
        String then = row.need("Maka " + output.name(), "Then " + output.name(), "Then " + output.english());
        TableRow tableRow = new TableRow(
                row.need("No"),
                cells,
                CellReader.operand(then, output.type(), output.ofMember(), policy, policy.literals()),
                dates(row),
                basisOf(row, layer));
        if (tableRow.output() instanceof Cell.AttributeName) {
            throw new IllegalArgumentException("an output is a value or a parameter: " + then);
        }
        if (!tableRow.isOtherwise() && cells.stream().anyMatch(Cell.Otherwise.class::isInstance)) {
            throw new IllegalArgumentException("otherwise in some inputs only: " + tableRow.number());
        }
        return tableRow;
    }

    private Criterion criterion(Row row, int layer) {
        allow(
                row,
                GROUND,
                "Kode",
                "Code",
                "Berlaku untuk",
                "Applies to",
                "Jika",
                "If",
                "Atribut",
                "Attribute",
                "Syarat",
                "Requirement",
                "Efek",
                "Effect",
                "Pesan",
                "Message",
                "Pesan (en)",
                "Message (en)",
                "Perbaikan",
                "Remedy",
                "Saran",
                "Advice",
                "Saran (en)",
                "Advice (en)");
        String code = row.need("Kode", "Code");
        String whom = row.need("Berlaku untuk", "Applies to");
        Cell.Operand bound = null;
        Quantifier quantifier;
        Matcher atLeast = AT_LEAST.matcher(whom);
        switch (Names.key(whom)) {
            case "kelompok", "group" -> quantifier = Quantifier.GROUP;
            case "setiapanggota", "eachmember" -> quantifier = Quantifier.EACH_MEMBER;
            case "tidakadaanggota", "nomember" -> quantifier = Quantifier.NO_MEMBER;
            default -> {
                if (!atLeast.matches()) {
                    throw new IllegalArgumentException("to whom applies " + code + ": " + whom);
                }
                boolean percent = !atLeast.group(2).isEmpty()
                        || policy.parameterType(atLeast.group(1)).equals(Optional.of(Type.of(Kind.PERCENT)));
                quantifier = percent ? Quantifier.AT_LEAST_PERCENT : Quantifier.AT_LEAST;
                bound = CellReader.operand(
                        atLeast.group(1),
                        Type.of(percent ? Kind.PERCENT : Kind.NUMBER),
                        false,
                        policy,
                        policy.literals());
            }
        }
        boolean ofMember = quantifier != Quantifier.GROUP;
        Attribute attribute = policy.vocabulary().get(row.need("Atribut", "Attribute"), ofMember);
        Cell requirement = CellReader.read(
                row.need("Syarat", "Requirement"), attribute.type(), ofMember, policy, policy.literals());
        if (requirement instanceof Cell.Otherwise) {
            throw new IllegalArgumentException("otherwise is for tables: " + code);
        }
        Effect effect = switch (Names.key(row.need("Efek", "Effect"))) {
            case "tolak", "reject" -> Effect.REJECT;
            case "tinjau", "review" -> Effect.REVIEW;
            case "catat", "note" -> Effect.NOTE;
            case "potong", "reduce" -> Effect.REDUCE;
            case "rujuk", "refer" -> Effect.REFER;
            default -> throw new IllegalArgumentException("effect of " + code);
        };
        return new Criterion(
                code,
                layer,
                quantifier,
                bound,
                guard(row.get("Jika", "If"), ofMember),
                attribute,
                requirement,
                effect,
                dates(row),
                basisOf(row, layer));
    }

    private @Nullable Guard guard(String text, boolean ofMember) {
        if (text.isEmpty() || text.equals("-")) {
            return null;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a guard is an attribute, a colon and a cell: " + text);
        }
        Attribute attribute = policy.vocabulary().get(text.substring(0, colon).strip(), ofMember);
        return new Guard(
                attribute,
                CellReader.read(text.substring(colon + 1), attribute.type(), ofMember, policy, policy.literals()));
    }

    private void readPublished() {
        for (int layer = 0; layer < layers.size(); layer++) {
            String names = field(layer, "Keluaran", "Outputs");
            if (names == null) {
                continue;
            }
            for (String name : names.split(",", -1)) {
                Attribute output = policy.vocabulary().get(name.strip(), false);
                if (!output.isOutput()) {
                    throw new IllegalArgumentException("no output of a table of the group: " + name);
                }
                if (!policy.published().contains(output)) {
                    policy.published().add(output);
                }
            }
        }
    }

    private DateRange dates(Row row) {
        return DateRange.of(date(row.get("Sejak", "From")), date(row.get("Sampai", "Until")));
    }

    private @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : policy.literals().date(text);
    }

    private static Basis basis(String text) {
        return switch (Names.key(text)) {
            case "hukum", "law" -> Basis.LAW;
            case "sumber", "source" -> Basis.SOURCE;
            case "asumsi", "assumption" -> Basis.ASSUMPTION;
            default -> throw new IllegalArgumentException("no basis: " + text);
        };
    }

    /** The basis that a row claims, which its citations must bear. */
    private Basis basisOf(Row row, int layer) {
        Basis claimed = basis(row.need("Dasar", "Basis"));
        List<Cited> cited = new ArrayList<>();
        for (String key : row.need("Kutipan", "Citation").split(",", -1)) {
            Cited citation = citations.get(key.strip());
            if (citation == null) {
                throw new IllegalArgumentException("no citation " + key.strip() + " for " + row);
            }
            cited.add(citation);
        }
        boolean borne = cited.stream().anyMatch(c -> c.basis().compareTo(claimed) >= 0);
        boolean covered = claimed != Basis.LAW
                || cited.stream().anyMatch(c -> c.basis() == Basis.LAW && covers(c.region(), regions.get(layer)));
        if (!borne || !covered) {
            throw new IllegalArgumentException("no citation bears the basis of " + row);
        }
        return claimed;
    }

    private static boolean covers(@Nullable String cited, @Nullable String region) {
        if (cited == null || region == null) {
            return false;
        }
        if (cited.equalsIgnoreCase(NATIONAL)) {
            return true;
        }
        return !region.equalsIgnoreCase(NATIONAL) && RegionCode.of(cited).contains(RegionCode.of(region));
    }

    private static void allow(Row row, List<String> ground, String... allowed) {
        row.headings().forEach(heading -> allowHeading(heading, ground, allowed));
    }

    private static void allowHeading(String heading, List<String> ground, String... allowed) {
        String key = Names.key(heading);
        if (Stream.concat(ground.stream(), Arrays.stream(allowed))
                .noneMatch(a -> Names.key(a).equals(key))) {
            throw new IllegalArgumentException("no heading " + heading);
        }
    }
}
