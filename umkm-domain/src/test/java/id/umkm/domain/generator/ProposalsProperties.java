package id.umkm.domain.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.constraint.Severity;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.json.Parsed;
import id.umkm.domain.json.ProposalJson;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ProposalsProperties {
    private final DomainValidator validator = DomainValidator.standard();

    @Provide
    Arbitrary<FoundingProposal> valid() {
        return Proposals.validOfEveryKind();
    }

    @Provide
    Arbitrary<FoundingProposal> complete() {
        return Proposals.complete();
    }

    @Provide
    Arbitrary<FoundingProposal> withSharedFounder() {
        return Proposals.withSharedFounder();
    }

    @Provide
    Arbitrary<OneFault<FoundingProposal>> withOneFault() {
        return Proposals.withOneFault();
    }

    @Property(tries = 150)
    void valid_proposals_have_no_violation(@ForAll("valid") FoundingProposal proposal) {
        assertThat(validator.violations(proposal, Applications.AS_OF)).isEmpty();
    }

    @Property(tries = 50)
    void complete_proposals_leave_no_fact_unknown(@ForAll("complete") FoundingProposal proposal) {
        assertThat(validator.violations(proposal, Applications.AS_OF)).isEmpty();
        assertThat(proposal.getType()).isNotNull();
        assertThat(proposal.getFoundingMeetingHeld()).isNotNull();
        assertThat(proposal.getGroups()).allSatisfy(group -> {
            assertThat(group.getStage()).isNotNull();
            assertThat(group.getMonthlySales()).isNotNull();
            assertThat(group.getSalesChannels()).isNotNull();
            assertThat(group.getIdleMonths()).isNotNull();
        });
    }

    @Property(tries = 50)
    void a_shared_founder_is_a_warning_and_no_error(@ForAll("withSharedFounder") FoundingProposal proposal) {
        assertThat(validator.validate(proposal, Applications.AS_OF).warnings())
                .extracting(Violation::code, Violation::severity)
                .containsExactly(tuple("FOUNDER_IN_TWO_GROUPS", Severity.WARNING));
    }

    @Property(tries = 150)
    void one_fault_gives_exactly_its_code_at_its_place(@ForAll("withOneFault") OneFault<FoundingProposal> fault) {
        assertFound(fault);
    }

    @TestFactory
    Stream<DynamicTest> every_fault_gives_exactly_its_code_at_its_place() {
        return Stream.concat(
                        Arrays.stream(ProposalFault.values()).map(fault -> fault.in(sample())),
                        Arrays.stream(ProposalJsonFault.values()).map(fault -> fault.in(sample())))
                .map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> assertFound(fault)));
    }

    @Property(tries = 1)
    void single_groups_and_several_both_come_up() {
        Set<Integer> sizes = new HashSet<>();
        Proposals.valid()
                .sampleStream()
                .limit(60)
                .forEach(proposal -> sizes.add(proposal.getGroups().size()));
        assertThat(sizes).containsExactlyInAnyOrder(1, 2, 3);
    }

    private static FoundingProposal sample() {
        return Proposals.complete().sample();
    }

    private void assertFound(OneFault<FoundingProposal> fault) {
        List<Violation> found = new ArrayList<>();
        Parsed<FoundingProposal> parsed = ProposalJson.parse(fault.json());
        fault.spoiled()
                .ifPresentOrElse(
                        proposal -> found.addAll(validator.violations(proposal, Applications.AS_OF)),
                        () -> found.addAll(parsed.getViolations()));
        assertThat(found).as(fault.name()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(fault.code());
            assertThat(violation.pointer()).isEqualTo(fault.pointer());
        });
        assertThat(parsed.get()).isEqualTo(fault.spoiled());
    }
}
