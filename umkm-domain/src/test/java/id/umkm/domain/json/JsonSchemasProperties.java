package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.generator.OneFault;
import id.umkm.domain.generator.Samples;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The published schemas, judged by a validator that knows nothing of this library. */
class JsonSchemasProperties {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema INPUT = FACTORY.getSchema(JsonSchemas.input());
    private static final Map<DecisionKind, JsonSchema> OUTPUT = outputs();

    /** What a schema can tell: the form of values and names, not what relates two of them or the text around them. */
    private static final Set<String> FORMAL = Set.of(
            "REQUIRED_MISSING",
            "TYPE_WRONG",
            "NUMBER_OUT_OF_RANGE",
            "NUMBER_TOO_LONG",
            "VALUE_NOT_ALLOWED",
            "NIK_MALFORMED",
            "REGION_MALFORMED",
            "REGION_LEVEL_WRONG",
            "TRADE_MALFORMED",
            "UNKNOWN_PROPERTY",
            "SCHEMA_UNSUPPORTED",
            "EXTRA_NAME_MALFORMED",
            "AMOUNT_NEGATIVE",
            "GROUP_EMPTY",
            "YEAR_TOO_EARLY",
            "JSON_TOO_DEEP");

    @Provide
    Arbitrary<GroupApplication> applications() {
        return Applications.valid();
    }

    @Provide
    Arbitrary<OneFault> faults() {
        return Applications.withOneFault().filter(fault -> FORMAL.contains(fault.code()));
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Decisions.any();
    }

    @Example
    void the_documented_example_follows_the_schema() {
        assertThat(INPUT.validate(Samples.applicationJson(), InputFormat.JSON)).isEmpty();
        assertThat(INPUT.validate(Samples.applicationJson().replaceFirst("\\{", "{\"schema\":1,"), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 40)
    void valid_applications_follow_the_schema(@ForAll("applications") GroupApplication application) {
        assertThat(INPUT.validate(ApplicationJson.write(application), InputFormat.JSON))
                .isEmpty();
        assertThat(INPUT.validate(ApplicationJson.canonical(application), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 100)
    void a_fault_of_form_breaks_the_schema(@ForAll("faults") OneFault fault) {
        assertThat(INPUT.validate(fault.json(), InputFormat.JSON)).isNotEmpty();
    }

    @Property(tries = 40)
    void decisions_follow_the_schema_of_their_kind_and_of_no_other(@ForAll("decisions") Decision decision) {
        String json = DecisionJson.write(decision);
        OUTPUT.forEach((kind, schema) ->
                assertThat(schema.validate(json, InputFormat.JSON).isEmpty()).isEqualTo(kind == decision.getKind()));
    }

    private static Map<DecisionKind, JsonSchema> outputs() {
        Map<DecisionKind, JsonSchema> schemas = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            schemas.put(kind, FACTORY.getSchema(JsonSchemas.output(kind)));
        }
        return schemas;
    }
}
