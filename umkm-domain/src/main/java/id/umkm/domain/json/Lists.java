package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values of one type.
 *
 * @param order how the list is written where equal facts must give equal texts
 * @param least what the schema gives as the least number of items, where validation refuses fewer
 */
record Lists<V>(Codec<V> item, Order<V> order, int least) implements Codec<List<V>> {
    /**
     * What of the order of a list means nothing.
     *
     * @param sorting how the items are sorted canonically, or null where their order means something
     * @param once whether an item that is repeated is the same as one
     */
    record Order<V>(@Nullable Comparator<V> sorting, boolean once) {
        /** Everything means something. */
        static <V> Order<V> asGiven() {
            return new Order<>(null, false);
        }
    }

    @Override
    public @Nullable List<V> read(Json json, Pointer at, Problems problems) {
        if (!(json instanceof Json.Arr array)) {
            refuse(Problem.TYPE_WRONG, json, at, problems);
            return null;
        }
        List<V> values = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            V value = item.read(array.items().get(i), at.at(i), problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public @Nullable List<V> take(JsonBytes in) {
        if (!in.take('[')) {
            return null;
        }
        List<V> values = new ArrayList<>();
        if (in.take(']')) {
            return values;
        }
        do {
            V value = item.take(in);
            if (value == null) {
                return null;
            }
            values.add(value);
        } while (in.take(','));
        return in.take(']') ? values : null;
    }

    @Override
    public void write(List<V> values, Form form, JsonText out) {
        out.beginList();
        int earlier = out.length();
        int earlierEnd = earlier;
        for (V value : form == Form.CANONICAL ? sorted(values) : values) {
            int before = out.length();
            out.item();
            int first = out.length();
            item.write(value, form, out);
            if (form == Form.CANONICAL && order.once && out.isAgain(first, earlier, earlierEnd)) {
                out.cutTo(before);
            } else {
                earlier = first;
                earlierEnd = out.length();
            }
        }
        out.endList();
    }

    private List<V> sorted(List<V> values) {
        Comparator<V> sorting = order.sorting;
        if (sorting == null || values.size() < 2) {
            return values;
        }
        List<V> sorted = new ArrayList<>(values);
        sorted.sort(sorting.thenComparing(value -> JsonText.of(item, value, Form.CANONICAL)));
        return sorted;
    }

    @Override
    public Json.Obj schema() {
        Codecs.Fields schema = Codecs.schema("array").with("items", item.schema());
        return (least > 0 ? schema.with("minItems", Json.of(least)) : schema).build();
    }

    @Override
    public Text expected() {
        return Text.of("daftar dalam kurung siku", "a list in square brackets");
    }
}
