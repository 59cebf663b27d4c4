package id.umkm.rules.policy;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Text;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.law.Citation;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
        // Policies of groups keep the hash that they had before there were other applicants.
        if (policy.getApplicantKind() != ApplicantKind.GROUP) {
            lines.add(line("applicant", policy.getApplicantKind()));
        }
        policy.getLists().forEach((name, choices) -> {
            for (Choice choice : choices) {
                lines.add(line("choice", name, choice.code(), text(choice.name())));
            }
        });
        for (Parameter parameter : policy.getParameters()) {
            Term readAt = parameter.readAt();
            if (readAt != null) {
                lines.add(line("read at", parameter.name(), term(readAt)));
            }
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
        policy.getCriteria().forEach(criterion -> lines.add(criterion(List.of("criterion"), criterion)));
        allocation(policy.getAllocation(), lines);
        policy.getTranches().forEach(tranche -> lines.add(tranche(tranche)));
        policy.getTrancheConditions().forEach(condition -> lines.add(condition(condition)));
        policy.getTransitions().forEach(transition -> transition(transition, lines));
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

    private static String criterion(List<String> before, Criterion criterion) {
        List<@Nullable Object> parts = new ArrayList<>(before);
        parts.add(criterion.getCode());
        parts.add(scope(criterion.getScope()));
        parts.add(criterion.getGuard() == null ? "" : condition(criterion.getGuard()));
        parts.add(condition(criterion.getRequirement()));
        parts.add(criterion.getEffect());
        parts.add(text(criterion.getMessage()));
        parts.add(criterion.getAdvice() == null ? "" : text(criterion.getAdvice()));
        parts.add(criterion.getRemedyKind());
        parts.add(ground(criterion.getGround()));
        parts.add(criterion.getRange());
        parts.add(criterion.getLayer());
        parts.add(criterion.getPosition());
        return line(parts.toArray());
    }

    private static void allocation(@Nullable AllocationRule rule, Set<String> lines) {
        if (rule == null) {
            return;
        }
        Operand floor = rule.partFloor();
        lines.add(line(
                "allocation",
                operand(rule.budget(), ValueType.RUPIAH),
                ground(rule.budgetGround()),
                floor == null ? "" : operand(floor, ValueType.RUPIAH)));
        lines.add(notice("not ranked", rule.notRanked()));
        lines.add(notice("exhausted", rule.exhausted()));
        for (int i = 0; i < rule.keys().size(); i++) {
            AllocationRule.RankingKey key = rule.keys().get(i);
            lines.add(line(
                    "rank",
                    String.format(Locale.ROOT, "%02d", i + 1),
                    (key.shareOfMembers() ? "share " : "") + term(key.term()),
                    key.ascending() ? "ascending" : "descending",
                    ground(key.ground()),
                    key.position()));
        }
    }

    private static String notice(String name, AllocationRule.Notice notice) {
        return line(name, notice.code(), text(notice.message()), ground(notice.ground()), notice.position());
    }

    private static String tranche(Tranche tranche) {
        Percentage share = tranche.share();
        return line(
                "tranche",
                tranche.number(),
                share == null ? "rest" : share.toBigDecimal().toPlainString(),
                tranche.recheck(),
                ground(tranche.ground()),
                tranche.position());
    }

    private static String condition(TrancheCondition condition) {
        String tranches =
                condition.tranches().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return criterion(List.of("tranche condition", tranches, condition.atEnd() ? "end" : ""), condition.criterion());
    }

    private static void transition(Transition transition, Set<String> lines) {
        lines.add(line(
                "step", transition.from(), transition.to(), transition.way(), transition.back() ? "back" : "forward"));
        for (Transition.StageCondition condition : transition.conditions()) {
            lines.add(criterion(
                    List.of(
                            "step condition",
                            transition.from(),
                            transition.to(),
                            condition.joint() ? "joint" : "each group"),
                    condition.criterion()));
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
