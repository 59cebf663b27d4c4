package id.umkm.rules.engine;

/**
 * How much a question remembers of what it met, so that this has a bound whatever comes.
 *
 * @param combinations combinations of classes: of members, and again of whole applications
 * @param ways ways on from there, where cells compare values with each other
 */
record Memory(int combinations, int ways) {
    static final Memory USUAL = new Memory(1 << 14, 1 << 15);
}
