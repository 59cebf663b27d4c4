package id.umkm.domain.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it was read or is to be written. Numbers keep their digits, so that 1.0 and 1 stay apart. */
sealed interface Json {
    /** A text. */
    record Str(String value) implements Json {}

    /**
     * A number.
     *
     * @param digits as written
     */
    record Num(String digits) implements Json {
        boolean isWhole() {
            return digits.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** The value null. */
    record Null() implements Json {
        static final Null INSTANCE = new Null();
    }

    /** A list of values. */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order in which they were read or are to be written. */
    record Obj(Map<String, Json> fields) implements Json {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    static Json of(String value) {
        return new Str(value);
    }

    static Json of(long value) {
        return new Num(Long.toString(value));
    }

    static Json of(boolean value) {
        return new Bool(value);
    }

    static Json ofNull() {
        return Null.INSTANCE;
    }

    static Arr list(List<? extends Json> items) {
        return new Arr(List.copyOf(items));
    }

    static Arr texts(List<String> items) {
        return new Arr(items.stream().map(Json::of).toList());
    }

    /** An object with one more field, which replaces a field of the same name. */
    static Obj with(Obj object, String name, Json value) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        fields.put(name, value);
        return new Obj(fields);
    }

    /** A JSON Schema fragment for one type. */
    static Obj type(String name) {
        return new Obj(Map.of("type", of(name)));
    }
}
