package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counts that are packed into numbers are those of members counted one by one, however many rows and shares there are. */
class MemberCountsProperties {
    /** Whom to count: a bit for each row that a member does not pass, and one for each share that the member counts for. */
    private record One(long failing, long yes) {}

    @Provide
    Arbitrary<List<One>> members() {
        Arbitrary<Long> bits = Arbitraries.longs();
        return Combinators.combine(bits, bits).as(One::new).list().ofMaxSize(40);
    }

    @Property
    void each_count_is_that_of_the_members(
            @ForAll("members") List<One> members,
            @ForAll @IntRange(max = 20) int criteria,
            @ForAll @IntRange(max = 12) int shares) {
        MemberCounts counts = new MemberCounts(members.size(), criteria, shares);
        for (int i = 0; i < members.size(); i++) {
            counts.add(i, look(members.get(i), criteria, shares));
        }

        assertThat(counts.members()).isEqualTo(members.size());
        for (int i = 0; i < criteria; i++) {
            long bit = 1L << i;
            assertThat(counts.failing(i)).as("row %d", i).isEqualTo((int)
                    members.stream().filter(one -> (one.failing() & bit) != 0).count());
        }
        for (int i = 0; i < shares; i++) {
            long bit = 1L << i;
            assertThat(counts.yes(i)).as("share %d", i).isEqualTo((int)
                    members.stream().filter(one -> (one.yes() & bit) != 0).count());
        }
    }

    /** The highest count fits beside those next to it. */
    @Example
    void as_many_members_as_may_be_leave_other_counts_alone() {
        MemberCounts counts = new MemberCounts(MemberCounts.MOST_MEMBERS, 9, 1);
        MemberLook look = look(new One(0b101_0101_0101, 0), 9, 1);
        for (int i = 0; i < MemberCounts.MOST_MEMBERS; i++) {
            counts.add(i, look);
        }

        for (int row = 0; row < 9; row++) {
            assertThat(counts.failing(row)).isEqualTo(row % 2 == 0 ? MemberCounts.MOST_MEMBERS : 0);
        }
        assertThat(counts.yes(0)).isZero();
    }

    private static MemberLook look(One one, int criteria, int shares) {
        return new MemberLook(
                ~one.failing(), false, List.of(), new MemberCounts.Tally(one.failing(), criteria, one.yes(), shares));
    }
}
