package id.umkm.domain.basics;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text for people, in Indonesian and, where it was written, in English. */
public final class Text {
    private final Deferred<Words> words;

    private Text(Deferred<Words> words) {
        this.words = words;
    }

    private record Words(String id, @Nullable String en) {}

    /**
     * A text.
     *
     * @param id the Indonesian text
     * @param en the English text, or null where there is none
     */
    public static Text of(String id, @Nullable String en) {
        return new Text(Deferred.of(new Words(Objects.requireNonNull(id), en)));
    }

    /** A text that is written when it is first read; the same must come of it each time. */
    public static Text deferred(Supplier<Text> text) {
        return new Text(Deferred.by(() -> text.get().words.get()));
    }

    /** The Indonesian text. */
    public String id() {
        return words.get().id();
    }

    /** The English text, or null where there is none. */
    public @Nullable String en() {
        return words.get().en();
    }

    /** The text in the language asked for; Indonesian where the English text is absent. */
    public String in(Language language) {
        String en = en();
        return language == Language.ENGLISH && en != null ? en : id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && words.get().equals(text.words.get());
    }

    @Override
    public int hashCode() {
        return words.get().hashCode();
    }

    @Override
    public String toString() {
        return "Text[id=" + id() + ", en=" + en() + "]";
    }
}
