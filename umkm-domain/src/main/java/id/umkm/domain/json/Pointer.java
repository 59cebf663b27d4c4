package id.umkm.domain.json;

import id.umkm.domain.basics.Masking;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON value (RFC 6901).
 *
 * @param parent the place that holds it, or null for the whole value
 * @param step name or index within the parent
 */
record Pointer(@Nullable Pointer parent, String step) {
    static final Pointer ROOT = new Pointer(null, "");

    Pointer at(String name) {
        return new Pointer(this, name);
    }

    Pointer at(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** A name that somebody else chose may be anything, also a number of a person. */
    @Override
    public String toString() {
        return parent == null
                ? ""
                : parent + "/" + Masking.text(step).replace("~", "~0").replace("/", "~1");
    }
}
