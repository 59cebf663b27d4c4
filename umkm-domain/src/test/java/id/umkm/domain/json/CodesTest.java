package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final Codes CODES =
            new Codes(List.of("BATIK", "CAKE"), List.of("IW_GROUP"), List.of("DIRECT", "MARKETPLACE"));
    private static final String GROUP = "{\"id\":\"g\",\"trade\":\"CAKE\",\"stage\":\"IW_GROUP\","
            + "\"salesChannels\":[\"MARKETPLACE\",\"DIRECT\"],"
            + "\"members\":[{\"ref\":\"m1\",\"nik\":\"3576025204859001\"}]}";

    @Test
    void codes_on_the_lists_pass() {
        assertThat(violations(GROUP, CODES)).isEmpty();
    }

    @Test
    void codes_off_the_lists_are_told_with_what_the_policy_knows() {
        String group =
                GROUP.replace("CAKE", "SHOP").replace("IW_GROUP", "CLUSTER").replace("DIRECT", "STREET");
        assertThat(violations(group, CODES))
                .extracting(
                        Violation::code,
                        Violation::pointer,
                        Violation::value,
                        v -> v.message().en())
                .containsExactly(
                        tuple(
                                "CHANNEL_UNKNOWN",
                                "/group/salesChannels/1",
                                "STREET",
                                "The policy knows these sales channels: DIRECT, MARKETPLACE."),
                        tuple("STAGE_UNKNOWN", "/group/stage", "CLUSTER", "The policy knows these stages: IW_GROUP."),
                        tuple("TRADE_UNKNOWN", "/group/trade", "SHOP", "The policy knows these trades: BATIK, CAKE."));
        assertThat(violations(group, CODES))
                .extracting(v -> v.message().id())
                .containsExactly(
                        "Saluran penjualan yang dikenal kebijakan: DIRECT, MARKETPLACE.",
                        "Tahap yang dikenal kebijakan: IW_GROUP.",
                        "Jenis usaha yang dikenal kebijakan: BATIK, CAKE.");
    }

    @Test
    void codes_of_every_kind_of_applicant_are_held_to_the_lists() {
        for (String kind : List.of("entrepreneur", "cluster", "cooperative")) {
            String json = "{\"id\":\"a\",\"submittedOn\":\"2021-05-28\",\"" + kind
                    + "\":{\"id\":\"x\",\"trade\":\"SHOP\",\"stage\":\"CLUSTER\",\"owner\":null,\"members\":[]}}";
            assertThat(ApplicationJson.parse(json, CODES).getViolations())
                    .extracting(Violation::pointer, Violation::code)
                    .contains(
                            tuple("/" + kind + "/trade", "TRADE_UNKNOWN"),
                            tuple("/" + kind + "/stage", "STAGE_UNKNOWN"));
        }
    }

    @Test
    void an_empty_list_fixes_nothing() {
        String group =
                GROUP.replace("CAKE", "SHOP").replace("IW_GROUP", "CLUSTER").replace("DIRECT", "STREET");
        assertThat(violations(group, Codes.ANY)).isEmpty();
        assertThat(violations(group, Codes.ofTrades(List.of("CAKE"))))
                .extracting(Violation::code)
                .containsExactly("TRADE_UNKNOWN");
    }

    @Test
    void what_is_unknown_stands_on_no_list_and_passes() {
        assertThat(violations("{\"id\":\"g\",\"trade\":null,\"members\":[]}", CODES))
                .isEmpty();
    }

    @Test
    void a_code_off_the_list_is_told_together_with_the_other_problems() {
        assertThat(violations("{\"id\":7,\"trade\":\"SHOP\",\"salesChannels\":[1,\"STREET\"]}", CODES))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/group/id", "TYPE_WRONG"),
                        tuple("/group/members", "REQUIRED_MISSING"),
                        tuple("/group/salesChannels/0", "TYPE_WRONG"),
                        tuple("/group/salesChannels/1", "CHANNEL_UNKNOWN"),
                        tuple("/group/trade", "TRADE_UNKNOWN"));
    }

    @Test
    void a_record_without_a_group_has_no_codes() {
        assertThat(ApplicationJson.parse("[]", CODES).getViolations())
                .extracting(Violation::code)
                .containsExactly("TYPE_WRONG");
        assertThat(GrantJson.parse("{\"application\":1,\"id\":\"a\"}", CODES).getViolations())
                .extracting(Violation::pointer)
                .containsExactly("/application", "/awarded", "/awardedOn", "/events", "/policyVersion");
        assertThat(ProposalJson.parse("{\"groups\":1,\"id\":\"a\"}", CODES).getViolations())
                .extracting(Violation::pointer)
                .containsExactly("", "/groups");
    }

    private static List<Violation> violations(String group, Codes codes) {
        return ApplicationJson.parse("{\"id\":\"a\",\"submittedOn\":\"2021-05-28\",\"group\":" + group + "}", codes)
                .getViolations();
    }
}
