package id.umkm.rules.engine;

import id.umkm.rules.vocabulary.Reading;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads all values of a member that a question asks and packs their classes into one number. It is one method handle over
 * constants, which the JVM compiles as one piece: a member costs a third of what reading value by value does.
 */
final class MemberKey {
    /** The key of a member of whom something is unknown. */
    static final long UNKNOWN = -1;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType READS = MethodType.methodType(long.class, Object.class, LocalDate.class);

    private final MethodHandle whole;

    /**
     * A value and how wide its class is. A record, whose parts the JVM trusts to stay what they are.
     *
     * @param width in bits
     */
    record Part(Reading reading, Partition partition, int width) {
        /** The key so far with this value's class behind it. */
        long append(long key, Object member, LocalDate asOf) {
            Object value = key < 0 ? null : reading.of(member, asOf);
            return value == null ? UNKNOWN : key << width | partition.classOf(value);
        }
    }

    MemberKey(List<Part> parts) {
        MethodHandle all =
                MethodHandles.dropArguments(MethodHandles.constant(long.class, 0L), 0, READS.parameterList());
        try {
            for (Part part : parts) {
                MethodHandle append = LOOKUP.bind(part, "append", READS.insertParameterTypes(0, long.class));
                all = MethodHandles.foldArguments(append, all);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The method is in this class.", e);
        }
        this.whole = all;
    }

    /** The key of a member, or {@link #UNKNOWN}. */
    long of(Object member, LocalDate asOf) {
        try {
            return (long) whole.invokeExact(member, asOf);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Readers throw nothing that is checked.", e);
        }
    }
}
