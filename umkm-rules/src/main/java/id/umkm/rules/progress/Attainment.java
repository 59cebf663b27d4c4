package id.umkm.rules.progress;

/**
 * What was reached of a target, {@index "capaian"}. Going past a target is no fault: nobody is refused for it.
 *
 * @param reached how many there are
 * @param target how many there should be
 */
public record Attainment(long reached, long target) {
    public boolean isMet() {
        return reached >= target;
    }

    /** How many are still lacking, or 0. */
    public long shortfall() {
        return Math.max(0, target - reached);
    }

    /** How many there are beyond the target, or 0. */
    public long over() {
        return Math.max(0, reached - target);
    }
}
