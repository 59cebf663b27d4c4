package id.umkm.domain.basics;

import org.jspecify.annotations.Nullable;

/**
 * A text for people, in Indonesian and, where it was written, in English.
 *
 * @param id the Indonesian text
 * @param en the English text, or null where there is none
 */
public record Text(String id, @Nullable String en) {

    public static Text of(String id, @Nullable String en) {
        return new Text(id, en);
    }

    /** The text in the language asked for; Indonesian where the English text is absent. */
    public String in(Language language) {
        return language == Language.ENGLISH && en != null ? en : id;
    }
}
