package id.umkm.domain.json;

import id.umkm.domain.basics.CodeForm;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NeighbourhoodNumber;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.identity.CooperativeNumber;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.place.RegionCode;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codecs of single values, and factories of those of lists. */
final class Codecs {
    static final Codec<String> PROSE = new Texts(Json.type("string"));

    /** A SHA-256, in the schema; nothing is read out of its form, so the reader takes any text. */
    static final Codec<String> HASH = new Texts(
            schema("string").with("pattern", Json.of("^[0-9a-f]{64}$")).build());

    /** A text under {@link FilledText}: validation reports its faults, the schema tells them beforehand. */
    static final Codec<String> TEXT = new Texts(schema("string")
            .with("minLength", Json.of(1))
            .with("maxLength", Json.of(FilledText.MAX_LENGTH))
            .with(
                    "pattern",
                    Json.of(
                            "^[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$"))
            .build());

    static final Codec<Boolean> YES_NO = new YesNo();

    static final Codec<LocalDate> DATE = new Dates();

    static final Codec<Integer> YEAR = count(
            Text.of(
                    "tahun berupa bilangan bulat tanpa tanda kutip, misalnya 2021",
                    "a year as a whole number without quotes, e.g. 2021"),
            1900L);

    static final Codec<Integer> FROM_ZERO = count(
            Text.of(
                    "bilangan bulat mulai dari 0 tanpa tanda kutip, misalnya 5",
                    "a whole number from 0 without quotes, e.g. 5"),
            0L);

    static final Codec<Integer> FROM_ONE = count(
            Text.of(
                    "bilangan bulat mulai dari 1 tanpa tanda kutip, misalnya 2",
                    "a whole number from 1 without quotes, e.g. 2"),
            1L);

    static final Codec<Rupiah> AMOUNT = amount(0L);

    /** An amount of at least one rupiah. */
    static final Codec<Rupiah> AWARD = amount(1L);

    /** An amount that may be a debt. */
    static final Codec<Rupiah> BALANCE = amount(null);

    static final Codec<Nik> NIK = new Valued<>(
            Text.of("NIK: teks 16 angka dalam tanda kutip", "a NIK: a text of 16 digits in quotes"),
            "^[1-9][0-9]{5}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-9]{4}$",
            Nik::of,
            Nik::value,
            Masking::number);

    static final Codec<FamilyCardNumber> FAMILY_CARD = new Valued<>(
            Text.of("nomor KK: teks 16 angka dalam tanda kutip", "a family card number: a text of 16 digits in quotes"),
            "^[0-9]{6}(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{6}$",
            FamilyCardNumber::of,
            FamilyCardNumber::value,
            Masking::number);

    static final Codec<CooperativeNumber> COOPERATIVE_NUMBER = new Valued<>(
            Text.of(
                    "nomor induk koperasi dalam tanda kutip: angka dan titik",
                    "a cooperative number in quotes: digits and dots"),
            "^[0-9][0-9.]{0,30}[0-9]$",
            CooperativeNumber::of,
            CooperativeNumber::value,
            Masking::number);

    /** The number of an RT or RW: validation reports its faults, the schema tells them beforehand. */
    static final Codec<String> NEIGHBOURHOOD = new Texts(schema("string")
            .with("pattern", Json.of("^" + NeighbourhoodNumber.REGEX + "$"))
            .build());

    static final Codec<RegionCode> REGION = new Valued<>(
            Text.of(
                    "kode wilayah dalam tanda kutip, misalnya \"35.76.02.1003\"",
                    "a region code in quotes, e.g. \"35.76.02.1003\""),
            "^[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?$",
            RegionCode::of,
            RegionCode::code,
            Masking::text);

    static final Codec<RegionCode> VILLAGE = new Valued<>(
            REGION.expected(),
            "^[1-9][0-9]\\.[0-9]{2}\\.[0-9]{2}\\.[123][0-9]{3}$",
            RegionCode::of,
            RegionCode::code,
            Masking::text);

    static final Codec<TradeCode> TRADE = code(
            Text.of(
                    "kode jenis usaha dalam tanda kutip, misalnya \"FROZEN_FOOD\"",
                    "a trade code in quotes, e.g. \"FROZEN_FOOD\""),
            TradeCode::of,
            TradeCode::code);

    static final Codec<StageCode> STAGE = code(
            Text.of(
                    "kode tahap dalam tanda kutip, misalnya \"PRE_COOPERATIVE\"",
                    "a stage code in quotes, e.g. \"PRE_COOPERATIVE\""),
            StageCode::of,
            StageCode::code);

    static final Codec<ChannelCode> CHANNEL = code(
            Text.of(
                    "kode saluran penjualan dalam tanda kutip, misalnya \"MARKETPLACE\"",
                    "a code of a sales channel in quotes, e.g. \"MARKETPLACE\""),
            ChannelCode::of,
            ChannelCode::code);

    /** A truth value, a whole number or a text. */
    static final Codec<Object> FACT = new Facts();

    static final Codec<Map<String, Object>> OWN_FACTS = new OwnFactsCodec();

    private Codecs() {}

    private static Codec<Rupiah> amount(@Nullable Long least) {
        return new Numbers<>(
                Text.of(
                        "bilangan bulat rupiah tanpa tanda kutip, misalnya 20000000",
                        "a whole number of rupiah without quotes, e.g. 20000000"),
                -Rupiah.MAX,
                Rupiah.MAX,
                Rupiah::of,
                Rupiah::amount,
                least);
    }

    /**
     * A whole number of this size or more.
     *
     * @param least what the schema gives as the least value, where validation refuses smaller ones
     */
    private static Codec<Integer> count(Text expected, long least) {
        return new Numbers<>(expected, Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue, Integer::longValue, least);
    }

    /** A code of a policy's own list. */
    private static <V> Codec<V> code(Text expected, Function<String, V> factory, Function<V, String> text) {
        return new Valued<>(expected, "^" + CodeForm.REGEX + "$", factory, text, Masking::text);
    }

    /** One of a closed list of names, in capitals. */
    static <E extends Enum<E>> Codec<E> oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()));
    }

    /** One of a closed list of names, in small letters. */
    static <E extends Enum<E>> Codec<E> smallOneOf(Class<E> type) {
        return smallOneOf(Arrays.asList(type.getEnumConstants()));
    }

    static <E extends Enum<E>> Codec<E> oneOf(List<E> values) {
        return Named.of(values, Enum::name);
    }

    static <E extends Enum<E>> Codec<E> smallOneOf(List<E> values) {
        return Named.of(values, value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** A list whose order means something. */
    static <V> Codec<List<V>> list(Codec<V> item) {
        return new Lists<>(item, Lists.Order.asGiven(), 0);
    }

    /** A list whose order means nothing; canonically it is sorted by the comparator, then by the items' canonical text. */
    static <V> Codec<List<V>> set(Codec<V> item, Comparator<V> order, int least) {
        return new Lists<>(item, new Lists.Order<>(order, false), least);
    }

    /**
     * A list in which neither order nor repetition means anything; canonically it is sorted and holds each item once.
     *
     * @param order by which equal items stand together
     */
    static <V> Codec<List<V>> choices(Codec<V> item, Comparator<V> order) {
        return new Lists<>(item, new Lists.Order<>(order, true), 0);
    }

    static Fields schema(String type) {
        return new Fields().with("type", Json.of(type));
    }

    /** A schema that also accepts null. */
    static Json.Obj orNull(Json.Obj schema) {
        if (schema.fields().get("type") instanceof Json.Str type
                && !schema.fields().containsKey("const")) {
            Json.Obj both = Json.with(schema, "type", Json.texts(List.of(type.value(), "null")));
            if (!(schema.fields().get("enum") instanceof Json.Arr allowed)) {
                return both;
            }
            List<Json> items = new ArrayList<>(allowed.items());
            items.add(Json.ofNull());
            return Json.with(both, "enum", Json.list(items));
        }
        return new Fields()
                .with("anyOf", Json.list(List.of(schema, Json.type("null"))))
                .build();
    }

    /** Builds an object field by field. */
    static final class Fields {
        private final Map<String, Json> fields = new LinkedHashMap<>();

        Fields with(String name, Json value) {
            fields.put(name, value);
            return this;
        }

        Json.Obj build() {
            return new Json.Obj(fields);
        }
    }

    private record Texts(Json.Obj schema) implements Codec<String> {
        @Override
        public @Nullable String read(Json json, Pointer at, Problems problems) {
            if (json instanceof Json.Str text) {
                return text.value();
            }
            refuse(Problem.TYPE_WRONG, json, at, problems);
            return null;
        }

        @Override
        public @Nullable String take(JsonBytes in) {
            return in.text();
        }

        @Override
        public void write(String value, Form form, JsonText out) {
            out.string(value);
        }

        @Override
        public Text expected() {
            return Text.of("teks dalam tanda kutip", "a text in quotes");
        }
    }

    private record YesNo() implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(Json json, Pointer at, Problems problems) {
            if (json instanceof Json.Bool bool) {
                return bool.value();
            }
            refuse(Problem.TYPE_WRONG, json, at, problems);
            return null;
        }

        @Override
        public @Nullable Boolean take(JsonBytes in) {
            if (in.take(JsonBytes.TRUE)) {
                return true;
            }
            return in.take(JsonBytes.FALSE) ? false : null;
        }

        @Override
        public void write(Boolean value, Form form, JsonText out) {
            out.truth(value);
        }

        @Override
        public Json.Obj schema() {
            return Json.type("boolean");
        }

        @Override
        public Text expected() {
            return Text.of("true atau false tanpa tanda kutip", "true or false without quotes");
        }
    }

    private record Dates() implements Codec<LocalDate> {
        private static final int ISO_LENGTH = 10;
        private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public @Nullable LocalDate read(Json json, Pointer at, Problems problems) {
            if (!(json instanceof Json.Str text)) {
                refuse(Problem.TYPE_WRONG, json, at, problems);
                return null;
            }
            try {
                if (ISO.matcher(text.value()).matches()) {
                    return LocalDate.parse(text.value());
                }
            } catch (DateTimeException e) {
                // A day that no calendar has, such as 30 February, is refused like any other form.
            }
            refuse(Problem.DATE_MALFORMED, json, at, problems);
            return null;
        }

        @Override
        public @Nullable LocalDate take(JsonBytes in) {
            String text = in.text();
            if (text == null || text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
                return null;
            }
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, ISO_LENGTH);
            boolean isDay = year >= 0
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth();
            return isDay ? LocalDate.of(year, month, day) : null;
        }

        /** The digits as a number, or -1 where one of them is none. */
        private static int number(String text, int from, int until) {
            int number = 0;
            for (int i = from; i < until; i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return -1;
                }
                number = 10 * number + (c - '0');
            }
            return number;
        }

        @Override
        public void write(LocalDate value, Form form, JsonText out) {
            out.string(value.toString());
        }

        @Override
        public Json.Obj schema() {
            return Codecs.schema("string")
                    .with("format", Json.of("date"))
                    .with("pattern", Json.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
                    .build();
        }

        @Override
        public Text expected() {
            return Text.of(
                    "tanggal tahun-bulan-hari dalam tanda kutip, misalnya \"2021-06-01\"",
                    "a date as year-month-day in quotes, e.g. \"2021-06-01\"");
        }
    }

    /**
     * Whole numbers.
     *
     * @param least what the schema gives as the least value, where validation refuses smaller ones; or null
     */
    private record Numbers<V>(
            Text expected,
            long from,
            long until,
            Function<Long, V> toValue,
            Function<V, Long> toNumber,
            @Nullable Long least)
            implements Codec<V> {
        @Override
        public @Nullable V read(Json json, Pointer at, Problems problems) {
            if (!(json instanceof Json.Num number)) {
                refuse(Problem.TYPE_WRONG, json, at, problems);
                return null;
            }
            Long whole = whole(number, from, until, this, at, problems);
            return whole == null ? null : toValue.apply(whole);
        }

        @Override
        public @Nullable V take(JsonBytes in) {
            long number = in.whole();
            return number == JsonBytes.NO_NUMBER || number < from || number > until ? null : toValue.apply(number);
        }

        @Override
        public void write(V value, Form form, JsonText out) {
            out.number(toNumber.apply(value));
        }

        @Override
        public Json.Obj schema() {
            return Codecs.schema("integer")
                    .with("minimum", Json.of(least == null ? from : least))
                    .with("maximum", Json.of(until))
                    .build();
        }
    }

    /** The number, if it is written as a whole one (1.0 and 1e0 are not) and lies within the bounds. */
    private static @Nullable Long whole(
            Json.Num number, long from, long until, Codec<?> codec, Pointer at, Problems problems) {
        if (!number.isWhole()) {
            codec.refuse(Problem.NUMBER_NOT_WHOLE, number, at, problems);
            return null;
        }
        BigInteger value = new BigInteger(number.digits());
        if (value.compareTo(BigInteger.valueOf(from)) < 0 || value.compareTo(BigInteger.valueOf(until)) > 0) {
            problems.add(
                    Problem.NUMBER_OUT_OF_RANGE,
                    at,
                    codec.shown(number),
                    Text.of(
                            "Harus dari " + from + " sampai " + until + ".",
                            "Must lie between " + from + " and " + until + "."));
            return null;
        }
        return value.longValueExact();
    }

    /**
     * Values that a factory makes of a text and refuses with the rule.
     *
     * @param pattern the form, as the schema tells it
     * @param mask how a value of another type is shown
     */
    private record Valued<V>(
            Text expected,
            String pattern,
            Function<String, V> factory,
            Function<V, String> text,
            Function<String, String> mask)
            implements Codec<V> {
        @Override
        public @Nullable V read(Json json, Pointer at, Problems problems) {
            if (!(json instanceof Json.Str string)) {
                refuse(Problem.TYPE_WRONG, json, at, problems);
                return null;
            }
            try {
                return factory.apply(string.value());
            } catch (MalformedValueException e) {
                problems.add(e, at);
                return null;
            }
        }

        @Override
        public @Nullable V take(JsonBytes in) {
            String string = in.text();
            try {
                return string == null ? null : factory.apply(string);
            } catch (MalformedValueException e) {
                // It is read again, and then told.
                return null;
            }
        }

        @Override
        public void write(V value, Form form, JsonText out) {
            out.string(text.apply(value));
        }

        @Override
        public Json.Obj schema() {
            return Codecs.schema("string").with("pattern", Json.of(pattern)).build();
        }

        @Override
        public @Nullable String shown(Json json) {
            return json instanceof Json.Num number ? mask.apply(number.digits()) : Codec.super.shown(json);
        }
    }

    /**
     * Names of a closed list.
     *
     * @param names of all values of the type
     */
    private record Named<E extends Enum<E>>(List<E> values, Map<E, String> names) implements Codec<E> {
        static <E extends Enum<E>> Named<E> of(List<E> values, Function<E, String> name) {
            Class<E> type = values.get(0).getDeclaringClass();
            Map<E, String> names = new EnumMap<>(type);
            for (E value : type.getEnumConstants()) {
                names.put(value, name.apply(value));
            }
            return new Named<>(values, names);
        }

        private String name(E value) {
            return Objects.requireNonNull(names.get(value));
        }

        @Override
        public @Nullable E read(Json json, Pointer at, Problems problems) {
            if (!(json instanceof Json.Str text)) {
                refuse(Problem.TYPE_WRONG, json, at, problems);
                return null;
            }
            for (E value : values) {
                if (name(value).equals(text.value())) {
                    return value;
                }
            }
            refuse(Problem.VALUE_NOT_ALLOWED, json, at, problems);
            return null;
        }

        @Override
        public @Nullable E take(JsonBytes in) {
            String text = in.text();
            for (E value : values) {
                if (name(value).equals(text)) {
                    return value;
                }
            }
            return null;
        }

        @Override
        public void write(E value, Form form, JsonText out) {
            out.string(name(value));
        }

        @Override
        public Json.Obj schema() {
            return Codecs.schema("string")
                    .with("enum", Json.texts(values.stream().map(this::name).toList()))
                    .build();
        }

        @Override
        public Text expected() {
            String names = values.stream().map(this::name).collect(Collectors.joining("\", \"", "\"", "\""));
            return Text.of("salah satu dari " + names, "one of " + names);
        }
    }

    private record Facts() implements Codec<Object> {
        @Override
        public @Nullable Object read(Json json, Pointer at, Problems problems) {
            if (json instanceof Json.Bool bool) {
                return bool.value();
            }
            if (json instanceof Json.Str text) {
                return text.value();
            }
            if (json instanceof Json.Num number) {
                return whole(number, -Rupiah.MAX, Rupiah.MAX, this, at, problems);
            }
            refuse(Problem.TYPE_WRONG, json, at, problems);
            return null;
        }

        @Override
        public @Nullable Object take(JsonBytes in) {
            char next = in.peek();
            if (next == '"') {
                return in.text();
            }
            if (next == 't' || next == 'f') {
                return YES_NO.take(in);
            }
            long number = in.whole();
            boolean isFact = number != JsonBytes.NO_NUMBER && number >= -Rupiah.MAX && number <= Rupiah.MAX;
            return isFact ? Long.valueOf(number) : null;
        }

        @Override
        public void write(Object value, Form form, JsonText out) {
            if (value instanceof Boolean bool) {
                out.truth(bool);
            } else if (value instanceof Long || value instanceof Integer) {
                out.number(((Number) value).longValue());
            } else if (value instanceof String text) {
                out.string(text);
            } else {
                throw new IllegalArgumentException("A fact is a Boolean, a Long, an Integer or a String, not a "
                        + value.getClass().getName() + ". Maybe the record was not validated.");
            }
        }

        @Override
        public Json.Obj schema() {
            return new Fields()
                    .with("type", Json.texts(List.of("boolean", "integer", "string")))
                    .with("minimum", Json.of(-Rupiah.MAX))
                    .with("maximum", Json.of(Rupiah.MAX))
                    .build();
        }

        @Override
        public Text expected() {
            return Text.of("true, false, bilangan bulat atau teks", "true, false, a whole number or a text");
        }
    }

    private record OwnFactsCodec() implements Codec<Map<String, Object>> {
        private static final Pattern NAME = Pattern.compile(OwnFacts.NAME);

        @Override
        public @Nullable Map<String, Object> read(Json json, Pointer at, Problems problems) {
            if (!(json instanceof Json.Obj object)) {
                refuse(Problem.TYPE_WRONG, json, at, problems);
                return null;
            }
            Map<String, Object> facts = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> {
                if (!NAME.matcher(name).matches()) {
                    problems.add(
                            Problem.EXTRA_NAME_MALFORMED,
                            at.at(name),
                            null,
                            Text.of(
                                    "Nama fakta tambahan terdiri atas huruf kecil, angka dan garis bawah, misalnya rencana_halal.",
                                    "The name of an own fact is made of small letters, digits and underscores, such as halal_plan."));
                } else if (!(value instanceof Json.Null)) {
                    Object fact = FACT.read(value, at.at(name), problems);
                    if (fact != null) {
                        facts.put(name, fact);
                    }
                }
            });
            return facts;
        }

        @Override
        public @Nullable Map<String, Object> take(JsonBytes in) {
            if (!in.take('{')) {
                return null;
            }
            Map<String, Object> facts = new LinkedHashMap<>();
            if (in.take('}')) {
                return facts;
            }
            do {
                String name = in.text();
                if (name == null || !NAME.matcher(name).matches() || !in.take(':')) {
                    return null;
                }
                Object fact = FACT.take(in);
                if (fact == null || facts.putIfAbsent(name, fact) != null) {
                    return null;
                }
            } while (in.take(','));
            return in.take('}') ? facts : null;
        }

        @Override
        public void write(Map<String, Object> facts, Form form, JsonText out) {
            out.beginObject();
            (form == Form.CANONICAL ? new TreeMap<>(facts) : facts).forEach((name, value) -> {
                out.field(name);
                FACT.write(value, form, out);
            });
            out.endObject();
        }

        @Override
        public Json.Obj schema() {
            return Codecs.schema("object")
                    .with(
                            "propertyNames",
                            new Fields()
                                    .with("pattern", Json.of("^" + OwnFacts.NAME + "$"))
                                    .build())
                    .with("additionalProperties", orAlsoNull())
                    .build();
        }

        private static Json orAlsoNull() {
            return Json.with(FACT.schema(), "type", Json.texts(List.of("boolean", "integer", "string", "null")));
        }

        @Override
        public Text expected() {
            return Text.of("objek berisi fakta tambahan", "an object of own facts");
        }
    }
}
