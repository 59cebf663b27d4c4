package id.umkm.domain.law;

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
}
