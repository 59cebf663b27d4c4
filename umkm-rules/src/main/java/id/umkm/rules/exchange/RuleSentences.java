package id.umkm.rules.exchange;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a policy as sentences that an officer would say. */
final class RuleSentences {
    private final Policy policy;
    private final Language language;
    private final @Nullable LocalDate day;

    /** @param day whose values of parameters are named; null names those that never change */
    RuleSentences(Policy policy, Language language, @Nullable LocalDate day) {
        this.policy = policy;
        this.language = language;
        this.day = day;
    }

    /** {@code Setiap anggota: usia minimal usia_minimal (18 tahun); jika tidak: ditolak.} */
    String criterion(Criterion criterion) {
        Condition guard = criterion.getGuard();
        String when = guard == null ? "" : say("bila ", "where ") + condition(guard) + ", ";
        return scope(criterion.getScope()) + ": " + when + condition(criterion.getRequirement()) + "; "
                + consequence(criterion) + ".";
    }

    /** {@code Jika jenis usaha adalah Batik: plafon Rp12.500.000.} */
    String row(DecisionTable table, TableRow row) {
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < row.cells().size() && !row.isOtherwise(); i++) {
            CellTest cell = row.cells().get(i);
            if (!(cell instanceof CellTest.Any)) {
                TableInput input = table.inputs().get(i);
                tests.add(subject(typeOf(input), heading(input)) + test(input, cell));
            }
        }
        String when = row.isOtherwise()
                ? say("Selain itu", "Otherwise")
                : tests.isEmpty()
                        ? say("Selalu", "Always")
                        : say("Jika ", "If ") + String.join(say(" dan ", " and "), tests);
        return when + ": " + name(table.output()) + " "
                + operand(row.output(), table.output().type()) + ".";
    }

    /** What a column of conditions asks. */
    String heading(TableInput input) {
        return (input.shareOfMembers() ? say("porsi anggota: ", "share of members: ") : "") + name(input.term());
    }

    /** What a cell of a column holds, as it follows the name of the column. */
    String test(TableInput input, CellTest cell) {
        return test(cell, typeOf(input), false);
    }

    /** What a cell of a column holds, as it stands below its heading. */
    String cell(TableInput input, CellTest cell) {
        return test(cell, typeOf(input), true);
    }

    private static ValueType typeOf(TableInput input) {
        return input.shareOfMembers() ? ValueType.PERCENT : input.term().type();
    }

    String hitPolicy(DecisionTable table) {
        return switch (table.hitPolicy()) {
            case UNIQUE ->
                say(
                        "Tepat satu baris harus berlaku. Bila tidak ada atau lebih dari satu, petugas meninjau.",
                        "Exactly one row must apply. If none or several do, an officer reviews.");
            case FIRST ->
                say(
                        "Baris pertama yang berlaku menentukan. Bila tidak ada, petugas meninjau.",
                        "The first row that applies decides. If none does, an officer reviews.");
            case ANY ->
                say(
                        "Beberapa baris boleh berlaku bila hasilnya sama. Bila berbeda atau tidak ada, petugas meninjau.",
                        "Several rows may apply if they give the same. If they differ or none applies, an officer reviews.");
            case PRIORITY ->
                say(
                        "Dari baris yang berlaku, hasil yang lebih dahulu dalam daftarnya menentukan. Bila tidak ada, petugas"
                                + " meninjau.",
                        "Of the rows that apply, the result that stands first in its list decides. If none applies, an"
                                + " officer reviews.");
        };
    }

    String name(Term term) {
        return (language == Language.ENGLISH ? term.name() : term.nameId()).replace('_', ' ');
    }

    /** A value with its unit. */
    String value(Object value, ValueType type) {
        Text unit = type.unit();
        boolean isOneOfSeveral = type.kind() == ValueType.Kind.CHOICES && value instanceof String;
        String text = CellPrinter.printValue(isOneOfSeveral ? Set.of(value) : value, type, language);
        return unit == null ? text : text + " " + unit.in(language);
    }

    /** A value, or the name of a parameter or attribute, with the value of a parameter in brackets. */
    String operand(Operand operand, ValueType type) {
        if (operand instanceof Operand.Literal literal) {
            return value(literal.value(), type);
        }
        if (operand instanceof Operand.ParameterName named) {
            return named.name()
                    + setting(named.name())
                            .map(setting -> " (" + value(setting.value(), type) + ")")
                            .orElse("");
        }
        String name = ((Operand.AttributeName) operand).name();
        return policy.findTerm(Level.SUBJECT, name)
                .or(() -> policy.findTerm(Level.MEMBER, name))
                .map(this::name)
                .orElse(name);
    }

    private Optional<Parameter.Setting> setting(String name) {
        LocalDate at = day;
        return policy.findParameter(name)
                .flatMap(parameter -> parameter.settings().size() == 1
                        ? Optional.of(parameter.settings().get(0))
                        : at == null || parameter.readAt() != null ? Optional.empty() : parameter.at(at));
    }

    String condition(Condition condition) {
        return subject(condition.term().type(), name(condition.term()))
                + test(condition.test(), condition.term().type(), false);
    }

    /** @param bare whether a value that must be equal stands alone */
    private String test(CellTest test, ValueType type, boolean bare) {
        if (test instanceof CellTest.Any) {
            return say("apa pun", "anything");
        }
        if (test instanceof CellTest.Otherwise) {
            return say("selain itu", "otherwise");
        }
        if (test instanceof CellTest.IsNone) {
            return say("tidak ada", "is none");
        }
        if (test instanceof CellTest.Compare compare) {
            return comparison(compare.operator(), compare.operand(), type, bare);
        }
        if (test instanceof CellTest.Range range) {
            String low = comparison(
                    range.lowIncluded() ? CellTest.Operator.AT_LEAST : CellTest.Operator.MORE, range.low(), type, bare);
            String high = comparison(
                    range.highIncluded() ? CellTest.Operator.AT_MOST : CellTest.Operator.LESS,
                    range.high(),
                    type,
                    bare);
            return low + say(" dan ", " and ") + high;
        }
        if (test instanceof CellTest.Within within) {
            return say("berada di wilayah ", "lies in region ") + operand(within.region(), type);
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return anyOf(anyOf, type, bare);
        }
        CellTest inner = ((CellTest.Not) test).test();
        return isEqual(inner)
                ? say("bukan ", "not ") + test(inner, type, true)
                : say("bukan (", "not (") + test(inner, type, bare) + ")";
    }

    /** Equal values in one breath: {@code adalah ASN, TNI atau Polri}. */
    private String anyOf(CellTest.AnyOf anyOf, ValueType type, boolean bare) {
        if (isEqual(anyOf)) {
            List<String> values = anyOf.tests().stream()
                    .map(test -> operand(((CellTest.Compare) test).operand(), type))
                    .toList();
            return (bare ? "" : equal(type))
                    + String.join(", ", values.subList(0, values.size() - 1))
                    + say(" atau ", " or ")
                    + values.get(values.size() - 1);
        }
        return anyOf.tests().stream()
                .map(test -> test(test, type, bare))
                .collect(Collectors.joining(say(" atau ", " or ")));
    }

    private static boolean isEqual(CellTest test) {
        return test instanceof CellTest.AnyOf anyOf
                ? anyOf.tests().stream().allMatch(RuleSentences::isEqual)
                : test instanceof CellTest.Compare compare && compare.operator() == CellTest.Operator.EQUAL;
    }

    private String comparison(CellTest.Operator operator, Operand operand, ValueType type, boolean bare) {
        String words = switch (operator) {
            case EQUAL -> bare ? "" : equal(type);
            case LESS -> isDate(type) ? say("sebelum ", "before ") : say("kurang dari ", "less than ");
            case AT_MOST -> isDate(type) ? say("paling lambat ", "on or before ") : say("paling banyak ", "at most ");
            case MORE -> isDate(type) ? say("sesudah ", "after ") : say("lebih dari ", "more than ");
            case AT_LEAST -> isDate(type) ? say("paling awal ", "on or after ") : say("minimal ", "at least ");
        };
        return words + operand(operand, type);
    }

    private static boolean isDate(ValueType type) {
        return type.kind() == ValueType.Kind.DATE;
    }

    private String equal(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> "";
            case CHOICES -> say("termasuk ", "includes ");
            default -> say("adalah ", "is ");
        };
    }

    /** What is asked, before what it must be: {@code usia }, and {@code miskin: } before a yes or no. */
    private static String subject(ValueType type, String name) {
        return name + (type.kind() == ValueType.Kind.YES_NO ? ": " : " ");
    }

    private String scope(Scope scope) {
        if (scope instanceof Scope.EachMember) {
            return say("Setiap anggota", "Each member");
        }
        if (scope instanceof Scope.NoMember) {
            return say("Tidak seorang anggota pun", "No member");
        }
        if (scope instanceof Scope.AtLeastCount atLeast) {
            return say("Minimal ", "At least ")
                    + operand(atLeast.count(), ValueType.NUMBER)
                    + say(" anggota", " members");
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            return say("Minimal ", "At least ")
                    + operand(atLeast.share(), ValueType.PERCENT)
                    + say(" anggota", " of the members");
        }
        return say("Kelompok", "Group");
    }

    private String consequence(Criterion criterion) {
        String otherwise = criterion.getScope() instanceof Scope.NoMember
                ? say("jika ada: ", "if there is one: ")
                : say("jika tidak: ", "if not: ");
        return switch (criterion.getEffect()) {
            case REJECT -> otherwise + say("ditolak", "rejected");
            case REVIEW -> otherwise + say("ditinjau petugas", "an officer reviews");
            case NOTE -> otherwise + say("dicatat", "noted");
            case REDUCE -> say("selebihnya tidak dibayar", "what exceeds it is not paid");
            case REFER -> otherwise + say("dirujuk ke pendamping", "referred to a companion");
            case HOLD -> otherwise + say("pencairan ditahan", "the payment waits");
            case STOP -> otherwise + say("pencairan dihentikan", "the payment is stopped");
            case RECOVER ->
                otherwise
                        + say(
                                "yang belum dipertanggungjawabkan ditarik kembali",
                                "what is not accounted for is taken back");
            case STAY -> otherwise + say("tetap pada tahapnya", "the stage stays");
            case DEMOTE -> otherwise + say("turun satu tahap", "one stage back");
        };
    }

    private String say(String id, String en) {
        return language == Language.ENGLISH ? en : id;
    }
}
