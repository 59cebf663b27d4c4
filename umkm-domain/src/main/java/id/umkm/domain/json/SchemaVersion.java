package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import org.jspecify.annotations.Nullable;

/** The version of the JSON form that a record says it follows. */
record SchemaVersion() implements Codec<Integer> {
    static final int CURRENT = 1;
    static final Codec<Integer> CODEC = new SchemaVersion();

    @Override
    public @Nullable Integer read(Json json, Pointer at, Problems problems) {
        if (json.equals(Json.of(CURRENT))) {
            return CURRENT;
        }
        refuse(Problem.SCHEMA_UNSUPPORTED, json, at, problems);
        return null;
    }

    @Override
    public @Nullable Integer take(JsonBytes in) {
        return in.whole() == CURRENT ? Integer.valueOf(CURRENT) : null;
    }

    @Override
    public void write(Integer value, Form form, JsonText out) {
        out.number(value);
    }

    @Override
    public Json.Obj schema() {
        return new Codecs.Fields().with("const", Json.of(CURRENT)).build();
    }

    @Override
    public Text expected() {
        return Text.of(
                CURRENT + ", satu-satunya versi yang dikenal di sini",
                CURRENT + ", the only version that is known here");
    }
}
