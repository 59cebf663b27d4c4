package id.umkm.rules.engine;

import id.umkm.domain.basics.Deferred;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.PlainValue;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes what rules hit as findings: who, texts, evidence, and what stands behind them. */
final class Findings {
    /** A table that gave no value where one was needed. */
    static final String TABLE_UNRESOLVED = "TABLE_UNRESOLVED";

    private static final Ground NO_GROUND = new Ground(Basis.ASSUMPTION, List.of());

    private final Evaluation evaluation;
    private final @Nullable Deferred<List<Finding>> explained;

    /**
     * @param explained the same findings with their texts, which are then taken from there; null to write them at once
     */
    Findings(Evaluation evaluation, @Nullable Deferred<List<Finding>> explained) {
        this.evaluation = evaluation;
        this.explained = explained;
    }

    Finding of(BoundCriterion bound) {
        Criterion criterion = bound.criterion();
        List<Integer> named = evaluation.failing(bound);
        Texts texts = new Texts(evaluation, bound, named);
        Ground ground = ground(bound);
        Text advice = criterion.getAdvice();
        Finding.Builder finding = Finding.builder();
        finding.code(criterion.getCode())
                .effect(criterion.getEffect())
                .basis(ground.basis())
                .citations(citations(ground))
                .position(criterion.getPosition())
                .layer(criterion.getLayer())
                .who(who(named))
                .message(message(criterion, texts))
                .advice(advice == null ? null : advice(criterion, texts, advice))
                .evidence(evidence(bound, named));
        return finding.build();
    }

    private Text message(Criterion criterion, Texts texts) {
        Deferred<List<Finding>> later = explained;
        String position = criterion.getPosition();
        return later == null
                ? texts.fill(criterion.getMessage())
                : Text.deferred(() -> at(position, later).getMessage());
    }

    private Text advice(Criterion criterion, Texts texts, Text advice) {
        Deferred<List<Finding>> later = explained;
        String position = criterion.getPosition();
        return later == null
                ? texts.fill(advice)
                : Text.deferred(() -> Objects.requireNonNull(at(position, later).getAdvice()));
    }

    /** The finding of one row; rows have positions of their own. */
    private static Finding at(String position, Deferred<List<Finding>> explained) {
        for (Finding finding : explained.get()) {
            if (finding.getPosition().equals(position)) {
                return finding;
            }
        }
        throw new IllegalStateException("Row " + position + " was not found again.");
    }

    /**
     * The finding that a table is at fault, naming the rows that hold together, or that none does.
     *
     * @param members places of the members for whom it is at fault; empty for a table of the subject
     */
    Finding unresolved(BoundTable table, List<Integer> members) {
        List<Cells> cells = members.isEmpty()
                ? List.of(evaluation.subject())
                : members.stream().map(evaluation::member).toList();
        TreeSet<String> ids = new TreeSet<>();
        Ground ground = null;
        for (Cells one : cells) {
            for (BoundTable.BoundRow row : resolution(one, table).rows()) {
                ground = ground == null ? row.ground() : ground.and(row.ground());
                if (row.verdict(one) == Verdict.TRUE) {
                    ids.add(row.row().id());
                }
            }
        }
        if (ground == null) {
            ground = NO_GROUND;
        }
        for (Cells one : cells) {
            ground = withTablesAbove(ground, resolution(one, table).rows(), one);
        }
        String together = String.join(", ", ids);
        String name = table.table().name();
        Text message = together.isEmpty()
                ? Text.of("Tidak ada baris tabel " + name + " yang cocok.", "No row of table " + name + " applies.")
                : Text.of(
                        "Baris tabel " + name + " yang cocok bersamaan: " + together + ".",
                        "Rows of table " + name + " that apply together: " + together + ".");
        Finding.Builder finding = Finding.builder();
        finding.code(TABLE_UNRESOLVED)
                .effect(Effect.REVIEW)
                .basis(ground.basis())
                .citations(citations(ground))
                .position(name)
                .layer(table.table().layer())
                .who(who(members))
                .message(message)
                .evidence(evidence(table, members, together.isEmpty() ? "a row of " + name : "one row of " + name));
        return finding.build();
    }

    static Resolution resolution(Cells cells, BoundTable table) {
        Resolution resolution = cells.resolution(table.number());
        if (resolution == null) {
            throw new IllegalStateException("Table " + table.table().name() + " was not asked.");
        }
        return resolution;
    }

    /** The inputs for which the table has no one row. */
    private List<Evidence> evidence(BoundTable table, List<Integer> members, String required) {
        List<Evidence> evidence = new ArrayList<>();
        for (TableInput input : table.table().inputs()) {
            if (input.shareOfMembers()) {
                continue;
            }
            if (members.isEmpty()) {
                evidence.add(evidence(input.term(), null, evaluation.valueOfSubject(input.term()), required, null));
            }
            for (int member : members) {
                String ref = evaluation.facts().getMembers().get(member).getRef();
                evidence.add(evidence(input.term(), ref, evaluation.value(input.term(), member), required, null));
            }
        }
        return evidence;
    }

    static List<String> citations(Ground ground) {
        List<String> citations = new ArrayList<>();
        for (Citation citation : ground.citations()) {
            citations.add(citation.toString());
        }
        return List.copyOf(citations);
    }

    private List<Who> who(List<Integer> members) {
        List<Who> who = new ArrayList<>();
        for (int member : members) {
            Facts.Person person = evaluation.facts().getMembers().get(member);
            who.add(new Who(person.getRef(), person.getMaskedNik()));
        }
        return who;
    }

    private Ground ground(BoundCriterion bound) {
        Ground ground = bound.ground();
        Condition guard = bound.criterion().getGuard();
        if (guard != null) {
            ground = withTables(ground, guard.term(), guard.test());
        }
        Condition requirement = bound.criterion().getRequirement();
        return withTables(ground, requirement.term(), requirement.test());
    }

    /** Adds what stands behind the table rows that gave a term, or a term that a test compares with. */
    private Ground withTables(Ground ground, Term term, CellTest test) {
        Ground all = withTable(ground, term);
        for (Term compared : comparedBy(term, test)) {
            all = withTable(all, compared);
        }
        return all;
    }

    /** The terms that a test of a term compares it with. */
    private List<Term> comparedBy(Term term, CellTest test) {
        List<Term> compared = new ArrayList<>();
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.AttributeName name) {
                compared.add(evaluation.book().term(term.level(), name.name()));
            }
        }
        return compared;
    }

    private Ground withTable(Ground ground, Term term) {
        if (term.table() == null) {
            return ground;
        }
        return term.level() == Level.SUBJECT
                ? withRows(ground, term, evaluation.book().subjectTables(), evaluation.subject())
                : withRowsOfMembers(ground, term);
    }

    private Ground withRowsOfMembers(Ground ground, Term term) {
        Ground all = ground;
        for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
            all = withRows(all, term, evaluation.book().memberTables(), evaluation.member(i));
        }
        return all;
    }

    private Ground withRows(Ground ground, Term term, List<BoundTable> tables, Cells cells) {
        Ground all = ground;
        for (BoundTable table : tables) {
            Resolution resolution = cells.resolution(table.number());
            if (table.table().output().equals(term) && resolution != null) {
                for (BoundTable.BoundRow row : resolution.rows()) {
                    all = all.and(row.ground());
                }
                all = withTablesAbove(all, resolution.rows(), cells);
            }
        }
        return all;
    }

    /**
     * Adds what stands behind the tables whose outputs the rows ask.
     *
     * @param of whom the rows are asked of: of a member, tables of members are those of that member alone
     */
    private Ground withTablesAbove(Ground ground, List<BoundTable.BoundRow> rows, Cells of) {
        Ground all = ground;
        for (BoundTable.BoundRow row : rows) {
            for (BoundCell cell : row.cells()) {
                Column column = cell.column();
                Term term = column.term();
                all = column.kind() == Column.Kind.SHARE ? withTable(all, term) : withTableOf(all, term, of);
                if (column.kind() == Column.Kind.COMPARISON) {
                    for (Term compared : comparedBy(term, column.comparison())) {
                        all = withTableOf(all, compared, of);
                    }
                }
            }
        }
        return all;
    }

    private Ground withTableOf(Ground ground, Term term, Cells of) {
        return term.table() != null && term.level() == Level.MEMBER
                ? withRows(ground, term, evaluation.book().memberTables(), of)
                : withTable(ground, term);
    }

    private List<Evidence> evidence(BoundCriterion bound, List<Integer> named) {
        Criterion criterion = bound.criterion();
        Term term = criterion.getRequirement().term();
        String required = required(bound);
        if (bound.bound() != null) {
            boolean share = criterion.getScope() instanceof Scope.AtLeastShare;
            int all = evaluation.facts().getMembers().size();
            return List.of(new Evidence(
                    term.name(),
                    null,
                    (long) evaluation.passing(bound),
                    share ? RequiredShares.written(required, all) : required,
                    bound.boundParameter()));
        }
        if (bound.members() == null) {
            return List.of(evidence(term, null, evaluation.valueOfSubject(term), required, bound.boundParameter()));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int member : named) {
            String ref = evaluation.facts().getMembers().get(member).getRef();
            evidence.add(evidence(term, ref, evaluation.valueOfMember(member, term), required, bound.boundParameter()));
        }
        return evidence;
    }

    private static Evidence evidence(
            Term term, @Nullable String who, @Nullable Object actual, String required, @Nullable String parameter) {
        return new Evidence(term.name(), who, PlainValue.of(actual), required, parameter);
    }

    /** What a row asks for, in English; a share without its whole. */
    static String required(BoundCriterion bound) {
        Object least = bound.bound();
        if (least != null) {
            return ">= "
                    + (least instanceof Percentage share ? share.toBigDecimal().toPlainString() : least);
        }
        boolean none = bound.criterion().getScope() instanceof Scope.NoMember;
        return required(
                none ? new CellTest.Not(bound.required()) : bound.required(),
                bound.criterion().getRequirement().term().type());
    }

    /** The test in English, with codes in place of names, as programs know them. */
    private static String required(CellTest test, ValueType type) {
        ValueType coded = type.list() != null
                ? type.withChoices(type.choices().stream()
                        .map(choice -> Choice.of(choice.code(), choice.code(), choice.code()))
                        .toList())
                : type;
        return CellPrinter.print(test, coded, Language.ENGLISH);
    }
}
