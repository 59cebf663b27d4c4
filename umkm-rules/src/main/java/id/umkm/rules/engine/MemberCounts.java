package id.umkm.rules.engine;

import java.util.Arrays;

/**
 * What is counted over members: for each row how many do not pass, then for each share how many count. Four counts of 16 bits
 * make a number, so that a member is added with few additions; the first two numbers, which are enough for most policies, are
 * no array.
 */
final class MemberCounts {
    static final int MOST_MEMBERS = 0xFFFF;
    private static final int LANES = 4;
    private static final int WIDTH = 16;
    private static final int OWN = 2;
    private static final long[] NO_MORE = {};

    private final MemberLook[] looks;
    private final int criteria;
    private long first;
    private long second;
    private final long[] more;

    /** What one member adds. */
    static final class Tally {
        private final long first;
        private final long second;
        private final long[] more;

        /**
         * @param failing a bit for each row that the member does not pass; others are left aside
         * @param yes a bit for each share for which the member counts; others are left aside
         */
        Tally(long failing, int criteria, long yes, int shares) {
            long[] all = new long[OWN + moreNumbers(criteria + shares)];
            for (int i = 0; i < criteria + shares; i++) {
                long bit = i < criteria ? (failing >>> i) & 1 : (yes >>> (i - criteria)) & 1;
                all[i / LANES] |= bit << ((i % LANES) * WIDTH);
            }
            this.first = all[0];
            this.second = all[1];
            this.more = all.length == OWN ? NO_MORE : Arrays.copyOfRange(all, OWN, all.length);
        }

        boolean isLike(Tally other) {
            return first == other.first && second == other.second && Arrays.equals(more, other.more);
        }
    }

    MemberCounts(int members, int criteria, int shares) {
        this.looks = new MemberLook[members];
        this.criteria = criteria;
        int numbers = moreNumbers(criteria + shares);
        this.more = numbers == 0 ? NO_MORE : new long[numbers];
    }

    private static int moreNumbers(int counts) {
        return Math.max(0, (counts + LANES - 1) / LANES - OWN);
    }

    void add(int place, MemberLook look) {
        looks[place] = look;
        Tally tally = look.tally();
        first += tally.first;
        second += tally.second;
        for (int i = 0; i < more.length; i++) {
            more[i] += tally.more[i];
        }
    }

    /** How many members there are. */
    int members() {
        return looks.length;
    }

    /** What the member at a place came to. */
    MemberLook look(int place) {
        return looks[place];
    }

    /** How many members do not pass a row. */
    int failing(int row) {
        return at(row);
    }

    /** How many members count for a share. */
    int yes(int share) {
        return at(criteria + share);
    }

    private int at(int count) {
        int number = count / LANES;
        long counts = number == 0 ? first : number == 1 ? second : more[number - OWN];
        return (int) (counts >>> ((count % LANES) * WIDTH)) & MOST_MEMBERS;
    }
}
