package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    public Json write(List<V> values, Form form) {
        Stream<V> items = values.stream();
        Comparator<V> sorting = order.sorting;
        if (sorting != null && form == Form.CANONICAL) {
            items = items.sorted(sorting.thenComparing(value -> JsonWriter.canonical(item.write(value, form))));
        }
        Stream<Json> written = items.map(value -> item.write(value, form));
        return Json.list((order.once && form == Form.CANONICAL ? written.distinct() : written).toList());
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
