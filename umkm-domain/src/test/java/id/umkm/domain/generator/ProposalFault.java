package id.umkm.domain.generator;

import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.json.ProposalJson;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Ways to spoil one fact of a complete, valid proposal so that its JSON can still be read. */
enum ProposalFault {
    NO_GROUPS("PROPOSAL_EMPTY", "/groups", p -> copy(p).groups(List.of()).build()),
    GROUP_TWICE(
            "GROUP_TWICE",
            "/groups/1/id",
            second((first, other) -> copy(other).id(first.getId()).build())),
    REF_OF_SOMEBODY_ELSE(
            "MEMBER_REF_TWICE",
            "/groups/1/members/0/ref",
            second((first, other) -> copy(other)
                    .members(List.of(Member.builder()
                            .from(other.getMembers().get(0))
                            .ref(first.getMembers().get(0).getRef())
                            .build()))
                    .build())),
    FOUNDER_IN_BOTH_GROUPS(
            "FOUNDER_IN_TWO_GROUPS",
            "/groups/1/members/1/nik",
            second((first, other) ->
                    copy(other).addMembers(first.getMembers().get(0)).build())),
    FOUNDER_IN_BOTH_GROUPS_BY_ANOTHER_REF(
            "FOUNDER_IN_TWO_GROUPS",
            "/groups/1/members/1/nik",
            second((first, other) -> copy(other)
                    .addMembers(Member.builder()
                            .from(first.getMembers().get(0))
                            .ref("another")
                            .build())
                    .build())),
    GROUP_WITHOUT_MEMBERS(
            "GROUP_EMPTY",
            "/groups/1/members",
            second((first, other) -> copy(other).members(List.of()).build())),
    FOUNDED_TOMORROW(
            "DATE_AFTER_AS_OF",
            "/foundedOn",
            p -> copy(p).foundedOn(Applications.AS_OF.plusDays(1)).build()),
    WITHOUT_ID("TEXT_MALFORMED", "/id", p -> copy(p).id(" ").build()),
    VERSION_OF_SPACES(
            "TEXT_MALFORMED", "/policyVersion", p -> copy(p).policyVersion(" ").build());

    private final String code;
    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final UnaryOperator<FoundingProposal> spoil;

    ProposalFault(String code, String pointer, UnaryOperator<FoundingProposal> spoil) {
        this.code = code;
        this.pointer = pointer;
        this.spoil = spoil;
    }

    OneFault<FoundingProposal> in(FoundingProposal proposal) {
        FoundingProposal spoiled = spoil.apply(proposal);
        return new OneFault<>(name(), Optional.of(spoiled), ProposalJson.write(spoiled), code, pointer);
    }

    /** Makes a second and last group out of one that has one member, whom no other group has. */
    private static UnaryOperator<FoundingProposal> second(SecondGroup make) {
        return proposal -> {
            BusinessGroup first = proposal.getGroups().get(0);
            LocalDate birthDate = LocalDate.of(1999, 9, 9);
            Member member = Member.builder()
                    .from(first.getMembers().get(0))
                    .ref("other")
                    .nik(Values.nik(100_000, birthDate, Sex.MALE, 1))
                    .birthDate(birthDate)
                    .sex(Sex.MALE)
                    .build();
            BusinessGroup other =
                    copy(first).id("other").chair(null).members(List.of(member)).build();
            List<BusinessGroup> groups = new ArrayList<>(List.of(first));
            groups.add(make.of(first, other));
            return copy(proposal).groups(groups).build();
        };
    }

    /** Makes the second group. */
    private interface SecondGroup {
        BusinessGroup of(BusinessGroup first, BusinessGroup other);
    }

    private static FoundingProposal.Builder copy(FoundingProposal proposal) {
        return FoundingProposal.builder().from(proposal);
    }

    private static BusinessGroup.Builder copy(BusinessGroup group) {
        return BusinessGroup.builder().from(group);
    }
}
