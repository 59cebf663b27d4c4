package id.umkm.examples.benchmarks;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;

/** The programme that all decide for, as its policy stood on the day of the benchmarks; read once in a JVM. */
public final class Mojokerto {
    /** Id of the programme. */
    public static final String ID = "mojokerto-iw";

    private Mojokerto() {}

    /** All bundled policies. */
    public static PolicyLibrary library() {
        return Read.LIBRARY;
    }

    /** The version of the policy that receives applications on the day of the benchmarks. */
    public static Policy policy() {
        return Read.LIBRARY.policies(ID).stream()
                .filter(one -> one.getApplicationsReceived().contains(Population.AS_OF))
                .findFirst()
                .orElseThrow();
    }

    private static final class Read {
        static final PolicyLibrary LIBRARY = PolicyLibrary.bundled();
    }
}
