package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantJsonTest {
    private static final String JSON = Samples.grantJson();

    /** The least that can be read: everything else is unknown, and nothing has happened. */
    private static final String LEAST = "{\"id\":\"h\",\"policyVersion\":\"2021.1\",\"awarded\":1,"
            + "\"awardedOn\":\"2021-06-14\",\"events\":[],\"application\":{\"id\":\"a\",\"submittedOn\":\"2021-05-28\","
            + "\"group\":{\"id\":\"g\",\"members\":[{\"ref\":\"m1\",\"nik\":\"3576025204859001\"}]}}}";

    @Test
    void reads_the_documented_example() {
        assertThat(GrantJson.parse(JSON).orThrow()).isEqualTo(Samples.grant());
    }

    @Test
    void writes_the_documented_example_in_the_order_of_the_contract() {
        assertThat(GrantJson.write(Samples.grant())).isEqualTo(JSON);
    }

    @Test
    void an_absent_fact_is_unknown_and_left_out() {
        Grant grant = GrantJson.parse(LEAST).orThrow();
        assertThat(grant.getInDecree()).isNull();
        assertThat(grant.getAgreementSigned()).isNull();
        assertThat(grant.getIntegrityPact()).isNull();
        assertThat(grant.getGroupAccount()).isNull();
        assertThat(grant.getSpentAsPlanned()).isNull();
        assertThat(grant.getEvents()).isEmpty();
        assertThat(grant.getExtras()).isEmpty();
        assertThat(GrantJson.write(grant)).isEqualTo(LEAST);
    }

    @Test
    void no_answer_is_not_the_answer_no() {
        String no = LEAST.replace("\"events\"", "\"inDecree\":false,\"events\"");
        assertThat(GrantJson.parse(no).orThrow().getInDecree()).isFalse();
        assertThat(GrantJson.sha256(GrantJson.parse(no).orThrow()))
                .isNotEqualTo(GrantJson.sha256(GrantJson.parse(LEAST).orThrow()));
    }

    @Test
    void a_log_must_be_there_even_if_nothing_has_happened() {
        assertThat(GrantJson.parse(LEAST.replace("\"events\":[],", "")).getViolations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(tuple("REQUIRED_MISSING", "/events"));
    }

    @Test
    void tells_all_problems_of_the_grant_its_log_and_its_application_at_once() {
        String json = LEAST.replace("\"awarded\":1,", "\"awarded\":\"1\",")
                .replace("[],", "[{\"type\":\"PAID\",\"on\":\"2021-7-1\"},{\"on\":\"2021-07-01\",\"tranche\":1.5}],")
                .replace("3576025204859001", "357602520485900");
        assertThat(GrantJson.parse(json).getViolations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/application/group/members/0/nik", "NIK_MALFORMED"),
                        tuple("/awarded", "TYPE_WRONG"),
                        tuple("/events/0/on", "DATE_MALFORMED"),
                        tuple("/events/0/type", "VALUE_NOT_ALLOWED"),
                        tuple("/events/1/tranche", "NUMBER_NOT_WHOLE"),
                        tuple("/events/1/type", "REQUIRED_MISSING"));
    }

    @Test
    void an_application_with_its_own_schema_can_be_put_in_as_it_is() {
        String json = LEAST.replace("{\"id\":\"a\"", "{\"schema\":1,\"id\":\"a\"");
        assertThat(GrantJson.parse(json).orThrow())
                .isEqualTo(GrantJson.parse(LEAST).orThrow());
    }

    @Test
    void the_canonical_form_and_its_hash_stay_as_they_are() {
        String json = LEAST.replace(
                "[],",
                "[{\"type\":\"RECOVERED\",\"on\":\"2021-07-02\",\"amount\":1},"
                        + "{\"type\":\"REPORT_SUBMITTED\",\"on\":\"2021-07-01\",\"tranche\":1},"
                        + "{\"type\":\"RELEASED\",\"on\":\"2021-07-01\",\"tranche\":1,\"amount\":1},"
                        + "{\"type\":\"REPORT_SUBMITTED\",\"on\":\"2021-07-01\"}],");
        assertThat(GrantJson.canonical(GrantJson.parse(json).orThrow()))
                .isEqualTo("{\"application\":{\"group\":{\"id\":\"g\",\"members\":[{\"nik\":\"3576025204859001\","
                        + "\"ref\":\"m1\"}]},\"id\":\"a\",\"submittedOn\":\"2021-05-28\"},\"awarded\":1,"
                        + "\"awardedOn\":\"2021-06-14\",\"events\":["
                        + "{\"amount\":1,\"on\":\"2021-07-01\",\"tranche\":1,\"type\":\"RELEASED\"},"
                        + "{\"on\":\"2021-07-01\",\"type\":\"REPORT_SUBMITTED\"},"
                        + "{\"on\":\"2021-07-01\",\"tranche\":1,\"type\":\"REPORT_SUBMITTED\"},"
                        + "{\"amount\":1,\"on\":\"2021-07-02\",\"type\":\"RECOVERED\"}],"
                        + "\"id\":\"h\",\"policyVersion\":\"2021.1\"}");
        assertThat(GrantJson.sha256(GrantJson.parse(LEAST).orThrow()))
                .isEqualTo("5c49acc8806dd24981df63fb2b84cff6979e32be9fd792ee750a6ffa2c5a5df8");
    }

    @Test
    void an_event_that_is_listed_twice_is_not_the_same_as_once() {
        String once = LEAST.replace("[],", "[{\"type\":\"RECOVERED\",\"on\":\"2021-07-02\",\"amount\":0}],");
        String twice = LEAST.replace(
                "[],",
                "[{\"type\":\"RECOVERED\",\"on\":\"2021-07-02\",\"amount\":0},"
                        + "{\"type\":\"RECOVERED\",\"on\":\"2021-07-02\",\"amount\":0}],");
        assertThat(GrantJson.sha256(GrantJson.parse(once).orThrow()))
                .isNotEqualTo(GrantJson.sha256(GrantJson.parse(twice).orThrow()));
    }

    @Test
    void a_trade_off_the_list_is_told_where_it_stands() {
        assertThat(GrantJson.parse(JSON, List.of("FROZEN_FOOD")).isRejected()).isFalse();
        assertThat(GrantJson.parse(JSON, List.of("BATIK")).getViolations())
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(tuple("TRADE_UNKNOWN", "/application/group/trade", "FROZEN_FOOD"));
    }
}
