package id.umkm.domain.json;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON object of one type looks like, property by property, in the order of writing. Reading, writing and the schema
 * all follow from it.
 *
 * @param <T> the type
 * @param <B> what collects the properties until all are read
 */
final class Shape<T, B> implements Codec<T> {
    private final Text name;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Property<T, B, ?>> properties = new ArrayList<>();
    private final List<Property<T, B, ?>> sorted = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private long required;
    private final List<Long> choices = new ArrayList<>();

    private Shape(Text name, Supplier<B> start, Function<B, T> finish) {
        this.name = name;
        this.start = start;
        this.finish = finish;
    }

    static <T, B> Shape<T, B> of(Text name, Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(name, start, finish);
    }

    /** A property that must be there. */
    <V> Shape<T, B> required(String key, Codec<V> codec, Getter<T, V> getter, Setter<B, V> setter, String meaning) {
        return with(new Property<>(key, codec, getter, setter, Presence.REQUIRED, meaning));
    }

    /** A property that is left out where its value is null. */
    <V> Shape<T, B> optional(String key, Codec<V> codec, Getter<T, V> getter, Setter<B, V> setter, String meaning) {
        return with(new Property<>(key, codec, getter, setter, Presence.OPTIONAL, meaning));
    }

    /** A property that is written as null where its value is null. */
    <V> Shape<T, B> nullable(String key, Codec<V> codec, Getter<T, V> getter, Setter<B, V> setter, String meaning) {
        return with(new Property<>(key, codec, getter, setter, Presence.NULLABLE, meaning));
    }

    /** One of several properties of which just one must be there: it, and those before it that were added so. */
    <V> Shape<T, B> oneOf(String key, Codec<V> codec, Getter<T, V> getter, Setter<B, V> setter, String meaning) {
        int at = properties.size();
        boolean goesOn = at > 0 && properties.get(at - 1).presence == Presence.ONE_OF;
        long before = goesOn ? choices.remove(choices.size() - 1) : 0;
        choices.add(before | bit(at));
        return with(new Property<>(key, codec, getter, setter, Presence.ONE_OF, meaning));
    }

    private Shape<T, B> with(Property<T, B, ?> property) {
        if (properties.size() == Long.SIZE) {
            throw new IllegalStateException("A shape has at most " + Long.SIZE + " properties.");
        }
        required |= property.presence == Presence.REQUIRED ? bit(properties.size()) : 0;
        properties.add(property);
        sorted.add(placeOf(property.key), property);
        keys.add(property.key);
        return this;
    }

    private int placeOf(String key) {
        int place = sorted.size();
        while (place > 0 && sorted.get(place - 1).key.compareTo(key) > 0) {
            place--;
        }
        return place;
    }

    @Override
    public @Nullable T read(Json json, Pointer at, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            refuse(Problem.TYPE_WRONG, json, at, problems);
            return null;
        }
        B parts = start.get();
        boolean complete = true;
        for (Property<T, B, ?> property : properties) {
            complete &= property.read(object, parts, at, problems);
        }
        for (long choice : choices) {
            complete &= holdsOne(choice, object, at, problems);
        }
        for (String key : object.fields().keySet()) {
            if (!keys.contains(key)) {
                complete = false;
                problems.add(Problem.UNKNOWN_PROPERTY, at.at(key), null, unknown(key));
            }
        }
        return complete ? finish.apply(parts) : null;
    }

    private boolean holdsOne(long properties, Json.Obj object, Pointer at, Problems problems) {
        List<String> choice = keys(properties);
        List<String> given = choice.stream()
                .filter(key -> !(object.fields().getOrDefault(key, Json.ofNull()) instanceof Json.Null))
                .toList();
        String keys = String.join(", ", choice);
        if (given.isEmpty()) {
            problems.add(
                    Problem.ONE_OF_MISSING,
                    at,
                    null,
                    Text.of(
                            "Salah satu dari isian ini wajib ada: " + keys + ".",
                            "One of these properties must be there: " + keys + "."));
        }
        for (String key : given.subList(Math.min(1, given.size()), given.size())) {
            problems.add(
                    Problem.ONE_OF_SEVERAL,
                    at.at(key),
                    null,
                    Text.of(
                            "Hanya satu dari isian ini boleh ada: " + keys + "; di sini sudah ada \"" + given.get(0)
                                    + "\".",
                            "Only one of these properties may be there: " + keys + "; here is \"" + given.get(0)
                                    + "\" already."));
        }
        return given.size() == 1;
    }

    private List<String> keys(long choice) {
        return IntStream.range(0, properties.size())
                .filter(at -> (choice & bit(at)) != 0)
                .mapToObj(at -> properties.get(at).key)
                .toList();
    }

    private Text unknown(String key) {
        Optional<String> near = Nearest.to(key, List.copyOf(keys));
        return near.map(known -> Text.of(
                        "Isian ini tidak dikenal. Mungkin yang dimaksud \"" + known + "\".",
                        "There is no such property. Maybe \"" + known + "\" is meant."))
                .orElseGet(() -> Text.of("Isian ini tidak dikenal.", "There is no such property."));
    }

    @Override
    public @Nullable T take(JsonBytes in) {
        if (!in.take('{')) {
            return null;
        }
        B parts = start.get();
        long taken = 0;
        if (!in.take('}')) {
            int next = -1;
            do {
                next = indexOfNext(in, next + 1);
                if (next < 0
                        || (taken & bit(next)) != 0
                        || !properties.get(next).take(in, parts)) {
                    return null;
                }
                taken |= bit(next);
            } while (in.take(','));
            if (!in.take('}')) {
                return null;
            }
        }
        boolean isWhole = (taken & required) == required;
        for (int i = 0; i < choices.size(); i++) {
            isWhole &= Long.bitCount(taken & choices.get(i)) == 1;
        }
        return isWhole ? finish.apply(parts) : null;
    }

    /** Most records have their properties in the order of the contract, so the one that is likely to come is tried first. */
    private int indexOfNext(JsonBytes in, int likely) {
        int count = properties.size();
        for (int i = 0; i < count; i++) {
            int index = likely + i < count ? likely + i : likely + i - count;
            if (in.take(properties.get(index).token)) {
                return in.take(':') ? index : -1;
            }
        }
        return -1;
    }

    private static long bit(int index) {
        return 1L << index;
    }

    @Override
    public void write(T value, Form form, JsonText out) {
        out.beginObject();
        for (Property<T, B, ?> property : form == Form.CANONICAL ? sorted : properties) {
            property.write(value, form, out);
        }
        out.endObject();
    }

    @Override
    public Json.Obj schema() {
        Codecs.Fields schemas = new Codecs.Fields();
        List<String> required = new ArrayList<>();
        for (Property<T, B, ?> property : properties) {
            schemas.with(property.key, property.schema());
            if (property.presence == Presence.REQUIRED || property.presence == Presence.NULLABLE) {
                required.add(property.key);
            }
        }
        Codecs.Fields schema = Codecs.schema("object")
                .with("properties", schemas.build())
                .with("required", Json.texts(required))
                .with("additionalProperties", Json.of(false));
        if (choices.size() == 1) {
            schema.with("oneOf", alternatives(choices.get(0)));
        } else if (!choices.isEmpty()) {
            schema.with(
                    "allOf",
                    Json.list(choices.stream()
                            .map(choice -> (Json) new Codecs.Fields()
                                    .with("oneOf", alternatives(choice))
                                    .build())
                            .toList()));
        }
        return schema.build();
    }

    /** One schema for each property of a choice, which holds where that one is there. */
    private Json alternatives(long choice) {
        List<Json> alternatives = new ArrayList<>();
        for (String key : keys(choice)) {
            Json notNull = new Codecs.Fields().with("not", Json.type("null")).build();
            alternatives.add(new Codecs.Fields()
                    .with("required", Json.texts(List.of(key)))
                    .with("properties", new Codecs.Fields().with(key, notNull).build())
                    .build());
        }
        return Json.list(alternatives);
    }

    @Override
    public Text expected() {
        return name;
    }

    /** Reads the value of a property; null is unknown. */
    @FunctionalInterface
    interface Getter<T, V> {
        @Nullable
        V get(T from);
    }

    /** Hands on the value of a property. */
    @FunctionalInterface
    interface Setter<B, V> {
        void set(B parts, V value);
    }

    /** The parts of a record, by the names of its properties. */
    static final class Parts {
        private final Map<String, Object> values = new LinkedHashMap<>();

        /** What hands on the property of this name. */
        static <V> Setter<Parts, V> to(String key) {
            return (parts, value) -> parts.values.put(key, value);
        }

        <V> @Nullable V get(String key, Class<V> type) {
            return type.cast(values.get(key));
        }

        @Nullable
        String text(String key) {
            return get(key, String.class);
        }

        /** A text that is required, so that it is there. */
        String must(String key) {
            return must(key, String.class);
        }

        /** A value that is required. */
        <V> V must(String key, Class<V> type) {
            return Objects.requireNonNull(get(key, type), key);
        }

        /** A list of texts that is required. */
        List<String> texts(String key) {
            return list(key, String.class);
        }

        /** A list that is required. */
        <V> List<V> list(String key, Class<V> type) {
            List<?> values = must(key, List.class);
            return values.stream().map(type::cast).toList();
        }
    }

    private enum Presence {
        REQUIRED,
        OPTIONAL,
        NULLABLE,
        ONE_OF
    }

    private static final class Property<T, B, V> {
        private final String key;
        private final Codec<V> codec;
        private final Getter<T, V> getter;
        private final Setter<B, V> setter;
        private final Presence presence;
        private final String meaning;
        private final byte[] token;
        private final byte[] written;

        Property(
                String key,
                Codec<V> codec,
                Getter<T, V> getter,
                Setter<B, V> setter,
                Presence presence,
                String meaning) {
            this.key = key;
            this.codec = codec;
            this.getter = getter;
            this.setter = setter;
            this.presence = presence;
            this.meaning = meaning;
            this.token = JsonBytes.quoted(key);
            this.written = JsonBytes.token('"' + key + "\":");
        }

        /** Whether the value was taken, or is null and may be. */
        boolean take(JsonBytes in, B parts) {
            if (in.take(JsonBytes.NULL)) {
                return presence == Presence.OPTIONAL || presence == Presence.NULLABLE;
            }
            V value = codec.take(in);
            if (value == null) {
                return false;
            }
            setter.set(parts, value);
            return true;
        }

        /** Whether the property lets the whole be built. */
        boolean read(Json.Obj object, B parts, Pointer at, Problems problems) {
            Json json = object.fields().get(key);
            if (json == null || json instanceof Json.Null) {
                if (presence == Presence.REQUIRED) {
                    problems.add(Problem.REQUIRED_MISSING, at.at(key), null, missing());
                    return false;
                }
                return true;
            }
            V value = codec.read(json, at.at(key), problems);
            if (value == null) {
                return false;
            }
            setter.set(parts, value);
            return true;
        }

        private Text missing() {
            Text expected = codec.expected();
            return Text.of(
                    "Isian ini wajib ada: " + expected.id() + ".",
                    "This property must be there: " + expected.in(Language.ENGLISH) + ".");
        }

        void write(T from, Form form, JsonText out) {
            V value = getter.get(from);
            if (value != null) {
                out.field(written);
                codec.write(value, form, out);
            } else if (presence == Presence.REQUIRED || presence == Presence.NULLABLE) {
                out.field(written);
                out.nothing();
            }
        }

        Json.Obj schema() {
            Json.Obj schema = presence == Presence.REQUIRED ? codec.schema() : Codecs.orNull(codec.schema());
            return Json.with(schema, "description", Json.of(meaning));
        }
    }
}
