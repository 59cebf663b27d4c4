package id.umkm.examples.benchmarks;

/** Tells on the standard error what is going on; the report alone goes to the standard output. */
final class Progress {
    private Progress() {}

    static void say(String what) {
        System.err.println(what);
    }
}
