package id.umkm.domain.generator;

import id.umkm.domain.application.GroupApplication;
import java.util.Optional;

/**
 * An application with just one thing wrong.
 *
 * @param name what was done to it
 * @param application the record, or nothing where its JSON cannot be read as one
 * @param json its JSON
 * @param code the code that is to be found, and no other
 * @param pointer where
 */
public record OneFault(String name, Optional<GroupApplication> application, String json, String code, String pointer) {
    @Override
    public String toString() {
        return name + ": " + code + " at " + pointer;
    }
}
