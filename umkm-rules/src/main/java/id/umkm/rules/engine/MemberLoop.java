package id.umkm.rules.engine;

import id.umkm.domain.person.Member;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads all members and adds up what they come to. It is one method handle over constants, as a {@link ClassKey} is, so that
 * the JVM compiles reading, looking up and adding up as one loop.
 */
final class MemberLoop {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    /** Where members, place, day, whether all were added so far, place and counts stand among what a loop hands its step. */
    private static final int[] PLACES_OF_STEP = {2, 1, 3, 0, 1, 4};

    private final ClassKey key;
    private final MethodHandle whole;

    /**
     * @param key of the record of one member
     * @param looks by that key
     */
    MemberLoop(ClassKey key, Combinations<MemberLook> looks) {
        this.key = key;
        try {
            this.whole = whole(key.handle(), looks);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The methods are in this class.", e);
        }
    }

    /** The key of one member's record. */
    ClassKey key() {
        return key;
    }

    /**
     * Adds as many as the counts are of; false where somebody like a member was not met yet, or something of one is unknown or not
     * settled. All are read, also behind such a one, and then the counts are worth nothing.
     */
    boolean addAll(List<Member> members, LocalDate asOf, MemberCounts counts) {
        try {
            return (boolean) whole.invokeExact(members, asOf, counts);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Readers throw nothing that is checked.", e);
        }
    }

    private static MethodHandle whole(MethodHandle key, Combinations<MemberLook> looks)
            throws ReflectiveOperationException {
        MethodHandle at = find("at", Object.class, List.class, int.class);
        MethodHandle members = LOOKUP.findVirtual(MemberCounts.class, "members", MethodType.methodType(int.class));
        MethodHandle add = find(
                        "add",
                        boolean.class,
                        Combinations.class,
                        long.class,
                        boolean.class,
                        int.class,
                        MemberCounts.class)
                .bindTo(looks);
        MethodHandle keyAt =
                MethodHandles.collectArguments(MethodHandles.insertArguments(key, 1, (Object) null), 0, at);
        MethodHandle step = MethodHandles.permuteArguments(
                MethodHandles.collectArguments(add, 0, keyAt),
                MethodType.methodType(
                        boolean.class, boolean.class, int.class, List.class, LocalDate.class, MemberCounts.class),
                PLACES_OF_STEP);
        return MethodHandles.countedLoop(
                MethodHandles.dropArguments(members, 0, List.class, LocalDate.class),
                MethodHandles.constant(boolean.class, true),
                step);
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters)
            throws ReflectiveOperationException {
        return LOOKUP.findStatic(MemberLoop.class, name, MethodType.methodType(result, parameters));
    }

    // Found by its name, as the one below.
    @SuppressWarnings("UnusedMethod")
    private static Object at(List<Member> members, int place) {
        return members.get(place);
    }

    /** Adds one member; false where that cannot be, or could not be for one before. */
    @SuppressWarnings("UnusedMethod")
    private static boolean add(
            Combinations<MemberLook> looks, long key, boolean added, int place, MemberCounts counts) {
        MemberLook look = added && key >= 0 ? looks.find(key, 0) : null;
        if (look == null || look.isOpen()) {
            return false;
        }
        counts.add(place, look);
        return true;
    }
}
