package id.umkm.rules.integrity;

import org.jspecify.annotations.Nullable;

/**
 * Whom a record names: an identity number that could be read, or one that could not. Made by {@link PersonKeys}.
 *
 * @param key by which the person is known again; null where the number has a form that no such number has
 * @param masked what was written, all hidden but the last four characters
 */
public record Identity(@Nullable IdentityKey key, String masked) {
    @Override
    public String toString() {
        return masked;
    }
}
