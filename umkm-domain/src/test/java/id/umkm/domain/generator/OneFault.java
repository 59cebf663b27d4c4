package id.umkm.domain.generator;

import java.util.Optional;

/**
 * A record with just one thing wrong.
 *
 * @param name what was done to it
 * @param spoiled the record, or nothing where its JSON cannot be read as one
 * @param json its JSON
 * @param code the code that is to be found, and no other
 * @param pointer where
 * @param <T> the type of the record
 */
public record OneFault<T>(String name, Optional<T> spoiled, String json, String code, String pointer) {
    @Override
    public String toString() {
        return name + ": " + code + " at " + pointer;
    }
}
