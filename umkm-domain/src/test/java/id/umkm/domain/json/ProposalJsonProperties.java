package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.generator.Proposals;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProposalJsonProperties {
    @Provide
    Arbitrary<FoundingProposal> proposals() {
        return Proposals.validOfEveryKind();
    }

    @Property(tries = 40)
    void what_was_written_is_read_back_equal(@ForAll("proposals") FoundingProposal proposal) {
        String json = ProposalJson.write(proposal);
        Parsed<FoundingProposal> parsed = ProposalJson.parse(json);
        assertThat(parsed.getViolations()).isEmpty();
        assertThat(parsed.orThrow()).isEqualTo(proposal);
        assertThat(parsed.getId()).isEqualTo(proposal.getId());
        assertThat(json).doesNotContain("\n", "\r").doesNotContain(":null");
    }

    @Property(tries = 40)
    void the_canonical_form_is_read_back_with_the_same_hash(@ForAll("proposals") FoundingProposal proposal) {
        FoundingProposal again =
                ProposalJson.parse(ProposalJson.canonical(proposal)).orThrow();
        assertThat(ProposalJson.canonical(again)).isEqualTo(ProposalJson.canonical(proposal));
        assertThat(ProposalJson.sha256(again))
                .isEqualTo(ProposalJson.sha256(proposal))
                .matches("[0-9a-f]{64}");
    }

    @Property(tries = 40)
    void no_order_that_means_nothing_changes_the_hash(
            @ForAll("proposals") FoundingProposal proposal, @ForAll long seed) {
        FoundingProposal shuffled = new Shuffles(seed).of(proposal);
        assertThat(ProposalJson.canonical(shuffled)).isEqualTo(ProposalJson.canonical(proposal));
        assertThat(ProposalJson.sha256(shuffled)).isEqualTo(ProposalJson.sha256(proposal));
    }

    @Property(tries = 40)
    void other_facts_give_another_canonical_form(
            @ForAll("proposals") FoundingProposal one, @ForAll("proposals") FoundingProposal other) {
        boolean same = ProposalJson.canonical(one).equals(ProposalJson.canonical(other));
        assertThat(same).isEqualTo(normal(one).equals(normal(other)));
    }

    private static FoundingProposal normal(FoundingProposal proposal) {
        return ProposalJson.parse(ProposalJson.canonical(proposal)).orThrow();
    }
}
