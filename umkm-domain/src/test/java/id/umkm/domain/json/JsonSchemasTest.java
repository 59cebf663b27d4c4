package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Applications;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemasTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<String> schemas() {
        return Stream.of(
                        Stream.of(JsonSchemas.input(), JsonSchemas.grant(), JsonSchemas.proposal()),
                        Arrays.stream(DecisionKind.values()).map(JsonSchemas::output),
                        Arrays.stream(DecisionKind.values()).map(JsonSchemas::record))
                .flatMap(schemas -> schemas);
    }

    @Test
    void each_schema_has_its_name_and_draft() throws JsonProcessingException {
        assertThat(schemas().map(JsonSchemasTest::tree))
                .extracting(schema -> schema.get("$id").asText())
                .containsExactly(
                        "urn:umkm:schema:application:1",
                        "urn:umkm:schema:grant:1",
                        "urn:umkm:schema:proposal:1",
                        "urn:umkm:schema:decision:eligibility:1",
                        "urn:umkm:schema:decision:amount:1",
                        "urn:umkm:schema:decision:allocation:1",
                        "urn:umkm:schema:decision:referral:1",
                        "urn:umkm:schema:decision:disbursement:1",
                        "urn:umkm:schema:decision:graduation:1",
                        "urn:umkm:schema:record:eligibility:1",
                        "urn:umkm:schema:record:amount:1",
                        "urn:umkm:schema:record:allocation:1",
                        "urn:umkm:schema:record:referral:1",
                        "urn:umkm:schema:record:disbursement:1",
                        "urn:umkm:schema:record:graduation:1");
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
                        "schema",
                        "id",
                        "programme",
                        "submittedOn",
                        "requestedAmount",
                        "purpose",
                        "tenorMonths",
                        "operatingCost",
                        "group",
                        "entrepreneur",
                        "cluster",
                        "cooperative",
                        "extras");
        assertThat(texts(schema.get("required"))).containsExactly("id", "submittedOn");
        assertThat(schema.get("oneOf"))
                .extracting(one -> one.get("required").get(0).asText())
                .containsExactly("group", "entrepreneur", "cluster", "cooperative");
        JsonNode group = schema.at("/properties/group");
        assertThat(texts(group.get("required"))).containsExactly("id", "members");
        JsonNode member = group.at("/properties/members/items");
        assertThat(texts(member.get("required"))).containsExactly("ref", "nik");
        assertThat(texts(member.at("/properties/employer/enum")))
                .containsExactly("NONE", "PRIVATE", "ASN", "TNI", "POLRI", "BUMN", "BUMD", "null");
    }

    @Test
    void the_schemas_of_grants_and_proposals_name_just_the_properties_that_are_read() {
        JsonNode grant = tree(JsonSchemas.grant());
        assertThat(names(grant.get("properties")))
                .containsExactly(
                        "schema",
                        "id",
                        "policyVersion",
                        "awarded",
                        "awardedOn",
                        "inDecree",
                        "agreementSigned",
                        "integrityPact",
                        "groupAccount",
                        "spentAsPlanned",
                        "events",
                        "application",
                        "extras");
        assertThat(texts(grant.get("required")))
                .containsExactly("id", "policyVersion", "awarded", "awardedOn", "events", "application");
        assertThat(texts(grant.at("/properties/events/items/required"))).containsExactly("type", "on");
        JsonNode proposal = tree(JsonSchemas.proposal());
        assertThat(names(proposal.get("properties")))
                .containsExactly(
                        "schema",
                        "id",
                        "programme",
                        "policyVersion",
                        "foundedOn",
                        "reviewedOn",
                        "type",
                        "foundingMeetingHeld",
                        "groups",
                        "entrepreneur",
                        "cluster",
                        "cooperative",
                        "extras");
        assertThat(texts(proposal.get("required"))).containsExactly("id");
        assertThat(proposal.get("allOf"))
                .extracting(one -> one.at("/oneOf/0/required/0").asText())
                .containsExactly("foundedOn", "groups");
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void the_schema_of_a_record_holds_those_of_its_facts_and_its_decision(DecisionKind kind) {
        JsonNode schema = tree(JsonSchemas.record(kind));
        assertThat(texts(schema.get("required"))).containsExactly("schema", "input", "decision");
        assertThat(schema.at("/properties/input/properties"))
                .isEqualTo(tree(JsonSchemas.input(kind)).get("properties"));
        assertThat(schema.at("/properties/decision/properties"))
                .isEqualTo(tree(JsonSchemas.output(kind)).get("properties"));
    }

    @Test
    void counts_have_bounds_in_the_schema() {
        JsonNode event = tree(JsonSchemas.grant()).at("/properties/events/items/properties");
        assertThat(event.at("/tranche/minimum").asLong()).isEqualTo(1);
        assertThat(event.at("/amount/minimum").asLong()).isZero();
        assertThat(tree(JsonSchemas.grant()).at("/properties/awarded/minimum").asLong())
                .isEqualTo(1);
        assertThat(tree(JsonSchemas.input())
                        .at("/properties/group/properties/idleMonths/minimum")
                        .asLong(-1))
                .isZero();
        assertThat(tree(JsonSchemas.proposal())
                        .at("/properties/groups/minItems")
                        .asLong())
                .isEqualTo(1);
        assertThat(tree(JsonSchemas.grant()).at("/properties/events").has("minItems"))
                .isFalse();
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
                .contains("amount", "policy", "outputs", "remedy", "noRemedyReason", "audit")
                .doesNotContain("nearestPolicies", "tranche", "ranking", "remedyOutcome");
        assertThat(texts(referral.at("/properties/remedyOutcome/enum")))
                .containsExactly("REFERRED", "NONE", "INCOMPLETE", "NEEDS_REVIEW", "NO_POLICY_IN_FORCE", "null");
    }

    @Test
    void the_schema_of_a_kind_allows_what_its_remedies_can_come_to() {
        JsonNode allocation = tree(JsonSchemas.output(DecisionKind.ALLOCATION));
        assertThat(texts(allocation.at("/properties/outcome/enum"))).doesNotContain("GRANTED", "REDUCED", "NONE");
        assertThat(texts(allocation.at("/properties/remedyOutcome/enum")))
                .contains("FUNDED", "GRANTED", "REDUCED", "NONE", "null")
                .doesNotContain("ELIGIBLE");
    }

    @Test
    void every_key_that_is_written_is_in_the_schema() {
        JsonNode schema = tree(JsonSchemas.input());
        Applications.completeOfEveryKind()
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
