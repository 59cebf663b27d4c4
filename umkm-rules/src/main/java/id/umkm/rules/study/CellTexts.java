package id.umkm.rules.study;

import id.umkm.domain.basics.Language;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;

/** Writes the parts of rows as cells in Indonesian, or in English where a text for people needs both. */
final class CellTexts {
    private static final ValueType PERSONS = ValueType.number("orang", "persons");

    private final Policy policy;

    CellTexts(Policy policy) {
        this.policy = policy;
    }

    /** A test of a term, with the names that people of the language use. */
    String of(CellTest test, ValueType type, Level level, Language language) {
        CellTest named =
                language == Language.ENGLISH ? test : CellTests.replace(test, operand -> inIndonesian(operand, level));
        return CellPrinter.print(named, type, language);
    }

    private Operand inIndonesian(Operand operand, Level level) {
        return operand instanceof Operand.AttributeName name
                ? new Operand.AttributeName(policy.findOperand(level, name).nameId())
                : operand;
    }

    String of(CellTest test, ValueType type, Level level) {
        return of(test, type, level, Language.INDONESIAN);
    }

    String of(Condition condition) {
        return of(condition.test(), condition.term().type(), condition.term().level());
    }

    /** A guard: {@code tanggal: > batas_lpj}. */
    String ofGuard(Condition condition) {
        return condition.term().nameId() + ": " + of(condition);
    }

    String of(Operand operand, ValueType type) {
        return of(operand, type, Level.SUBJECT, Language.INDONESIAN);
    }

    String of(Operand operand, ValueType type, Level level, Language language) {
        return of(new CellTest.Compare(CellTest.Operator.EQUAL, operand), type, level, language);
    }

    String of(Scope scope) {
        if (scope instanceof Scope.AtLeastCount atLeast) {
            return "minimal " + of(atLeast.count(), PERSONS) + " anggota";
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            return "minimal " + of(atLeast.share(), ValueType.PERCENT) + " anggota";
        }
        if (scope instanceof Scope.EachMember) {
            return "setiap anggota";
        }
        return scope instanceof Scope.NoMember ? "tidak ada anggota" : "kelompok";
    }
}
