package id.umkm.rules.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A quicker way that is made when enough came that it pays. Threads may each count and make one: all are alike, and whichever
 * stays does.
 */
final class OncePaying<T> {
    private final int pays;
    private int seen;
    private boolean tried;
    private @Nullable T made;

    /** @param pays how many must come before it is made */
    OncePaying(int pays) {
        this.pays = pays;
    }

    /**
     * The quicker way, or null where it is not there yet, or cannot be made.
     *
     * @param more how many come now
     */
    @Nullable
    T get(int more, Supplier<? extends @Nullable T> maker) {
        if (made == null && !tried) {
            seen += more;
            if (seen >= pays) {
                made = maker.get();
                tried = true;
            }
        }
        return made;
    }
}
