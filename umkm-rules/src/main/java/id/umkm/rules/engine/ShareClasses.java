package id.umkm.rules.engine;

import java.util.Arrays;

/** The class of the share of members for whom something is yes; for small numbers of members it is worked out once. */
final class ShareClasses {
    private static final int SMALL = 64;
    private static final int NOT_ASKED = -1;

    private final Partition.Ordered partition;
    private final int share;
    private final int width;
    /** The class by how many there are and how many are yes. */
    private final int[] classes = new int[(SMALL + 1) * (SMALL + 1)];

    /**
     * @param share the number of the share among those that are counted
     */
    ShareClasses(Column column, int share) {
        this.partition = (Partition.Ordered) column.partition();
        this.share = share;
        this.width = Packing.width(partition.size());
        Arrays.fill(classes, NOT_ASKED);
    }

    /** How many bits a class takes. */
    int width() {
        return width;
    }

    int of(MemberCounts counts) {
        int all = counts.members();
        int yes = counts.yes(share);
        if (all > SMALL) {
            return partition.classOfShare(yes, all);
        }
        int place = all * (SMALL + 1) + yes;
        int known = classes[place];
        if (known == NOT_ASKED) {
            known = partition.classOfShare(yes, all);
            classes[place] = known;
        }
        return known;
    }
}
