package id.umkm.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member comes to. */
final class MemberLook {
    private final long passing;
    private final boolean open;
    private final List<@Nullable Resolution> given;
    private final MemberCounts.Tally tally;

    /**
     * @param passing a bit for each row about members
     * @param open whether something about the member is not settled
     * @param given what tables gave the member, by number
     * @param tally what the member adds to {@link MemberCounts}
     */
    MemberLook(long passing, boolean open, List<@Nullable Resolution> given, MemberCounts.Tally tally) {
        this.passing = passing;
        this.open = open;
        this.given = given;
        this.tally = tally;
    }

    /** Whether something about the member is not settled. */
    boolean isOpen() {
        return open;
    }

    /** Whether the member passes a row. */
    boolean passes(int row) {
        return (passing >>> row & 1) == 1;
    }

    MemberCounts.Tally tally() {
        return tally;
    }

    /** What tables gave the member, by number. */
    List<@Nullable Resolution> given() {
        return given;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberLook look
                && passing == look.passing
                && open == look.open
                && given.equals(look.given)
                && tally.isLike(look.tally);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(passing) + given.hashCode();
    }
}
