package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Text;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.RowWords;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of rows that state what must hold, in whichever sheet they stand. */
final class CriterionDiff {
    private final DiffCollector out;
    private final Swap swap;
    private final CriterionMeaning meaning;

    private CriterionDiff(DiffCollector out, Swap swap) {
        this.out = out;
        this.swap = swap;
        this.meaning = new CriterionMeaning(out.from(), out.to(), out.asked());
    }

    /** Puts a row in place of another; no row in place of one that is gone, and a row in place of none. */
    interface Swap {
        UnaryOperator<Policy> of(@Nullable Criterion before, @Nullable Criterion after);
    }

    /** Compares the rows of one sheet. */
    static void collect(DiffCollector out, List<Criterion> before, List<Criterion> after, Swap swap) {
        CriterionDiff diff = new CriterionDiff(out, swap);
        Pairs<Criterion> pairs = Pairs.of(
                before,
                after,
                Criterion::equals,
                (one, other) -> isSameRow(one, other) && one.getRange().equals(other.getRange()),
                (one, other) -> isSameRow(one, other) && one.getRange().overlaps(other.getRange()),
                CriterionDiff::isSameRow);
        pairs.pairs().stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .forEach(pair -> diff.compare(pair.before(), pair.after()));
        pairs.removed().forEach(diff::removed);
        pairs.added().forEach(diff::added);
    }

    private static boolean isSameRow(Criterion one, Criterion other) {
        return one.getCode().equals(other.getCode());
    }

    private void removed(Criterion row) {
        out.removed(
                row.getPosition(),
                print(out.textsFrom(), row),
                swap.of(row, null),
                focus(List.of(row), row.getRange()));
    }

    private void added(Criterion row) {
        out.added(
                row.getPosition(), print(out.textsTo(), row), swap.of(null, row), focus(List.of(row), row.getRange()));
    }

    /** {@code kelompok; jumlah_anggota: >= 5; tolak}. */
    private static String print(CellTexts texts, Criterion row) {
        Condition guard = row.getGuard();
        return texts.of(row.getScope())
                + (guard == null ? "" : "; jika " + texts.ofGuard(guard))
                + "; "
                + texts.ofGuard(row.getRequirement())
                + "; "
                + RowWords.of(row.getEffect()).id();
    }

    /** A change of one cell by itself, and of the others with it where one of them alone would be no row. */
    void compare(Criterion before, Criterion after) {
        String position = before.getPosition();
        Focus focus = focus(List.of(before, after), days(before, after));
        UnaryOperator<Policy> alone = swap.of(before, after);
        if (!Objects.equals(before.getScope(), after.getScope())) {
            Direction direction = meaning.compare(
                    before, changed(before).scope(after.getScope()).build());
            out.directed(
                    position,
                    "Berlaku untuk",
                    direction,
                    out.textsFrom().of(before.getScope()),
                    out.textsTo().of(after.getScope()),
                    alone,
                    focus);
        }
        conditions(before, after, alone, focus);
        if (before.getEffect() != after.getEffect()) {
            out.directed(
                    position,
                    "Efek",
                    CriterionMeaning.ofEffects(before.getEffect(), after.getEffect()),
                    RowWords.of(before.getEffect()).id(),
                    RowWords.of(after.getEffect()).id(),
                    alone,
                    focus);
        }
        days(before, after, alone, focus);
        texts(before, after);
    }

    private void conditions(Criterion before, Criterion after, UnaryOperator<Policy> alone, Focus focus) {
        Condition guard = before.getGuard();
        Condition guards = after.getGuard();
        if (!CriterionMeaning.sameCells(guard, guards)) {
            out.directed(
                    before.getPosition(),
                    "Jika",
                    meaning.compare(before, changed(before).guard(guards).build()),
                    guard == null ? "" : out.textsFrom().ofGuard(guard),
                    guards == null ? "" : out.textsTo().ofGuard(guards),
                    alone,
                    focus);
        }
        Condition asks = before.getRequirement();
        Condition asked = after.getRequirement();
        if (CriterionMeaning.sameCells(asks, asked)) {
            return;
        }
        boolean sameTerm = CriterionMeaning.key(asks.term()).equals(CriterionMeaning.key(asked.term()));
        out.directed(
                before.getPosition(),
                "Syarat",
                meaning.compare(before, changed(before).requirement(asked).build()),
                sameTerm ? out.textsFrom().of(asks) : out.textsFrom().ofGuard(asks),
                sameTerm ? out.textsTo().of(asked) : out.textsTo().ofGuard(asked),
                alone,
                focus);
    }

    private void days(Criterion before, Criterion after, UnaryOperator<Policy> alone, Focus focus) {
        DateRange range = before.getRange();
        DateRange ranges = after.getRange();
        if (!range.equals(ranges)) {
            String heading = Objects.equals(range.from(), ranges.from()) ? "Sampai" : "Sejak";
            out.deciding(
                    before.getPosition(),
                    heading,
                    PolicyChange.Kind.DATE,
                    RowTexts.of(range),
                    RowTexts.of(ranges),
                    alone,
                    focus);
        }
    }

    /** Remedies and texts change what an applicant is told, not what is decided. */
    private void texts(Criterion before, Criterion after) {
        String position = before.getPosition();
        if (before.getRemedyKind() != after.getRemedyKind()) {
            out.silent(
                    position,
                    "Perbaikan",
                    PolicyChange.Kind.VALUE,
                    RowWords.of(before.getRemedyKind()).id(),
                    RowWords.of(after.getRemedyKind()).id());
        }
        Text advice = before.getAdvice();
        Text advises = after.getAdvice();
        out.text(position, "Pesan", before.getMessage().id(), after.getMessage().id());
        out.text(
                position,
                "Pesan (en)",
                before.getMessage().en(),
                after.getMessage().en());
        out.text(position, "Saran", advice == null ? null : advice.id(), advises == null ? null : advises.id());
        out.text(position, "Saran (en)", advice == null ? null : advice.en(), advises == null ? null : advises.en());
        out.ground(position, before.getGround(), after.getGround());
        if (before.getLayer() != after.getLayer() || !position.equals(after.getPosition())) {
            out.silent(
                    position,
                    "Lapis",
                    PolicyChange.Kind.FORM,
                    before.getLayer() + " " + position,
                    after.getLayer() + " " + after.getPosition());
        }
    }

    private Focus focus(List<Criterion> forms, DateRange days) {
        return Focus.of(forms, days).through(out.to().getTables());
    }

    /** Where only the days differ, those on which one form is in force and the other is not. */
    private static DateRange days(Criterion before, Criterion after) {
        return before.getRange().equals(after.getRange())
                ? before.getRange()
                : RowTexts.difference(before.getRange(), after.getRange());
    }

    private static Criterion.Builder changed(Criterion criterion) {
        Criterion.Builder builder = Criterion.builder();
        builder.from(criterion);
        return builder;
    }
}
