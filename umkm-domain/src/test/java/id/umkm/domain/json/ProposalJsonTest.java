package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalJsonTest {
    private static final String JSON = Samples.proposalJson();
    private static final String GROUP = "{\"id\":\"g\",\"members\":[{\"ref\":\"m1\",\"nik\":\"3576025204859001\"}]}";

    /** The least that can be read: everything else is unknown. */
    private static final String LEAST = "{\"id\":\"p\",\"foundedOn\":\"2022-02-15\",\"groups\":[" + GROUP + "]}";

    @Test
    void reads_the_documented_example() {
        assertThat(ProposalJson.parse(JSON).orThrow()).isEqualTo(Samples.proposal());
    }

    @Test
    void writes_the_documented_example_in_the_order_of_the_contract() {
        assertThat(ProposalJson.write(Samples.proposal())).isEqualTo(JSON);
    }

    @Test
    void an_absent_fact_is_unknown_and_left_out() {
        FoundingProposal proposal = ProposalJson.parse(LEAST).orThrow();
        assertThat(proposal.getProgramme()).isNull();
        assertThat(proposal.getPolicyVersion()).isNull();
        assertThat(proposal.getType()).isNull();
        assertThat(proposal.getFoundingMeetingHeld()).isNull();
        assertThat(proposal.getGroups().get(0).getStage()).isNull();
        assertThat(proposal.getGroups().get(0).getMonthlySales()).isNull();
        assertThat(proposal.getGroups().get(0).getSalesChannels()).isNull();
        assertThat(proposal.getGroups().get(0).getIdleMonths()).isNull();
        assertThat(ProposalJson.write(proposal)).isEqualTo(LEAST);
    }

    @Test
    void channels_that_are_absent_are_unknown_and_an_empty_list_is_nowhere() {
        String nowhere = LEAST.replace("\"members\"", "\"salesChannels\":[],\"members\"");
        FoundingProposal proposal = ProposalJson.parse(nowhere).orThrow();
        assertThat(proposal.getGroups().get(0).getSalesChannels()).isEmpty();
        assertThat(ProposalJson.write(proposal)).isEqualTo(nowhere);
    }

    @Test
    void channels_are_canonically_sorted_and_each_stands_once() {
        assertThat(canonical("\"B\",\"A_\",\"A\",\"B\",\"A1\""))
                .contains("\"salesChannels\":[\"A\",\"A1\",\"A_\",\"B\"]")
                .isEqualTo(canonical("\"A\",\"A1\",\"A_\",\"B\""));
        assertThat(ProposalJson.write(
                        ProposalJson.parse(channels("\"B\",\"A\",\"B\"")).orThrow()))
                .contains("\"salesChannels\":[\"B\",\"A\",\"B\"]");
    }

    @Test
    void the_canonical_form_sorts_groups_by_id_and_its_hash_stays_as_it_is() {
        String two = LEAST.replace(GROUP, GROUP.replace("\"g\"", "\"g2\"") + "," + GROUP.replace("\"g\"", "\"g10\""));
        assertThat(ProposalJson.canonical(ProposalJson.parse(two).orThrow()))
                .isEqualTo("{\"foundedOn\":\"2022-02-15\",\"groups\":["
                        + "{\"id\":\"g10\",\"members\":[{\"nik\":\"3576025204859001\",\"ref\":\"m1\"}]},"
                        + "{\"id\":\"g2\",\"members\":[{\"nik\":\"3576025204859001\",\"ref\":\"m1\"}]}],\"id\":\"p\"}");
        assertThat(ProposalJson.sha256(ProposalJson.parse(LEAST).orThrow()))
                .isEqualTo("0c39d39c9b6f5224f6572c53fbde23d87371c1c273c6ca9951216041c9fa95b0");
    }

    @Test
    void tells_all_problems_of_all_groups_at_once() {
        String json = LEAST.replace("\"groups\":[", "\"type\":\"SHOP\",\"groups\":[{\"id\":7},")
                .replace("\"foundedOn\":\"2022-02-15\",", "");
        assertThat(ProposalJson.parse(json).getViolations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("", "ONE_OF_MISSING"),
                        tuple("/groups/0/id", "TYPE_WRONG"),
                        tuple("/groups/0/members", "REQUIRED_MISSING"),
                        tuple("/type", "VALUE_NOT_ALLOWED"));
    }

    @Test
    void a_trade_off_the_list_is_told_where_it_stands() {
        assertThat(ProposalJson.parse(JSON, List.of("FROZEN_FOOD", "CAKE")).isRejected())
                .isFalse();
        assertThat(ProposalJson.parse(JSON, List.of("FROZEN_FOOD")).getViolations())
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(tuple("TRADE_UNKNOWN", "/groups/1/trade", "CAKE"));
    }

    private static String canonical(String channels) {
        return ProposalJson.canonical(ProposalJson.parse(channels(channels)).orThrow());
    }

    private static String channels(String channels) {
        return LEAST.replace("\"members\"", "\"salesChannels\":[" + channels + "],\"members\"");
    }
}
