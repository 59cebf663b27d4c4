package id.umkm.domain.law;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something is written: a regulation with its article, or a source with its paragraph.
 *
 * @param key short name by which rows refer to it, such as {@code BO-8}
 * @param basis what kind of ground it is
 * @param source the regulation or source
 * @param part article or paragraph, or null
 * @param gist what it says, in a few words, or null
 */
public record Citation(
        String key,
        Basis basis,
        String source,
        @Nullable String part,
        @Nullable String gist) {
    /** {@code BO-8: BANGSAONLINE 21/12/2021, paragraf 8}. */
    @Override
    public String toString() {
        return key + ": " + source + (part == null ? "" : ", " + part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that
                && key.equals(that.key)
                && basis == that.basis
                && source.equals(that.source)
                && Objects.equals(part, that.part)
                && Objects.equals(gist, that.gist);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + source.hashCode();
    }
}
