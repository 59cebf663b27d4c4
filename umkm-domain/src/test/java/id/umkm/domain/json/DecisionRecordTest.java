package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.law.Basis;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRecordTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DecisionRecord RECORD = DecisionRecord.of(
            Samples.application(), decision(DecisionKind.ELIGIBILITY, ApplicationJson.sha256(Samples.application())));

    @Test
    void holds_the_canonical_facts_and_the_decision() {
        assertThat(RECORD.getInput()).isEqualTo(ApplicationJson.canonical(Samples.application()));
        assertThat(RECORD.getInputSha256()).isEqualTo(ApplicationJson.sha256(Samples.application()));
        assertThat(RECORD.isIntact()).isTrue();
    }

    @Test
    void is_one_line_of_facts_and_decision() {
        assertThat(RECORD.toJson())
                .isEqualTo("{\"schema\":1,\"input\":" + ApplicationJson.canonical(Samples.application())
                        + ",\"decision\":" + DecisionJson.write(RECORD.getDecision()) + "}");
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void each_kind_holds_the_facts_that_it_is_about(DecisionKind kind) {
        DecisionRecord record = record(kind);
        assertThat(DecisionRecord.parse(record.toJson())).isEqualTo(record);
        String facts = switch (kind) {
            case DISBURSEMENT -> GrantJson.canonical(Samples.grant());
            case GRADUATION -> ProposalJson.canonical(Samples.proposal());
            default -> ApplicationJson.canonical(Samples.application());
        };
        assertThat(record.getInput()).isEqualTo(facts);
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void facts_of_another_type_are_refused(DecisionKind kind) {
        Decision decision = record(kind).getDecision();
        if (kind == DecisionKind.DISBURSEMENT) {
            assertThatThrownBy(() -> DecisionRecord.of(Samples.application(), decision))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("DISBURSEMENT");
        } else {
            assertThatThrownBy(() -> DecisionRecord.of(Samples.grant(), decision))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(kind.name());
        }
    }

    @Test
    void facts_of_another_decision_are_refused_and_both_hashes_named() {
        Application other = Application.builder()
                .from(Samples.application())
                .requestedAmount(Rupiah.of(20_000_001))
                .build();
        assertThatThrownBy(() -> DecisionRecord.of(other, RECORD.getDecision()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ApplicationJson.sha256(other))
                .hasMessageContaining(ApplicationJson.sha256(Samples.application()));
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void a_store_that_puts_keys_in_another_order_and_blanks_between_changes_nothing(DecisionKind kind) {
        DecisionRecord record = record(kind);
        String stored = reversed(record.toJson());
        assertThat(stored).isNotEqualTo(record.toJson()).startsWith("{\n");
        DecisionRecord again = DecisionRecord.parse(stored);
        assertThat(again).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(again.toJson()).isEqualTo(record.toJson());
        assertThat(again.isIntact()).isTrue();
    }

    @Test
    void a_changed_character_in_the_facts_shows_as_another_hash() {
        String json = RECORD.toJson();
        int from = json.indexOf("\"input\":") + "\"input\":".length();
        int until = json.indexOf(",\"decision\":");
        int read = 0;
        for (int i = from; i < until; i++) {
            char changed = json.charAt(i) == '1' ? '2' : '1';
            DecisionRecord tampered;
            try {
                tampered = DecisionRecord.parse(json.substring(0, i) + changed + json.substring(i + 1));
            } catch (InvalidInputException e) {
                continue;
            }
            read++;
            assertThat(tampered.isIntact()).as("character %d", i).isFalse();
            assertThat(tampered.getInputSha256()).isNotEqualTo(RECORD.getInputSha256());
            assertThat(tampered).isNotEqualTo(RECORD);
        }
        assertThat(read).isGreaterThan(200);
    }

    @Test
    void members_in_another_order_are_other_facts_as_they_stand() {
        String json = RECORD.toJson();
        ObjectNode root = tree(json);
        ArrayNode members = (ArrayNode) root.at("/input/group/members");
        members.add(members.remove(0));
        DecisionRecord turned = DecisionRecord.parse(root.toString());
        assertThat(turned.isIntact()).isFalse();
        assertThat(ApplicationJson.parse(turned.getInput())
                        .orThrow()
                        .getApplicant()
                        .getMembers())
                .containsExactlyInAnyOrderElementsOf(Samples.group().getMembers());
    }

    @Test
    void a_fact_that_was_written_as_null_is_kept_and_seen() {
        ObjectNode root = tree(RECORD.toJson());
        ((ObjectNode) root.get("input")).putNull("extras");
        DecisionRecord tampered = DecisionRecord.parse(root.toString());
        assertThat(tampered.getInput()).contains("\"extras\":null");
        assertThat(tampered.isIntact()).isFalse();
    }

    @Test
    void tells_all_problems_of_facts_and_decision_at_once() {
        ObjectNode root = tree(RECORD.toJson());
        ((ObjectNode) root.get("input")).put("requestedAmount", "20000000").put("note", 1);
        ((ObjectNode) root.get("decision")).put("outcome", "REFERRED").remove("id");
        ((ObjectNode) root.get("decision")).put("asOf", "1 Juni 2021");
        root.put("extra", true);
        assertThatThrownBy(() -> DecisionRecord.parse(root.toString()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getViolations())
                                .extracting(Violation::pointer, Violation::code)
                                .containsExactly(
                                        tuple("/decision/asOf", "DATE_MALFORMED"),
                                        tuple("/decision/id", "REQUIRED_MISSING"),
                                        tuple("/extra", "UNKNOWN_PROPERTY"),
                                        tuple("/input/note", "UNKNOWN_PROPERTY"),
                                        tuple("/input/requestedAmount", "TYPE_WRONG")));
    }

    @Test
    void an_outcome_that_its_kind_cannot_come_to_is_a_problem() {
        assertProblem(
                RECORD.toJson().replace("\"NOT_ELIGIBLE\"", "\"REFERRED\""),
                "OUTCOME_NOT_OF_KIND",
                "/decision/outcome");
    }

    @Test
    void facts_of_another_type_cannot_be_read() {
        String json =
                RECORD.toJson().replace("\"eligibility\"", "\"disbursement\"").replace("NOT_ELIGIBLE", "HOLD");
        assertThatThrownBy(() -> DecisionRecord.parse(json))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getViolations())
                                .extracting(Violation::pointer, Violation::code)
                                .contains(
                                        tuple("/input/events", "REQUIRED_MISSING"),
                                        tuple("/input/group", "UNKNOWN_PROPERTY")));
    }

    @Test
    void where_the_kind_cannot_be_read_the_facts_are_not_blamed() {
        assertProblem(
                RECORD.toJson().replace("\"eligibility\"", "\"ELIGIBILITY\""), "VALUE_NOT_ALLOWED", "/decision/kind");
        assertProblem("{\"schema\":1,\"input\":{}}", "REQUIRED_MISSING", "/decision");
        assertThatThrownBy(() -> DecisionRecord.parse("{\"schema\":1,\"input\":[],\"decision\":{}}"))
                .hasMessageContaining("TYPE_WRONG at /input");
        assertProblem("[]", "TYPE_WRONG", "");
        assertProblem("", "JSON_MALFORMED", "");
    }

    @Test
    void a_name_that_stands_twice_is_a_problem() {
        assertProblem(
                RECORD.toJson().replace("\"requestedAmount\":", "\"requestedAmount\":1,\"requestedAmount\":"),
                "DUPLICATE_KEY",
                "/input/requestedAmount");
    }

    @Test
    void a_decision_may_be_longer_than_a_record_of_input() {
        Finding finding = Finding.builder()
                .code("GROUP_TOO_SMALL")
                .effect(Effect.REJECT)
                .basis(Basis.SOURCE)
                .position("Kelayakan/GROUP_TOO_SMALL")
                .layer(Layer.PROGRAMME)
                .message(Text.of("k".repeat(1_000), null))
                .build();
        Decision decision = Decision.builder()
                .from(RECORD.getDecision())
                .findings(Collections.nCopies(1_100, finding))
                .build();
        String json = DecisionRecord.of(Samples.application(), decision).toJson();
        assertThat(json).hasSizeGreaterThan(ApplicationJson.MAX_BYTES);
        assertThat(DecisionRecord.parse(json).getDecision()).isEqualTo(decision);
        assertThat(DecisionJson.parse(DecisionJson.write(decision)).orThrow()).isEqualTo(decision);
    }

    @Test
    void the_size_is_limited() {
        String json = RECORD.toJson();
        String longest = json + " ".repeat(DecisionRecord.MAX_BYTES - json.length());
        assertThat(DecisionRecord.parse(longest)).isEqualTo(RECORD);
        assertProblem(longest + " ", "LINE_TOO_LONG", "");
    }

    @Test
    void is_not_printed_with_its_facts() {
        assertThat(RECORD)
                .hasToString("Record of a decision of kind ELIGIBILITY as of 2021-06-01")
                .isNotEqualTo(null);
    }

    private static DecisionRecord record(DecisionKind kind) {
        return switch (kind) {
            case DISBURSEMENT -> DecisionRecord.of(Samples.grant(), decision(kind, GrantJson.sha256(Samples.grant())));
            case GRADUATION ->
                DecisionRecord.of(Samples.proposal(), decision(kind, ProposalJson.sha256(Samples.proposal())));
            default ->
                DecisionRecord.of(Samples.application(), decision(kind, ApplicationJson.sha256(Samples.application())));
        };
    }

    private static Decision decision(DecisionKind kind, String inputSha256) {
        return Decision.builder()
                .kind(kind)
                .outcome(kind == DecisionKind.ELIGIBILITY ? Outcome.NOT_ELIGIBLE : Outcome.NEEDS_REVIEW)
                .id("IW-2021-035")
                .asOf(LocalDate.of(2021, 6, 1))
                .policy(new PolicyRef("mojokerto-iw", "2021.1", "ab".repeat(32)))
                .audit(Audit.of(inputSha256, "umkm-rules 0.1.0"))
                .build();
    }

    private static void assertProblem(String json, String code, String pointer) {
        assertThatThrownBy(() -> DecisionRecord.parse(json))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getViolations())
                                .extracting(Violation::code, Violation::pointer)
                                .containsExactly(tuple(code, pointer)));
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every object with its keys in the reverse order, on many lines. */
    private static String reversed(String json) {
        return reversed((JsonNode) tree(json)).toPrettyString();
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode turned = MAPPER.createArrayNode();
            list.forEach(item -> turned.add(reversed(item)));
            return turned;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        ObjectNode turned = MAPPER.createObjectNode();
        names.forEach(name -> turned.set(name, reversed(object.get(name))));
        return turned;
    }
}
