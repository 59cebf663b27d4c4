package id.umkm.examples.benchmarks;

import java.lang.management.ManagementFactory;

/** What the JVM holds. */
final class Memory {
    private static final int COLLECTIONS = 2;

    private Memory() {}

    /** Bytes on the heap after collections. */
    static long heapAfterCollection() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes of the metaspace, where classes live. */
    static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
