package id.umkm.rules.engine;

/**
 * What is counted over members: for each row how many do not pass, then for each share how many count. Four counts of 16 bits
 * make a number, so that a member is added with few additions.
 */
final class MemberCounts {
    static final int MOST_MEMBERS = 0xFFFF;
    private static final int LANES = 4;
    private static final int WIDTH = 16;

    private final MemberLook[] looks;
    private final long[] tally;
    private final int criteria;

    MemberCounts(int members, int criteria, int shares) {
        this.looks = new MemberLook[members];
        this.tally = new long[numbers(criteria + shares)];
        this.criteria = criteria;
    }

    private static int numbers(int counts) {
        return (counts + LANES - 1) / LANES;
    }

    /** What a member adds who does not pass some rows, and counts for some shares. */
    static long[] tally(long failing, int criteria, long yes, int shares) {
        long[] tally = new long[numbers(criteria + shares)];
        for (int i = 0; i < criteria + shares; i++) {
            long bit = i < criteria ? (failing >>> i) & 1 : (yes >>> (i - criteria)) & 1;
            tally[i / LANES] |= bit << ((i % LANES) * WIDTH);
        }
        return tally;
    }

    void add(int place, MemberLook look) {
        looks[place] = look;
        for (int i = 0; i < tally.length; i++) {
            tally[i] += look.tally[i];
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
        return (int) (tally[count / LANES] >>> ((count % LANES) * WIDTH)) & MOST_MEMBERS;
    }
}
