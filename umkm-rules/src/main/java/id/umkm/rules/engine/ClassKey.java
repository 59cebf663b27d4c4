package id.umkm.rules.engine;

import id.umkm.domain.enterprise.Applicant;
import id.umkm.rules.vocabulary.Constants;
import id.umkm.rules.vocabulary.Reading;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads all values that a question asks of one or two records and packs their classes into one number. It is one method handle
 * over constants, which the JVM compiles as one piece without a branch that hangs on another value: it costs a third of what
 * reading value by value does.
 */
final class ClassKey {
    /** The key of records of which something is unknown; any negative number is. */
    private static final long UNKNOWN = Long.MIN_VALUE;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType READS =
            MethodType.methodType(long.class, Object.class, Object.class, LocalDate.class);
    private static final MethodType READS_ONE = MethodType.methodType(long.class, Object.class, LocalDate.class);

    private final MethodHandle whole;

    /** The class of one value, at its place in the key; unknown where the value is. */
    interface Part {
        long of(Object record, LocalDate asOf);

        /** Whether it reads the second record. */
        boolean ofSecond();
    }

    /**
     * A value that is cut into classes. Records, because the JVM trusts their parts to stay what they are.
     *
     * @param classes null where it only matters whether the value is known
     * @param shift how far to the left its class stands
     */
    record ValuePart(boolean ofSecond, Reading reading, Partition.@Nullable Classes classes, int shift)
            implements Part {
        @Override
        public long of(Object record, LocalDate asOf) {
            Object value = reading.of(record, asOf);
            if (value == null) {
                return UNKNOWN;
            }
            return classes == null ? 0 : (long) Partition.classOf(value, classes) << shift;
        }
    }

    /**
     * A value that records hold as a constant of Java.
     *
     * @param classes those of the constants, at their place in the key
     */
    // Nobody else sees the array; in a list its numbers would be boxed.
    @SuppressWarnings("ArrayRecordComponent")
    record ConstantPart(boolean ofSecond, Constants<?> constants, long[] classes) implements Part {
        @Override
        public long of(Object record, LocalDate asOf) {
            int ordinal = constants.ordinal(record);
            return ordinal < 0 ? UNKNOWN : classes[ordinal];
        }
    }

    /** The number of members of an applicant. */
    record CountPart(boolean ofSecond, Partition.Classes classes, int shift) implements Part {
        @Override
        public long of(Object record, LocalDate asOf) {
            return (long) classes.of((long) ((Applicant) record).getMembers().size()) << shift;
        }
    }

    /** The day that is decided for. */
    record DayPart(boolean ofSecond, Partition.Classes classes, int shift) implements Part {
        @Override
        public long of(Object record, LocalDate asOf) {
            return (long) classes.of(asOf) << shift;
        }
    }

    /** The part for a value. */
    static Part part(boolean ofSecond, Reading reading, @Nullable Partition partition, int shift) {
        Constants<?> constants = reading.constants();
        return constants == null || reading.rule() != null || partition == null
                ? new ValuePart(ofSecond, reading, partition == null ? null : partition.classes(), shift)
                : new ConstantPart(
                        ofSecond,
                        constants,
                        IntStream.range(0, constants.size())
                                .mapToLong(ordinal -> (long) partition.classOf(constants.value(ordinal)) << shift)
                                .toArray());
    }

    ClassKey(List<? extends Part> parts) {
        try {
            this.whole = parts.isEmpty()
                    ? MethodHandles.dropArguments(MethodHandles.constant(long.class, 0L), 0, READS.parameterList())
                    : together(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The methods are in this class.", e);
        }
    }

    /** Halves join halves, so that no call lies deeper than the JVM compiles in one piece. */
    private static MethodHandle together(List<? extends Part> parts) throws ReflectiveOperationException {
        if (parts.size() == 1) {
            Part part = parts.get(0);
            MethodHandle reads = LOOKUP.bind(part, "of", READS_ONE);
            return MethodHandles.dropArguments(reads, part.ofSecond() ? 0 : 1, Object.class);
        }
        int half = parts.size() / 2;
        MethodHandle or =
                LOOKUP.findStatic(ClassKey.class, "or", MethodType.methodType(long.class, long.class, long.class));
        MethodHandle left = MethodHandles.collectArguments(or, 0, together(parts.subList(0, half)));
        MethodHandle both = MethodHandles.collectArguments(
                left, READS.parameterCount(), together(parts.subList(half, parts.size())));
        return MethodHandles.permuteArguments(both, READS, 0, 1, 2, 0, 1, 2);
    }

    // Found by its name.
    @SuppressWarnings("UnusedMethod")
    private static long or(long one, long other) {
        return one | other;
    }

    /** Takes one record, another and the day. */
    MethodHandle handle() {
        return whole;
    }

    /**
     * The key of records; negative where something is unknown.
     *
     * @param second null where no part reads it
     */
    long of(Object first, @Nullable Object second, LocalDate asOf) {
        try {
            return (long) whole.invokeExact(first, second, asOf);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Readers throw nothing that is checked.", e);
        }
    }
}
