package id.umkm.domain.json;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import org.jspecify.annotations.Nullable;

/** How one kind of value is read, written and described. */
interface Codec<V> {
    /** The value, or null after a problem was added. */
    @Nullable
    V read(Json json, Pointer at, Problems problems);

    /**
     * The value where it stands next and nothing is wrong with it; null where somebody has to look closer, which {@link
     * #read} does. Who gets null reads the whole record again, so it does not matter how much of it was taken.
     */
    default @Nullable V take(JsonBytes in) {
        return null;
    }

    void write(V value, Form form, JsonText out);

    /** A JSON Schema fragment that accepts what {@link #read} accepts. */
    Json.Obj schema();

    /** What is to be written here, to follow on "must be". */
    Text expected();

    /** Adds the problem that something else than {@link #expected} was read. */
    default void refuse(Problem problem, Json json, Pointer at, Problems problems) {
        problems.add(
                problem,
                at,
                shown(json),
                Text.of(
                        "Harus " + expected().id() + ".",
                        "Must be " + expected().in(Language.ENGLISH) + "."));
    }

    /** What was read, as far as it is a single value; a text in quotes, as "5" is refused where 5 is right. */
    default @Nullable String shown(Json json) {
        return json instanceof Json.Obj || json instanceof Json.Arr ? null : Masking.text(JsonWriter.compact(json));
    }
}
