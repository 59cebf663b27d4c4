package id.umkm.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of generated tables agrees with asking every row for every combination of values, each taken from around what
 * cells mention: on gaps, on rows that meet, and on rows that never win.
 */
class TableAnalysisProperties {
    private static final int MAX_COMBINATIONS = 20_000;

    @Property(tries = 70, shrinking = ShrinkingMode.OFF)
    void it_agrees_with_every_combination_of_values(@ForAll("programmes") String yaml) {
        Policy policy = SmallPolicy.read(yaml);
        DateRange asked = PolicyCheck.asked(policy);
        List<String> parameters =
                policy.getParameters().stream().map(one -> one.name()).toList();
        for (Epoch epoch : Epoch.of(policy, asked, parameters)) {
            Axes axes = Axes.of(epoch, policy.getTables());
            for (DecisionTable table : policy.getTables()) {
                Matrix matrix = axes.lay(table);
                boolean compares = IntStream.range(0, matrix.rows().size()).anyMatch(matrix::comparesTerms);
                if (!compares) {
                    new Comparison(epoch, matrix, yaml).run();
                }
            }
        }
    }

    /** One table in one epoch, asked in both ways. */
    private static final class Comparison {
        private final Epoch epoch;
        private final Matrix matrix;
        private final DecisionTable table;
        private final String yaml;
        private final List<List<Object>> columns = new ArrayList<>();

        Comparison(Epoch epoch, Matrix matrix, String yaml) {
            this.epoch = epoch;
            this.matrix = matrix;
            this.table = matrix.table();
            this.yaml = yaml;
            columns.add(List.copyOf(days()));
            for (int i = 0; i < table.inputs().size(); i++) {
                columns.add(List.copyOf(values(i)));
            }
        }

        void run() {
            int combinations = columns.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
            // Behind a table that never gives a value on these days there is nothing to combine.
            boolean countable = combinations > 0 && combinations <= MAX_COMBINATIONS;
            Statistics.label("countable").collect(countable);
            if (!countable) {
                return;
            }
            List<Box> gaps = Diagram.find(matrix, HitRules.nothing(), 5_000, new Work(TableCheck.WORK))
                    .boxes();
            HitRules rules = new HitRules(matrix);
            HitRules.Winning winning = rules.new Winning();
            Diagram.find(matrix, winning, 0, new Work(TableCheck.WORK));
            Set<String> meeting = new TreeSet<>();
            BitSet winners = new BitSet();
            BitSet winningOtherwise = new BitSet();
            for (int i = 0; i < combinations; i++) {
                List<Object> values = combination(i);
                List<Integer> holding = holding(values);
                int otherwise = otherwise((LocalDate) values.get(0));
                boolean gap = holding.isEmpty() && otherwise < 0;
                assertThat(gaps.stream().anyMatch(box -> contains(box, values)))
                        .as("gap at %s of %s in %s%n%s", values, table.name(), epoch.days(), yaml)
                        .isEqualTo(gap);
                Statistics.label("gap").collect(gap);
                for (int one : holding) {
                    for (int other : holding) {
                        if (one < other) {
                            meeting.add(one + "," + other);
                        }
                    }
                }
                winners(holding).forEach(winners::set);
                if (holding.isEmpty() && otherwise >= 0) {
                    winningOtherwise.set(otherwise);
                }
            }
            for (int one = 0; one < matrix.rows().size(); one++) {
                for (int other = one + 1; other < matrix.rows().size(); other++) {
                    assertThat(matrix.bothOf(one, other).isPresent())
                            .as("rows %s and %s of %s meet%n%s", one, other, table.name(), yaml)
                            .isEqualTo(meeting.contains(one + "," + other));
                }
                if (rules.isRanked()) {
                    assertThat(winning.rows().get(one))
                            .as("row %s of %s wins%n%s", one, table.name(), yaml)
                            .isEqualTo(winners.get(one));
                } else {
                    assertThat(matrix.boxOf(one).isPresent()).isEqualTo(winners.get(one));
                }
            }
            assertThat(winning.otherwise()).as("%s%n%s", table.name(), yaml).isEqualTo(winningOtherwise);
        }

        private List<Object> combination(int number) {
            List<Object> values = new ArrayList<>();
            int rest = number;
            for (List<Object> column : columns) {
                values.add(column.get(rest % column.size()));
                rest /= column.size();
            }
            return values;
        }

        /** Whether the points of a box are those of the values; a table that asks the day has its column in the first one. */
        private boolean contains(Box box, List<Object> values) {
            for (int i = 0; i < matrix.columns().size(); i++) {
                Axis axis = matrix.columns().get(i).axis();
                Object value = valueOn(axis, values);
                int point = axis.kind() == Axis.Kind.SHARE
                        ? axis.pointOfShare(((Percentage) value).tenThousandths(), 1_000_000)
                        : axis.pointOf(value);
                if (!box.points().get(i).get(point)) {
                    return false;
                }
            }
            return true;
        }

        private Object valueOn(Axis axis, List<Object> values) {
            if (axis.kind() == Axis.Kind.DAY) {
                return values.get(0);
            }
            int place = IntStream.range(0, table.inputs().size())
                    .filter(i -> table.inputs().get(i).term().equals(axis.term()))
                    .filter(i -> table.inputs().get(i).shareOfMembers() == (axis.kind() == Axis.Kind.SHARE))
                    .findFirst()
                    .orElseThrow();
            return values.get(place + 1);
        }

        private List<Integer> holding(List<Object> values) {
            LocalDate day = (LocalDate) values.get(0);
            return IntStream.range(0, matrix.rows().size())
                    .filter(row -> matrix.rows().get(row).range().contains(day))
                    .filter(row -> IntStream.range(0, table.inputs().size()).allMatch(i -> {
                        Object value = Axes.isDay(table.inputs().get(i).term()) ? day : values.get(i + 1);
                        return CellEvaluator.evaluate(
                                        matrix.rows().get(row).cells().get(i), value, epoch::valueOf)
                                == Truth.TRUE;
                    }))
                    .boxed()
                    .toList();
        }

        private int otherwise(LocalDate day) {
            return IntStream.range(0, matrix.otherwise().size())
                    .filter(i -> matrix.otherwise().get(i).range().contains(day))
                    .findFirst()
                    .orElse(-1);
        }

        private List<Integer> winners(List<Integer> holding) {
            if (table.hitPolicy() == HitPolicy.FIRST) {
                return holding.stream().limit(1).toList();
            }
            if (table.hitPolicy() == HitPolicy.PRIORITY) {
                List<String> order = table.output().type().choices().stream()
                        .map(Choice::code)
                        .toList();
                int best = holding.stream()
                        .mapToInt(row -> order.indexOf(matrix.output(row)))
                        .min()
                        .orElse(0);
                return holding.stream()
                        .filter(row -> order.indexOf(matrix.output(row)) == best)
                        .toList();
            }
            return holding;
        }

        private Set<Object> days() {
            Set<Object> days = new LinkedHashSet<>();
            add(days, epoch.days().from());
            add(days, epoch.days().until());
            for (TableRow row : table.rows()) {
                add(days, row.range().from());
                add(days, row.range().until());
                for (int i = 0; i < table.inputs().size(); i++) {
                    if (Axes.isDay(table.inputs().get(i).term())) {
                        for (Operand operand : CellTests.operandsOf(row.cells().get(i))) {
                            add(days, epoch.valueOf(operand));
                        }
                    }
                }
            }
            return days;
        }

        private void add(Set<Object> days, @Nullable Object day) {
            if (day instanceof LocalDate date) {
                for (int step = -1; step <= 1; step++) {
                    if (epoch.days().contains(date.plusDays(step))) {
                        days.add(date.plusDays(step));
                    }
                }
            }
        }

        /** Values of an input on both sides of whatever is mentioned. */
        private Set<Object> values(int place) {
            TableInput input = table.inputs().get(place);
            Set<Object> values = new LinkedHashSet<>();
            if (Axes.isDay(input.term())) {
                values.add(LocalDate.EPOCH);
                return values;
            }
            if (input.term().table() != null && !input.shareOfMembers()) {
                Axis axis = matrix.columns().stream()
                        .map(Column::axis)
                        .filter(one ->
                                one.kind() == Axis.Kind.VALUE && one.term().equals(input.term()))
                        .findFirst()
                        .orElseThrow();
                IntStream.range(0, axis.size()).forEach(point -> values.add(axis.sample(point)));
                return values;
            }
            Set<Object> mentioned = new LinkedHashSet<>();
            for (TableRow row : table.rows()) {
                for (Operand operand : CellTests.operandsOf(row.cells().get(place))) {
                    Object value = epoch.valueOf(operand);
                    if (value != null) {
                        mentioned.add(value);
                    }
                }
            }
            if (input.shareOfMembers()) {
                List.of(0L, 250_000L, 500_000L, 1_000_000L).forEach(part -> values.add(new Percentage(part)));
                mentioned.forEach(value -> around(value, values));
                values.removeIf(value -> ((Percentage) value).tenThousandths() > 1_000_000);
                return values;
            }
            if (input.term().canBeNone()) {
                values.add(None.NONE);
            }
            switch (input.term().type().kind()) {
                case YES_NO -> values.addAll(List.of(true, false));
                case CHOICE -> input.term().type().choices().forEach(choice -> values.add(choice.code()));
                case CHOICES -> {
                    List<Choice> choices = input.term().type().choices();
                    for (int bits = 1; bits < 1 << choices.size(); bits++) {
                        Set<String> set = new TreeSet<>();
                        for (int i = 0; i < choices.size(); i++) {
                            if ((bits & 1 << i) != 0) {
                                set.add(choices.get(i).code());
                            }
                        }
                        values.add(set);
                    }
                }
                case TEXT -> values.add("tidak disebut");
                case REGION -> values.addAll(List.of(RegionCode.of("91.01.01.1001"), RegionCode.of("35.77.01.1001")));
                case NUMBER -> values.add(1_000L);
                case RUPIAH -> values.add(Rupiah.of(9_000_000_000L));
                case PERCENT -> values.add(Percentage.of(50));
                case DATE -> values.add(LocalDate.of(2050, 1, 1));
            }
            mentioned.forEach(value -> around(value, values));
            return values;
        }

        private static void around(Object value, Set<Object> values) {
            if (value instanceof Long number) {
                List.of(number - 1, number, number + 1).stream()
                        .filter(one -> one >= 0)
                        .forEach(values::add);
            } else if (value instanceof Rupiah amount) {
                IntStream.rangeClosed(-1, 1)
                        .mapToLong(step -> amount.amount() + step)
                        .filter(one -> one >= 0)
                        .forEach(one -> values.add(Rupiah.of(one)));
            } else if (value instanceof LocalDate day) {
                values.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            } else if (value instanceof Percentage share) {
                IntStream.rangeClosed(-1, 1)
                        .mapToLong(step -> share.tenThousandths() + step)
                        .filter(one -> one >= 0)
                        .forEach(one -> values.add(new Percentage(one)));
            } else if (value instanceof RegionCode region) {
                values.add(region);
                String code = region.code();
                if (code.length() < 13) {
                    values.add(RegionCode.of(
                            code.length() == 2
                                    ? code + ".98.97.1099"
                                    : code.length() == 5 ? code + ".97.1099" : code + ".1099"));
                }
            } else if (value instanceof String) {
                values.add(value);
            }
        }
    }

    @Provide
    Arbitrary<String> programmes() {
        return Policies.programmes().filter(yaml -> yaml.contains("Tabel:")).withoutEdgeCases();
    }
}
