package id.umkm.rules.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What applications of one combination of classes come to. Where cells compare terms with each other, classes alone do not
 * settle it: then it parts, once for all comparisons of values that are read, and again for each round of tables whose outputs
 * are compared. Thread-safe.
 */
final class Branch {
    private static final AtomicReferenceArray<@Nullable Branch> NOWHERE = new AtomicReferenceArray<>(0);

    private final @Nullable Object[] outputs;
    private final @Nullable Skeleton skeleton;
    private final AtomicReferenceArray<@Nullable Branch> next;

    private Branch(
            @Nullable Object[] outputs, AtomicReferenceArray<@Nullable Branch> next, @Nullable Skeleton skeleton) {
        this.outputs = outputs;
        this.next = next;
        this.skeleton = skeleton;
    }

    /**
     * Where it parts.
     *
     * @param outputs what tables gave until here, by slot
     * @param comparisons how many are made here
     */
    static Branch parting(@Nullable Object[] outputs, int comparisons) {
        return new Branch(outputs, new AtomicReferenceArray<>(1 << comparisons), null);
    }

    /** Where all is settled. */
    static Branch settled(@Nullable Object[] outputs, Skeleton skeleton) {
        return new Branch(outputs, NOWHERE, skeleton);
    }

    /** What a table gave, by slot; null for a table of a later round. */
    @Nullable
    Object output(int slot) {
        return outputs[slot];
    }

    /** What is settled, or null where it parts. */
    @Nullable
    Skeleton skeleton() {
        return skeleton;
    }

    /**
     * Where it goes on; null where nobody came that way.
     *
     * @param truths a bit for each comparison
     */
    @Nullable
    Branch next(int truths) {
        return next.get(truths);
    }

    /** Keeps where it goes on; what another thread kept before stands. */
    Branch keep(int truths, Branch branch) {
        Branch known = next.compareAndExchange(truths, null, branch);
        return known == null ? branch : known;
    }
}
