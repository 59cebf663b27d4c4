package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Applications;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemasTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<String> schemas() {
        return Stream.of(
                JsonSchemas.input(),
                JsonSchemas.output(DecisionKind.ELIGIBILITY),
                JsonSchemas.output(DecisionKind.REFERRAL));
    }

    @Test
    void each_schema_has_its_name_and_draft() throws JsonProcessingException {
        assertThat(schemas().map(JsonSchemasTest::tree))
                .extracting(schema -> schema.get("$id").asText())
                .containsExactly(
                        "urn:umkm:schema:application:1",
                        "urn:umkm:schema:decision:eligibility:1",
                        "urn:umkm:schema:decision:referral:1");
        assertThat(tree(JsonSchemas.input()).get("$schema").asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_object_is_closed_and_every_property_described(String schema) {
        List<String> faults = new ArrayList<>();
        objects(tree(schema)).forEach(object -> {
            if (object.get("additionalProperties").isBoolean()
                    && object.get("additionalProperties").asBoolean()) {
                faults.add("open: " + object);
            }
            for (Map.Entry<String, JsonNode> property : fields(object.path("properties"))) {
                if (property.getValue().path("description").asText().isBlank()) {
                    faults.add("without description: " + property.getKey());
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void the_schema_names_just_the_properties_that_are_read() {
        JsonNode schema = tree(JsonSchemas.input());
        assertThat(names(schema.get("properties")))
                .containsExactly(
                        "schema", "id", "programme", "submittedOn", "requestedAmount", "purpose", "group", "extras");
        assertThat(texts(schema.get("required"))).containsExactly("id", "submittedOn", "group");
        JsonNode group = schema.at("/properties/group");
        assertThat(texts(group.get("required"))).containsExactly("id", "members");
        JsonNode member = group.at("/properties/members/items");
        assertThat(texts(member.get("required"))).containsExactly("ref", "nik");
        assertThat(texts(member.at("/properties/employer/enum")))
                .containsExactly("NONE", "PRIVATE", "ASN", "TNI", "POLRI", "BUMN", "BUMD", "null");
    }

    @Test
    void amounts_have_bounds_in_the_schema() {
        JsonNode schema = tree(JsonSchemas.input());
        assertThat(schema.at("/properties/requestedAmount/minimum").asLong()).isZero();
        assertThat(schema.at("/properties/requestedAmount/maximum").asLong()).isEqualTo(9_007_199_254_740_991L);
        assertThat(schema.at("/properties/group/properties/netAssets/minimum").asLong())
                .isEqualTo(-9_007_199_254_740_991L);
    }

    @Test
    void the_schema_of_a_kind_allows_its_outcomes_alone() {
        JsonNode referral = tree(JsonSchemas.output(DecisionKind.REFERRAL));
        assertThat(texts(referral.at("/properties/kind/enum"))).containsExactly("referral");
        assertThat(texts(referral.at("/properties/outcome/enum")))
                .containsExactly("REFERRED", "NONE", "INCOMPLETE", "NEEDS_REVIEW", "NO_POLICY_IN_FORCE");
        assertThat(texts(referral.get("required")))
                .contains("amount", "policy", "outputs", "audit")
                .doesNotContain("nearestPolicies");
    }

    @Test
    void every_key_that_is_written_is_in_the_schema() {
        JsonNode schema = tree(JsonSchemas.input());
        Applications.complete()
                .sampleStream()
                .limit(20)
                .forEach(application -> assertThat(names(schema.get("properties")))
                        .containsAll(names(tree(ApplicationJson.write(application)))));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        List<JsonNode> inner = new ArrayList<>();
        node.forEach(inner::add);
        Stream<JsonNode> deeper = inner.stream().flatMap(JsonSchemasTest::objects);
        return node.has("additionalProperties") ? Stream.concat(Stream.of(node), deeper) : deeper;
    }

    private static List<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return List.copyOf(node.properties());
    }

    private static List<String> names(JsonNode node) {
        return fields(node).stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
