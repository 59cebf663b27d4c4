package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.law.Citation;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decision tables of a policy as a DMN 1.5 model, on the days around one day on which nothing changes.
 *
 * <p>Each table is a decision by the name of its output, each fact an input by its Indonesian name. The model is exact for
 * facts that are known; unknown ones have no place in it.
 */
public final class DmnExport {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final String LIST_TYPE = "tDaftar_";

    private final PolicyOnDay policy;
    private final DmnNames names;
    private final DmnCells cells;
    private final RuleSentences sentences;
    private final Map<String, ValueType> listTypes = new LinkedHashMap<>();
    private final Map<Term, Set<Term>> compared = new HashMap<>();
    private final UniqueNames ids = new UniqueNames(Set.of());

    private DmnExport(PolicyOnDay policy) {
        this.policy = policy;
        this.names = new DmnNames(policy);
        this.cells = new DmnCells(policy, names);
        this.sentences = new RuleSentences(policy.policy(), Language.INDONESIAN, policy.day());
    }

    /**
     * The tables as they stand on a day.
     *
     * @param day whose rows and values are written; the file says for which days around it they are the same
     */
    public static Export of(Policy policy, LocalDate day) {
        return new DmnExport(PolicyOnDay.of(policy, day, Set.of())).export();
    }

    /** The namespace of the model of a policy. */
    public static String namespaceOf(Policy policy) {
        return "urn:umkm:" + PlainText.word(policy.getId()) + ":" + PlainText.word(policy.getVersion());
    }

    private Export export() {
        List<NotCarried> notCarried = new ArrayList<>(policy.notCarried());
        notCarried.add(new NotCarried(
                "Kelayakan",
                Text.of(
                        "Kriteria tidak dibawa; DMN hanya memuat tabel.",
                        "Criteria are left out; the model holds tables only.")));
        notCarried.addAll(Sections.ofOtherQuestions(policy.policy()));
        StringBuilder decisions = new StringBuilder();
        policy.tables().forEach(table -> decisions.append(decision(table)));
        String inputs = names.inputs().entrySet().stream()
                .map(entry -> input(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        DateRange validity = policy.validity();
        Policy of = policy.policy();
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="%s" id="_model" name="%s" namespace="%s" exporter="umkm">
                  <description>%s</description>
                """.formatted(
                                MODEL,
                                MarkupText.of(of.getId() + " " + of.getVersion()),
                                MarkupText.of(namespaceOf(of)),
                                MarkupText.of(description(validity, notCarried)))
                + lists() + inputs + decisions + "</definitions>\n";
        return new Export(text, validity, notCarried);
    }

    private String description(DateRange validity, List<NotCarried> notCarried) {
        Policy of = policy.policy();
        String head = "Tabel kebijakan " + of.getId() + " " + of.getVersion() + " (sha256 " + of.getSha256()
                + "). Isinya berlaku untuk tanggal penilaian " + Sections.days(validity, Language.INDONESIAN)
                + " (ditulis untuk " + policy.day()
                + "), dan untuk fakta yang lengkap: yang belum diketahui tidak dibawa."
                + " Tabel untuk setiap anggota diputuskan sekali bagi setiap anggota.";
        return head
                + (notCarried.isEmpty() ? "" : " Tidak dibawa:")
                + notCarried.stream()
                        .map(one ->
                                "\n- " + one.position() + ": " + one.reason().id())
                        .collect(Collectors.joining());
    }

    /** The closed lists that inputs and outputs hold values of. */
    private String lists() {
        return listTypes.entrySet().stream()
                .map(entry -> """
                          <itemDefinition id="_%s" name="%s">
                            <typeRef>string</typeRef>
                            <allowedValues><text>%s</text></allowedValues>
                          </itemDefinition>
                        """.formatted(entry.getKey(), entry.getKey(), MarkupText.of(codes(entry.getValue()))))
                .collect(Collectors.joining());
    }

    private static String codes(ValueType type) {
        return type.choices().stream()
                .map(choice -> DmnCells.literal(choice.code()))
                .collect(Collectors.joining(", "));
    }

    private String typeOf(Term term) {
        String list = term.type().list();
        boolean arePlain = term.type().choices().stream().map(Choice::code).allMatch(PlainText::isPlain);
        // A fact that can be none has no value then, which a list of values would refuse.
        if (term.type().kind() != ValueType.Kind.CHOICE
                || list == null
                || term.canBeNone()
                || !arePlain
                || term.type().choices().isEmpty()) {
            return DmnCells.type(term.type());
        }
        String name = ids.of(term.type(), LIST_TYPE + PlainText.word(list));
        listTypes.put(name, term.type());
        return name;
    }

    private String input(String name, DmnNames.Input input) {
        Term term = input.term();
        String type = switch (input.part()) {
            case VALUE -> typeOf(term);
            case NONE -> "boolean";
            case SHARE -> "number";
        };
        String unit = Optional.ofNullable(term.type().unit()).map(Text::id).orElse("");
        String meaning = switch (input.part()) {
            case VALUE -> term.nameId().replace('_', ' ') + (unit.isEmpty() ? "" : ", " + unit);
            case NONE -> term.nameId().replace('_', ' ') + ": diketahui tidak ada; nilainya sendiri lalu null";
            case SHARE -> "100 x anggota dengan " + term.nameId().replace('_', ' ') + " = ya, dibagi banyaknya anggota";
        };
        return """
                  <inputData id="_%s" name="%s">
                    <description>%s</description>
                    <variable name="%s" typeRef="%s"/>
                  </inputData>
                """.formatted(name, name, MarkupText.of(meaning), name, type);
    }

    /** A column of the model: one of the table, or one cell of it that S-FEEL cannot say. */
    private record Column(String expression, String type, String label, Set<Term> terms) {}

    private String decision(PolicyOnDay.Table table) {
        Map<Column, List<String>> columns = columns(table);
        Set<String> required = new LinkedHashSet<>();
        columns.keySet().forEach(column -> required.addAll(required(column)));
        Term output = table.table().output();
        String name = names.value(output);
        StringBuilder text = new StringBuilder("""
                  <decision id="_%s" name="%s" label="%s">
                    <question>%s</question>
                    <variable name="%s" typeRef="%s"/>
                """.formatted(
                        name,
                        name,
                        MarkupText.of(table.table().name()),
                        MarkupText.of(sentences.hitPolicy(table.table())),
                        name,
                        typeOf(output)));
        required.forEach(
                href -> text.append("    <informationRequirement>").append(href).append("</informationRequirement>\n"));
        text.append("    <decisionTable id=\"_%s_tabel\" hitPolicy=\"%s\">\n"
                .formatted(name, table.table().hitPolicy().name()));
        columns.keySet()
                .forEach(column -> text.append("""
                      <input label="%s">
                        <inputExpression typeRef="%s"><text>%s</text></inputExpression>
                      </input>
                """.formatted(
                                MarkupText.of(column.label()), column.type(), MarkupText.of(column.expression()))));
        text.append(outputClause(table));
        for (int i = 0; i < table.rows().size(); i++) {
            text.append(rule(table.rows().get(i), i, columns));
        }
        // A default stands for rules that do not match; without any it would not be asked for.
        PolicyOnDay.TableLine otherwise = table.otherwise();
        if (otherwise != null && table.rows().isEmpty()) {
            text.append(rule(otherwise, 0, Map.of()));
        }
        return text + "    </decisionTable>\n  </decision>\n";
    }

    private List<String> required(Column column) {
        List<String> required = new ArrayList<>();
        for (Term term : column.terms()) {
            if (names.isDecision(term)) {
                required.add("<requiredDecision href=\"#_" + names.value(term) + "\"/>");
            }
        }
        names.inputs().forEach((name, input) -> {
            boolean isShare = column.expression().equals(name) && input.part() == DmnNames.Part.SHARE;
            boolean isAsked =
                    input.part() != DmnNames.Part.SHARE && column.terms().contains(input.term());
            if (isShare || isAsked) {
                required.add("<requiredInput href=\"#_" + name + "\"/>");
            }
        });
        return required;
    }

    private Map<Column, List<String>> columns(PolicyOnDay.Table table) {
        List<TableInput> inputs = table.table().inputs();
        Map<Column, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            TableInput input = inputs.get(i);
            for (int row = 0; row < table.rows().size(); row++) {
                CellTest cell = table.rows().get(row).cells().get(i);
                if (cell instanceof CellTest.Any) {
                    continue;
                }
                Entry entry = input.shareOfMembers() ? share(input, cell) : entry(input, cell);
                List<String> entries = columns.computeIfAbsent(
                        entry.column(),
                        key -> new ArrayList<>(Collections.nCopies(table.rows().size(), DmnCells.ANY)));
                entries.set(row, entry.text());
            }
        }
        return columns;
    }

    private record Entry(Column column, String text) {}

    private Entry entry(TableInput input, CellTest cell) {
        Term term = input.term();
        Set<Term> terms = new LinkedHashSet<>(Set.of(term));
        Optional<String> plain = cells.unaryTests(term, cell);
        if (plain.isPresent()) {
            String compared = names.value(term);
            // What cells of the column compare with is required as well.
            policy.terms(term, cell).forEach(names::value);
            return new Entry(
                    new Column(compared, typeOf(term), sentences.heading(input), comparedIn(term)), plain.get());
        }
        terms.addAll(policy.terms(term, cell));
        return new Entry(
                new Column(
                        cells.expression(term, cell),
                        "boolean",
                        sentences.heading(input) + " " + sentences.test(input, cell),
                        terms),
                "true");
    }

    /** The terms that plain cells of any column about a term ask. */
    private Set<Term> comparedIn(Term term) {
        return compared.computeIfAbsent(term, this::findCompared);
    }

    private Set<Term> findCompared(Term term) {
        Set<Term> terms = new LinkedHashSet<>();
        for (PolicyOnDay.Table table : policy.tables()) {
            List<TableInput> inputs = table.table().inputs();
            for (PolicyOnDay.TableLine line : table.rows()) {
                for (int i = 0; i < inputs.size(); i++) {
                    CellTest cell = line.cells().get(i);
                    boolean isPlain = inputs.get(i).term().equals(term)
                            && !inputs.get(i).shareOfMembers()
                            && cells.unaryTests(term, cell).isPresent();
                    if (isPlain) {
                        terms.addAll(policy.terms(term, cell));
                    }
                }
            }
        }
        return terms;
    }

    /** The share of members is a number of its own, which can be neither unknown nor none. */
    private Entry share(TableInput input, CellTest cell) {
        String name = names.share(input.term());
        Term number = new Term(name, name, input.term().level(), ValueType.PERCENT, name, false, null);
        String text = cells.unaryTests(number, cell)
                .orElseThrow(() -> new IllegalStateException("A share cannot be tested so: " + cell));
        return new Entry(new Column(name, "number", sentences.heading(input), Set.of()), text);
    }

    private String outputClause(PolicyOnDay.Table table) {
        Term output = table.table().output();
        String name = names.value(output);
        boolean inOrder = table.table().hitPolicy() == HitPolicy.PRIORITY;
        PolicyOnDay.TableLine otherwise = table.otherwise();
        return "      <output id=\"_%s_keluaran\" name=\"%s\" typeRef=\"%s\">\n".formatted(name, name, typeOf(output))
                + (inOrder
                        ? "        <outputValues><text>" + MarkupText.of(codes(output.type()))
                                + "</text></outputValues>\n"
                        : "")
                + (otherwise == null
                        ? ""
                        : "        <defaultOutputEntry><text>" + MarkupText.of(DmnCells.literal(otherwise.output()))
                                + "</text></defaultOutputEntry>\n")
                + "      </output>\n      <annotation name=\"Baris\"/>\n";
    }

    private String rule(PolicyOnDay.TableLine line, int row, Map<Column, List<String>> columns) {
        StringBuilder text = new StringBuilder("      <rule>\n");
        columns.values()
                .forEach(entries -> text.append("        <inputEntry><text>")
                        .append(MarkupText.of(entries.get(row)))
                        .append("</text></inputEntry>\n"));
        String sources =
                line.row().ground().citations().stream().map(Citation::key).collect(Collectors.joining(", "));
        return text.append("        <outputEntry><text>")
                .append(MarkupText.of(DmnCells.literal(line.output())))
                .append("</text></outputEntry>\n        <annotationEntry><text>")
                .append(MarkupText.of(line.row().id() + " (" + sources + ")"))
                .append("</text></annotationEntry>\n      </rule>\n")
                .toString();
    }
}
