package id.umkm.examples.population;

/** Numbers that look drawn but follow from what they are for. */
final class Mix {
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Mix() {}

    static long of(long seed, long what) {
        long mixed = seed * STEP + what;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to but not including the bound. */
    static int below(int bound, long seed, long what) {
        return (int) Math.floorMod(of(seed, what), (long) bound);
    }
}
