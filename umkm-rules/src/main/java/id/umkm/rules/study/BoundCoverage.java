package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds the bounds of cells at which no scenario has a value, or none just beyond.
 *
 * <p>Bounds of table outputs are left out: a table gives nothing but what its rows say.
 */
final class BoundCoverage {
    private static final ValueType PERSONS = ValueType.number("orang", "persons");

    private final List<Run> runs;
    private final CellTexts texts;
    private final DateRange asked;
    private final ParameterUse use;
    private final List<CoverageGap> gaps = new ArrayList<>();

    private BoundCoverage(Policy policy, List<Run> runs) {
        this.runs = runs;
        this.texts = new CellTexts(policy);
        this.asked = AskedDays.of(policy);
        this.use = new ParameterUse(policy, asked);
    }

    static List<CoverageGap> of(Policy policy, List<Run> runs) {
        BoundCoverage coverage = new BoundCoverage(policy, runs);
        policy.getTables().forEach(coverage::table);
        AskedRow.of(policy).forEach(coverage::row);
        return coverage.gaps;
    }

    /**
     * A bound of one cell.
     *
     * @param name what is compared with it
     * @param level whose cell it is
     * @param records the records of facts of which scenarios ask the cell
     */
    private record Place(
            String position, Text name, ValueType type, Level level, Bound bound, List<FactValues> records) {}

    private void table(DecisionTable table) {
        for (TableRow row : table.rows()) {
            List<FactValues> records = runs.stream()
                    .filter(run -> row.range().contains(run.scenario().getAsOf()))
                    .flatMap(Run::all)
                    .toList();
            for (int i = 0; i < row.cells().size() && row.range().overlaps(asked); i++) {
                TableInput input = table.inputs().get(i);
                for (Bound bound : Bound.of(row.cells().get(i))) {
                    if (input.shareOfMembers()) {
                        share(row.position(), input.term(), bound, records);
                    } else {
                        value(row.position(), input.term(), bound, records);
                    }
                }
            }
        }
    }

    private void row(AskedRow row) {
        Criterion criterion = row.criterion();
        if (!criterion.getRange().overlaps(asked)) {
            return;
        }
        List<FactValues> records =
                runs.stream().flatMap(run -> row.askedIn(run).stream()).toList();
        condition(criterion, criterion.getRequirement(), records);
        Condition guard = criterion.getGuard();
        if (guard != null) {
            condition(criterion, guard, records);
        }
        if (criterion.getScope() instanceof Scope.AtLeastCount atLeast) {
            passing(criterion, new Bound(atLeast.count(), Bound.Side.BELOW), records);
        }
        if (criterion.getScope() instanceof Scope.AtLeastShare atLeast) {
            passingShare(criterion, new Bound(atLeast.share(), Bound.Side.BELOW), records);
        }
    }

    private void condition(Criterion criterion, Condition condition, List<FactValues> records) {
        Bound.of(condition.test()).forEach(bound -> value(criterion.getPosition(), condition.term(), bound, records));
    }

    private void value(String position, Term term, Bound bound, List<FactValues> records) {
        if (!term.type().kind().isOrdered() || term.table() != null) {
            return;
        }
        Text name = Text.of(term.nameId(), term.name());
        Place place = new Place(position, name, term.type(), term.level(), bound, records);
        check(
                place,
                (values, at) -> members(term, values).anyMatch(member -> {
                    Object cut = values.valueOf(bound.operand(), term.level(), member);
                    Object value = values.valueOf(term, member);
                    return cut != null && value != null && (at ? cut.equals(value) : bound.isBeyond(value, cut));
                }));
    }

    private static IntStream members(Term term, FactValues values) {
        return term.level() == Level.SUBJECT ? IntStream.of(FactValues.SUBJECT) : IntStream.range(0, values.members());
    }

    private void share(String position, Term term, Bound bound, List<FactValues> records) {
        Text name = Text.of("porsi anggota: " + term.nameId(), "share of members: " + term.name());
        Place place = new Place(position, name, ValueType.PERCENT, Level.SUBJECT, bound, records);
        check(
                place,
                (values, at) -> values.share(term)
                        .filter(share -> matches(share, bound, values, at))
                        .isPresent());
    }

    private void passingShare(Criterion criterion, Bound bound, List<FactValues> records) {
        Text name = Text.of("porsi anggota yang memenuhi baris ini", "a share of members who pass this row");
        Place place = new Place(criterion.getPosition(), name, ValueType.PERCENT, Level.SUBJECT, bound, records);
        check(
                place,
                (values, at) -> values.members() > 0
                        && matches(
                                new Share(values.passing(criterion, Truth.TRUE), values.members()), bound, values, at));
    }

    private static boolean matches(Share share, Bound bound, FactValues values, boolean at) {
        return values.valueOf(bound.operand(), Level.SUBJECT, FactValues.SUBJECT) instanceof Percentage cut
                && (at ? share.is(cut) : bound.isBeyond(share, cut));
    }

    private void passing(Criterion criterion, Bound bound, List<FactValues> records) {
        Text name = Text.of("jumlah anggota yang memenuhi baris ini", "a number of members who pass this row");
        Place place = new Place(criterion.getPosition(), name, PERSONS, Level.SUBJECT, bound, records);
        check(place, (values, at) -> {
            Object cut = values.valueOf(bound.operand(), Level.SUBJECT, FactValues.SUBJECT);
            Object passing = values.passing(criterion, Truth.TRUE);
            return cut != null && (at ? cut.equals(passing) : bound.isBeyond(passing, cut));
        });
    }

    /**
     * Tells which side of a bound is not covered.
     *
     * @param matches whether some value of a record lies at the bound, or one unit beyond it
     */
    private void check(Place place, BiPredicate<FactValues, Boolean> matches) {
        if (place.records().stream().noneMatch(values -> matches.test(values, true))) {
            gap(place, " tepat pada batas ", " exactly at the bound ");
        }
        if (canLieBeyond(place.bound()) && place.records().stream().noneMatch(values -> matches.test(values, false))) {
            gap(place, " sedikit di luar batas ", " just beyond the bound ");
        }
    }

    /** Nothing that can be counted lies below zero. */
    private boolean canLieBeyond(Bound bound) {
        return bound.beyond() != Bound.Side.BELOW
                || use.onlyValue(bound.operand())
                        .filter(value -> value.equals(0L) || value.equals(Rupiah.ZERO))
                        .isEmpty();
    }

    private void gap(Place place, String whereId, String whereEn) {
        String id = texts.of(place.bound().operand(), place.type(), place.level(), Language.INDONESIAN);
        String en = texts.of(place.bound().operand(), place.type(), place.level(), Language.ENGLISH);
        gaps.add(new CoverageGap(
                place.position(),
                Text.of(
                        "Tidak ada skenario dengan " + place.name().id() + whereId + id + ".",
                        "No scenario has " + place.name().en() + whereEn + en + ".")));
    }
}
