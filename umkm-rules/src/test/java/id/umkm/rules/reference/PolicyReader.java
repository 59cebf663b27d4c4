package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferencePolicy.Column;
import id.umkm.rules.reference.ReferencePolicy.DatedValue;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.HitPolicy;
import id.umkm.rules.reference.ReferencePolicy.Parameter;
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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a programme and of the layers above it into one policy. */
final class PolicyReader {
    private static final List<List<String>> SECTIONS = List.of(
            List.of("Kebijakan", "Policy"),
            List.of("Memperluas", "Extends"),
            List.of("Dasar", "Citations"),
            List.of("Daftar", "Lists"),
            List.of("Parameter", "Parameters"),
            List.of("Tabel", "Tables"),
            List.of("Kelayakan", "Eligibility"),
            List.of("Alokasi", "Allocation"),
            List.of("Pencairan", "Disbursement"),
            List.of("Syarat Pencairan", "Disbursement conditions"),
            List.of("Kelulusan", "Graduation"),
            List.of("Contoh", "Examples"),
            List.of("Contoh Orang", "Example persons"),
            List.of("Skenario", "Scenarios"));

    private static final Set<Effect> OF_ELIGIBILITY =
            Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE, Effect.REDUCE, Effect.REFER);

    private final List<Map<String, List<Row>>> layers = new ArrayList<>();
    private final ReferencePolicy policy = new ReferencePolicy();
    private final Grounds grounds = new Grounds();
    private final RowReader rows = new RowReader(policy, grounds);
    private final CriterionReader criteria = new CriterionReader(policy, rows);
    private final LaterSheets later = new LaterSheets(policy, rows, criteria);

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
            grounds.addLayer(field(layer, "Wilayah", "Region"));
        }
        String id = field(0, "Id");
        policy.setId(id == null ? "" : id);
        String year = field(0, "Tahun anggaran", "Budget year");
        OptionalInt budgetYear = year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        policy.setBudgetYear(budgetYear);
        policy.setLiterals(new Literals(policy.vocabulary(), budgetYear));
        String applicant = field(0, "Jenis pemohon", "Applicant");
        if (applicant != null) {
            policy.vocabulary().setApplicant(applicant);
        }
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
                policy.criteria()
                        .add(criteria.read(row, layer, OF_ELIGIBILITY, row.need("Berlaku untuk", "Applies to")));
            }
            for (Row row : section(layer, "Syarat Pencairan")) {
                policy.trancheConditions().add(later.trancheCondition(row, layer));
            }
            for (Row row : section(layer, "Kelulusan")) {
                policy.stageConditions().add(later.stageCondition(row, layer));
            }
        }
        later.requireOneStepEachWay();
        later.readAllocation(section(0, "Alokasi"));
        later.readTranches(section(0, "Pencairan"));
        requireOnlyInProgramme("Alokasi");
        requireOnlyInProgramme("Pencairan");
        readPublished();
        policy.examples().addAll(section(0, "Contoh"));
        policy.persons().addAll(section(0, "Contoh Orang"));
        policy.scenarios().addAll(section(0, "Skenario"));
        return policy;
    }

    private void requireOnlyInProgramme(String section) {
        for (int layer = 1; layer < layers.size(); layer++) {
            if (!section(layer, section).isEmpty()) {
                throw new IllegalArgumentException("only a programme has " + section);
            }
        }
    }

    private @Nullable String field(int layer, String... names) {
        for (Row row : section(layer, "Kebijakan")) {
            RowReader.allow(row, RowReader.GROUND, "Isian", "Field", "Isi", "Content");
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
                RowReader.allow(
                        row,
                        RowReader.GROUND,
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
                grounds.addCitation(row);
            }
        }
    }

    private void readExtends() {
        policy.caps().add(Ground.OF_FACTS);
        for (Row row : section(0, "Memperluas")) {
            RowReader.allow(row, RowReader.GROUND, "Lapis", "Layer");
            policy.caps().add(rows.ground(row, 0));
        }
        if (policy.caps().size() != layers.size()) {
            throw new IllegalArgumentException(
                    "the programme extends " + (policy.caps().size() - 1) + " layers, read " + (layers.size() - 1));
        }
    }

    private void readLists(int layer) {
        for (Row row : section(layer, "Daftar")) {
            RowReader.allow(row, RowReader.GROUND, "Daftar", "List", "Nilai", "Value", "Kode", "Code", "English");
            rows.ground(row, layer);
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
            RowReader.allow(
                    row,
                    RowReader.GROUND,
                    "Nama",
                    "Name",
                    "Satuan",
                    "Unit",
                    "Nilai",
                    "Value",
                    "Tinjau sebelum",
                    "Review by",
                    "Boleh diganti",
                    "Replaceable",
                    "Dibaca pada",
                    "Read at");
            String name = row.need("Nama", "Name");
            Type type = Type.ofUnit(row.need("Satuan", "Unit"));
            Attribute readAt = readAt(row, name);
            Parameter parameter = own.computeIfAbsent(
                    Names.key(name), k -> new Parameter(name, type, layer, readAt, new ArrayList<>()));
            if (!parameter.type().equals(type) || !Objects.equals(parameter.readAt(), readAt)) {
                throw new IllegalArgumentException("two units, or read at two dates: " + name);
            }
            DatedValue value = new DatedValue(
                    policy.literals().read(row.need("Nilai", "Value"), type),
                    rows.dates(row),
                    rows.ground(row, layer),
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

    /** A layer that does not say at which date a parameter is read leaves it at what the layer above says. */
    private @Nullable Attribute readAt(Row row, String parameter) {
        String name = row.get("Dibaca pada", "Read at");
        if (name.isEmpty()) {
            Parameter higher = policy.parameters().get(Names.key(parameter));
            return higher == null ? null : higher.readAt();
        }
        Attribute date = policy.vocabulary().get(name, false);
        if (date.type().kind() != Kind.DATE || date.isOutput()) {
            throw new IllegalArgumentException("no date of the record: " + name);
        }
        return date.source() == Attribute.Source.DAY ? null : date;
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
        RowReader.allow(
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
            case "kelompok",
                    "pemohon",
                    "wirausaha",
                    "klaster",
                    "koperasi",
                    "usaha",
                    "group",
                    "applicant",
                    "entrepreneur",
                    "cluster",
                    "cooperative",
                    "business" -> false;
            case "setiapanggota", "setiappemilik", "pemilik", "eachmember", "eachowner", "owner" -> true;
            default -> throw new IllegalArgumentException("for whom is table " + name);
        };
        Row outputRow = row.rows("Keluaran", "Output").get(0);
        RowReader.allow(outputRow, List.of(), "Nama", "Name", "Nama (en)", "Name (en)", "Satuan", "Unit");
        String outputName = outputRow.need("Nama", "Name");
        String english = outputRow.get("Nama (en)", "Name (en)");
        Type type = Type.ofUnit(outputRow.need("Satuan", "Unit"));
        Attribute output = new Attribute(
                outputName, english.isEmpty() ? outputName : english, Attribute.Source.TABLE, ofMember, type, true, "");

        List<Row> lines = row.rows("Baris", "Rows");
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Row each : lines) {
            for (String heading : each.headings()) {
                String input = after(heading, "Jika", "If");
                if (!input.isEmpty()) {
                    columns.computeIfAbsent(Names.key(heading), k -> column(input, ofMember));
                } else if (after(heading, "Maka", "Then").isEmpty()) {
                    RowReader.allowHeading(heading, RowReader.GROUND, "No");
                }
            }
        }
        List<TableRow> tableRows = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Row each : lines) {
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
        Attribute share = rows.share(input);
        if (share != null && ofMember) {
            throw new IllegalArgumentException("a member has no share of members: " + input);
        }
        return share == null ? new Column(policy.vocabulary().get(input, ofMember), false) : new Column(share, true);
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
                rows.dates(row),
                rows.ground(row, layer));
        if (tableRow.output() instanceof Cell.AttributeName) {
            throw new IllegalArgumentException("an output is a value or a parameter: " + then);
        }
        if (!tableRow.isOtherwise() && cells.stream().anyMatch(Cell.Otherwise.class::isInstance)) {
            throw new IllegalArgumentException("otherwise in some inputs only: " + tableRow.number());
        }
        return tableRow;
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
}
