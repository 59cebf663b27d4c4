package id.umkm.rules.policy;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.law.Citation;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A policy as one text: a line for each thing that decides, its parts apart by tabs, sorted. Only what
 * order decides keeps it: the rows of tables of hit policy F, and the list of outputs of those of hit policy P. Every part is written out here, so that the text, and with it the hash,
 * stays the same when classes change.
 */
final class CanonicalForm {
    private CanonicalForm() {}

    static String of(Policy policy) {
        TreeSet<String> lines = new TreeSet<>();
        lines.add(line(
                "policy",
                policy.getId(),
                policy.getVersion(),
                policy.getApplicationsReceived(),
                policy.getDecisionsUntil(),
                policy.getOutputs().stream().map(Term::name).collect(Collectors.joining(","))));
        policy.getLists().forEach((name, choices) -> {
            for (Choice choice : choices) {
                lines.add(line("choice", name, choice.code(), text(choice.name())));
            }
        });
        for (Parameter parameter : policy.getParameters()) {
            for (Parameter.Setting setting : parameter.settings()) {
                lines.add(line(
                        "parameter",
                        parameter.name(),
                        type(parameter.type()),
                        CellPrinter.print(
                                new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(setting.value())),
                                parameter.type(),
                                Language.ENGLISH),
                        setting.range(),
                        ground(setting.ground()),
                        setting.layer(),
                        setting.position()));
            }
        }
        for (DecisionTable table : policy.getTables()) {
            table(table, lines);
        }
        for (Criterion criterion : policy.getCriteria()) {
            lines.add(line(
                    "criterion",
                    criterion.getCode(),
                    scope(criterion.getScope()),
                    criterion.getGuard() == null ? "" : condition(criterion.getGuard()),
                    condition(criterion.getRequirement()),
                    criterion.getEffect(),
                    text(criterion.getMessage()),
                    criterion.getAdvice() == null ? "" : text(criterion.getAdvice()),
                    criterion.getRemedyKind(),
                    ground(criterion.getGround()),
                    criterion.getRange(),
                    criterion.getLayer(),
                    criterion.getPosition()));
        }
        return String.join("\n", lines) + "\n";
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void table(DecisionTable table, Set<String> lines) {
        String inputs = table.inputs().stream()
                .map(input -> (input.shareOfMembers() ? "share " : "") + term(input.term()))
                .collect(Collectors.joining(","));
        String order = table.hitPolicy() == HitPolicy.PRIORITY
                ? table.output().type().choices().stream().map(Choice::code).collect(Collectors.joining(","))
                : "";
        lines.add(line("table", table.name(), table.hitPolicy(), order, inputs, term(table.output()), table.layer()));
        List<TableRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < row.cells().size(); column++) {
                TableInput input = table.inputs().get(column);
                ValueType type = input.shareOfMembers()
                        ? ValueType.PERCENT
                        : input.term().type();
                cells.append(CellPrinter.print(row.cells().get(column), type, Language.ENGLISH))
                        .append('|');
            }
            lines.add(line(
                    "row",
                    table.name(),
                    table.hitPolicy() == HitPolicy.FIRST ? Integer.toString(i) : "",
                    row.id(),
                    cells,
                    operand(row.output(), table.output().type()),
                    ground(row.ground()),
                    row.range(),
                    row.position()));
        }
    }

    private static String condition(Condition condition) {
        return term(condition.term()) + ": "
                + CellPrinter.print(condition.test(), condition.term().type(), Language.ENGLISH);
    }

    private static String scope(Scope scope) {
        if (scope instanceof Scope.AtLeastCount atLeast) {
            return "at least " + operand(atLeast.count(), ValueType.NUMBER);
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            return "at least " + operand(atLeast.share(), ValueType.PERCENT);
        }
        if (scope instanceof Scope.EachMember) {
            return "each member";
        }
        return scope instanceof Scope.NoMember ? "no member" : "subject";
    }

    private static String operand(Operand operand, ValueType type) {
        return CellPrinter.print(new CellTest.Compare(CellTest.Operator.EQUAL, operand), type, Language.ENGLISH);
    }

    private static String term(Term term) {
        return term.level() + " " + term.name() + " " + type(term.type());
    }

    private static String type(ValueType type) {
        return type.kind()
                + (type.unit() == null ? "" : " " + type.unit().id())
                + (type.list() == null ? "" : " " + type.list());
    }

    private static String ground(Ground ground) {
        return ground.basis() + " "
                + ground.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    private static String text(Text text) {
        return text.id() + "|" + (text.en() == null ? "" : text.en());
    }

    private static String line(@Nullable Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            String text = part == null ? "" : part.toString();
            line.append(text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
            line.append('\t');
        }
        return line.toString();
    }
}
