package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.place.RegionCode;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values lie in one class where no test of the policy tells them apart, and in two where one does. */
class PartitionTest {
    @Test
    void a_region_that_is_mentioned_is_told_from_what_lies_in_it() {
        Partition partition = partition(ValueType.REGION, "35.76.02", "35.76", "33");

        assertThat(classes(partition, "35.76", "35.76.02", "33")).doesNotHaveDuplicates();
        assertThat(classes(partition, "35.76.02.1001", "35.76.02.1003", "35.76.02.2001"))
                .containsOnly(partition.classOf(RegionCode.of("35.76.02.3001")));
        assertThat(classes(partition, "35.76.01", "35.76.01.1001", "35.76.20"))
                .containsOnly(partition.classOf(RegionCode.of("35.76.03")));
        assertThat(classes(partition, "35", "35.77", "35.77.02", "34"))
                .containsOnly(partition.classOf(RegionCode.of("36")));
        assertThat(classes(partition, "35.76", "35.76.02", "33", "35.76.02.1001", "35.76.01", "35", "33.01.01.1001"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 20})
    void each_number_that_is_mentioned_has_a_class_and_each_gap_one(int count) {
        List<Object> mentioned = LongStream.range(0, count)
                .map(i -> 10 * i)
                .boxed()
                .map(Object.class::cast)
                .toList();
        Partition partition = Partition.of(ValueType.number("orang", "persons"), true, mentioned);
        Set<Integer> seen = new HashSet<>();
        int last = partition.classOf(None.NONE);
        for (long value = -10; value <= 10L * count; value += 5) {
            int valueClass = partition.classOf(value);
            if (value % 10 != 0 || (value >= 0 && value < 10L * count)) {
                boolean isGapBefore = value == -5;
                assertThat(seen.add(valueClass)).as("%d", value).isEqualTo(!isGapBefore);
            }
            assertThat(valueClass).isGreaterThanOrEqualTo(last);
            last = valueClass;
            seen.add(valueClass);
        }
        assertThat(seen).hasSize(2 * count + 1).doesNotContain(partition.classOf(None.NONE));
        assertThat(partition.size()).isEqualTo(2 * count + 2);
    }

    @Test
    void yes_and_no_are_told_apart() {
        for (List<Object> mentioned : List.<List<Object>>of(List.of(true), List.of(false), List.of(true, false))) {
            Partition partition = Partition.of(ValueType.YES_NO, true, mentioned);
            assertThat(Stream.of(partition.classOf(true), partition.classOf(false), partition.classOf(None.NONE)))
                    .doesNotHaveDuplicates();
            assertThat(partition.possible().get(partition.classOf(true))).isTrue();
            assertThat(partition.possible().get(partition.classOf(false))).isTrue();
        }
        assertThat(Partition.TRUTH.classOf(true)).isEqualTo(Column.TRUE);
        assertThat(Partition.TRUTH.classOf(false)).isEqualTo(Column.FALSE);
    }

    private static Partition partition(ValueType type, String... regions) {
        List<Object> mentioned = new ArrayList<>();
        for (String region : regions) {
            mentioned.add(RegionCode.of(region));
        }
        return Partition.of(type, false, mentioned);
    }

    private static List<Integer> classes(Partition partition, String... regions) {
        return Stream.of(regions).map(RegionCode::of).map(partition::classOf).toList();
    }
}
