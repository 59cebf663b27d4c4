package id.umkm.rules.engine;

/** Whether enough members pass a row of whom all is known; for small numbers of members it is worked out once. */
final class Enough {
    private static final int SMALL = 64;

    private final BoundCriterion criterion;
    /** The fewest that must pass, and one more, by how many there are; 0 where it was not asked yet. */
    private final int[] fewest = new int[SMALL + 1];

    Enough(BoundCriterion criterion) {
        this.criterion = criterion;
    }

    /** Whether so many of all are enough. */
    boolean of(int passing, int all) {
        if (all > SMALL) {
            return Quantifiers.isEnough(criterion, passing, all);
        }
        int known = fewest[all];
        if (known == 0) {
            known = Quantifiers.fewest(criterion, all) + 1;
            fewest[all] = known;
        }
        return passing + 1 >= known;
    }
}
