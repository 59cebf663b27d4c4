package id.umkm.domain.basics;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text for people, in Indonesian and, where it was written, in English. */
public final class Text {
    /** The words, or a supplier of a text that has them. Not a {@link Deferred} of its own, for a decision has many texts. */
    private Object state;

    private Text(Object state) {
        this.state = state;
    }

    private record Words(String id, @Nullable String en) {}

    /**
     * A text.
     *
     * @param id the Indonesian text
     * @param en the English text, or null where there is none
     */
    public static Text of(String id, @Nullable String en) {
        return new Text(new Words(Objects.requireNonNull(id), en));
    }

    /** A text that is written when it is first read; the same must come of it each time. */
    public static Text deferred(Supplier<Text> text) {
        return new Text(text);
    }

    // A record's parts are final, so whoever sees the words sees them whole.
    @SuppressWarnings("unchecked")
    private Words words() {
        Object now = state;
        if (now instanceof Words words) {
            return words;
        }
        Words words = ((Supplier<Text>) now).get().words();
        state = words;
        return words;
    }

    /** The Indonesian text. */
    public String id() {
        return words().id();
    }

    /** The English text, or null where there is none. */
    public @Nullable String en() {
        return words().en();
    }

    /** The text in the language asked for; Indonesian where the English text is absent. */
    public String in(Language language) {
        String en = en();
        return language == Language.ENGLISH && en != null ? en : id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && id().equals(text.id()) && Objects.equals(en(), text.en());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return "Text[id=" + id() + ", en=" + en() + "]";
    }
}
