package id.umkm.domain.json;

import id.umkm.domain.basics.Masking;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The first place at which two JSON values differ, in the order of names and indexes.
 *
 * @param pointer the place (RFC 6901)
 * @param one what the first holds there, masked where it may name a person; null where it holds nothing
 * @param other what the second holds there, likewise
 */
public record JsonDifference(
        String pointer, @Nullable String one, @Nullable String other) {

    /**
     * Compares two JSON texts; the order of names and the blanks between do not matter.
     *
     * @throws IllegalArgumentException if one of them is not JSON
     */
    public static Optional<JsonDifference> first(String one, String other) {
        return first(one, other, Set.of());
    }

    /**
     * Compares two JSON texts, but for what stands under some names.
     *
     * @param passedOver names of fields that may differ, at any depth
     * @throws IllegalArgumentException if one of them is not JSON
     */
    public static Optional<JsonDifference> first(String one, String other, Set<String> passedOver) {
        return Optional.ofNullable(first(read(one), read(other), Pointer.ROOT, passedOver));
    }

    private static Json read(String text) {
        Problems problems = new Problems();
        Json json = JsonReader.read(text, problems);
        if (json == null) {
            throw new IllegalArgumentException("Not JSON that this library reads.");
        }
        return json;
    }

    private static @Nullable JsonDifference first(
            @Nullable Json one, @Nullable Json other, Pointer at, Set<String> passedOver) {
        if (Objects.equals(one, other)) {
            return null;
        }
        if (one instanceof Json.Obj left && other instanceof Json.Obj right) {
            TreeSet<String> names = new TreeSet<>(left.fields().keySet());
            names.addAll(right.fields().keySet());
            names.removeAll(passedOver);
            for (String name : names) {
                JsonDifference found =
                        first(left.fields().get(name), right.fields().get(name), at.at(name), passedOver);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (one instanceof Json.Arr left && other instanceof Json.Arr right) {
            for (int i = 0; i < Math.max(left.items().size(), right.items().size()); i++) {
                JsonDifference found = first(item(left.items(), i), item(right.items(), i), at.at(i), passedOver);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return new JsonDifference(at.toString(), text(one), text(other));
    }

    private static @Nullable Json item(List<Json> items, int index) {
        return index < items.size() ? items.get(index) : null;
    }

    private static @Nullable String text(@Nullable Json json) {
        return json == null ? null : Masking.text(JsonWriter.compact(json));
    }
}
