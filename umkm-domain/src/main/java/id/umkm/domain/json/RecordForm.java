package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.Shape.Parts;
import org.jspecify.annotations.Nullable;

/** The JSON form of a record of a decision; which facts it holds follows from the kind of the decision. */
record RecordForm() implements Codec<DecisionRecord> {
    static final Codec<DecisionRecord> CODEC = new RecordForm();

    private static final Codec<DecisionKind> KIND = Codecs.smallOneOf(DecisionKind.class);
    private static final Shape<DecisionRecord, Parts> ANY = shape(new Kept<>(new AnyObject()), DecisionOfKind.ANY);

    /** Records of decisions of one kind. */
    static Shape<DecisionRecord, Parts> of(DecisionKind kind) {
        return shape(new Kept<>(InputForm.of(kind).shape()), new DecisionOfKind(DecisionShapes.decision(kind)));
    }

    private static Shape<DecisionRecord, Parts> shape(Codec<String> input, Codec<Decision> decision) {
        return Shape.<DecisionRecord, Parts>of(
                        Text.of("objek berkas keputusan", "an object of a record of a decision"),
                        Parts::new,
                        p -> new DecisionRecord(p.must("input"), p.must("decision", Decision.class)))
                .required(
                        "schema",
                        SchemaVersion.CODEC,
                        r -> SchemaVersion.CURRENT,
                        (p, v) -> {},
                        "Version of this form.")
                .required(
                        "input",
                        input,
                        DecisionRecord::getInput,
                        Parts.to("input"),
                        "The facts that the decision was made on.")
                .required("decision", decision, DecisionRecord::getDecision, Parts.to("decision"), "What was decided.");
    }

    /** Where the kind cannot be read, which the decision's own problems say, the facts may be any object. */
    @Override
    public @Nullable DecisionRecord read(Json json, Pointer at, Problems problems) {
        DecisionKind kind = kind(json);
        return (kind == null ? ANY : of(kind)).read(json, at, problems);
    }

    private static @Nullable DecisionKind kind(Json json) {
        return json instanceof Json.Obj object
                        && object.fields().get("decision") instanceof Json.Obj decision
                        && decision.fields().get("kind") instanceof Json.Str kind
                ? KIND.read(kind, Pointer.ROOT, new Problems())
                : null;
    }

    @Override
    public void write(DecisionRecord value, Form form, JsonText out) {
        ANY.write(value, form, out);
    }

    @Override
    public Json.Obj schema() {
        return ANY.schema();
    }

    @Override
    public Text expected() {
        return ANY.expected();
    }

    /**
     * A value that is kept as its canonical text, whatever the order of its keys.
     *
     * @param form what the value must be like
     */
    private record Kept<V>(Codec<V> form) implements Codec<String> {
        @Override
        public @Nullable String read(Json json, Pointer at, Problems problems) {
            return form.read(json, at, problems) == null ? null : JsonWriter.canonical(json);
        }

        @Override
        public void write(String value, Form unused, JsonText out) {
            out.written(value);
        }

        @Override
        public Json.Obj schema() {
            return form.schema();
        }

        @Override
        public Text expected() {
            return form.expected();
        }
    }

    private record AnyObject() implements Codec<Json> {
        @Override
        public @Nullable Json read(Json json, Pointer at, Problems problems) {
            if (json instanceof Json.Obj) {
                return json;
            }
            refuse(Problem.TYPE_WRONG, json, at, problems);
            return null;
        }

        @Override
        public void write(Json value, Form form, JsonText out) {
            out.written(form == Form.CANONICAL ? JsonWriter.canonical(value) : JsonWriter.compact(value));
        }

        @Override
        public Json.Obj schema() {
            return Json.type("object");
        }

        @Override
        public Text expected() {
            return Text.of("objek fakta", "an object of facts");
        }
    }
}
