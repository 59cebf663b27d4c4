package id.umkm.rules.engine;

import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Term;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days that rows and parameters are read at.
 *
 * @param asOf the day that is decided for
 * @param others the other dates that parameters are read at, by English attribute name; one that is unknown is left out
 */
record Days(LocalDate asOf, Map<String, LocalDate> others) {
    Days {
        others = Map.copyOf(others);
    }

    /** The day at which a parameter is read, or null where it is not known. */
    @Nullable
    LocalDate readingDay(Parameter parameter) {
        Term readAt = parameter.readAt();
        return readAt == null ? asOf : others.get(readAt.name());
    }
}
