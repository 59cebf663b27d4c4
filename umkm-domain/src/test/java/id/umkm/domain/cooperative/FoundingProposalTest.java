package id.umkm.domain.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.constraint.Severity;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundingProposalTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 2, 15);
    private static final BusinessGroup GROUP = BusinessGroup.builder()
            .from(Samples.group())
            .id("KLP-1")
            .chair(null)
            .members(List.of(person(0, "m1"), person(1, "m2")))
            .build();

    @Test
    void a_single_group_is_a_proposal() {
        assertThat(violations(GROUP)).isEmpty();
    }

    @Test
    void a_proposal_without_groups_is_empty() {
        assertThat(violations())
                .extracting(Violation::code, Violation::pointer, Violation::isError)
                .containsExactly(tuple("PROPOSAL_EMPTY", "/groups", true));
    }

    @Test
    void groups_that_share_nobody_pass() {
        assertThat(violations(GROUP, group("KLP-2", person(2, "m3")))).isEmpty();
    }

    @Test
    void every_later_group_with_the_same_id_is_named() {
        assertThat(violations(
                        GROUP,
                        group("KLP-1", person(2, "m3")),
                        group("KLP-2", person(3, "m4")),
                        group("KLP-1", person(4, "m5"))))
                .extracting(Violation::code, Violation::pointer, Violation::value, Violation::isError)
                .containsExactly(
                        tuple("GROUP_TWICE", "/groups/1/id", "KLP-1", true),
                        tuple("GROUP_TWICE", "/groups/3/id", "KLP-1", true));
    }

    @Test
    void a_person_in_two_groups_is_a_warning_that_names_the_person_masked() {
        Validated<FoundingProposal> validated = DomainValidator.standard().validate(Samples.proposal(), AS_OF);
        assertThat(validated.warnings())
                .extracting(Violation::code, Violation::severity, Violation::pointer, Violation::value)
                .containsExactly(tuple(
                        "FOUNDER_IN_TWO_GROUPS", Severity.WARNING, "/groups/1/members/0/nik", "************9005"));
        assertThat(validated.warnings().get(0).message().en()).contains("counts once");
        assertThat(validated.warnings().get(0).message().id()).contains("dihitung satu kali");
    }

    @Test
    void a_person_in_three_groups_is_named_in_each_but_the_first() {
        assertThat(violations(group("KLP-3", person(0, "m1")), group("KLP-2", person(2, "m3"), person(0, "m1")), GROUP))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("FOUNDER_IN_TWO_GROUPS", "/groups/1/members/1/nik"),
                        tuple("FOUNDER_IN_TWO_GROUPS", "/groups/2/members/0/nik"));
    }

    @Test
    void a_person_with_two_refs_is_the_same_person() {
        assertThat(violations(GROUP, group("KLP-2", person(0, "other"))))
                .extracting(Violation::code, Violation::pointer, Violation::severity)
                .containsExactly(tuple("FOUNDER_IN_TWO_GROUPS", "/groups/1/members/0/nik", Severity.WARNING));
    }

    @Test
    void a_ref_of_two_persons_is_an_error() {
        assertThat(violations(GROUP, group("KLP-2", person(2, "m3"), person(3, "m2"))))
                .extracting(Violation::code, Violation::pointer, Violation::value, Violation::isError)
                .containsExactly(tuple("MEMBER_REF_TWICE", "/groups/1/members/1/ref", "m2", true));
    }

    @Test
    void everybody_who_has_the_ref_of_the_first_is_named() {
        assertThat(violations(GROUP, group("KLP-2", person(2, "m2")), group("KLP-3", person(3, "m2"))))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("MEMBER_REF_TWICE", "/groups/1/members/0/ref"),
                        tuple("MEMBER_REF_TWICE", "/groups/2/members/0/ref"));
        assertThat(violations(GROUP, group("KLP-2", person(2, "m2")), group("KLP-3", person(2, "m2"))))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("MEMBER_REF_TWICE", "/groups/1/members/0/ref"),
                        tuple("FOUNDER_IN_TWO_GROUPS", "/groups/2/members/0/nik"),
                        tuple("MEMBER_REF_TWICE", "/groups/2/members/0/ref"));
    }

    @Test
    void a_ref_or_a_person_that_stands_twice_in_one_group_is_told_of_that_group_alone() {
        assertThat(violations(group("KLP-2", person(2, "m3"), person(3, "m3"), person(2, "m4"))))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("MEMBER_REF_TWICE", "/groups/0/members/1/ref"),
                        tuple("MEMBER_TWICE", "/groups/0/members/2/nik"));
    }

    @Test
    void no_message_tells_a_number_of_a_person() {
        List<Violation> found = violations(GROUP, group("KLP-1", person(0, "m2")));
        assertThat(found).hasSize(3);
        assertThat(found.toString())
                .doesNotContain(person(0, "m1").getNik().value().substring(0, 12));
    }

    /** One of the persons of the sample, under a ref. */
    private static Member person(int index, String ref) {
        return Member.builder()
                .from(Samples.group().getMembers().get(index))
                .ref(ref)
                .build();
    }

    private static BusinessGroup group(String id, Member... members) {
        return BusinessGroup.builder()
                .from(GROUP)
                .id(id)
                .members(List.of(members))
                .build();
    }

    private static List<Violation> violations(BusinessGroup... groups) {
        FoundingProposal proposal = FoundingProposal.builder()
                .id("PK-1")
                .foundedOn(AS_OF)
                .addGroups(groups)
                .build();
        return DomainValidator.standard().violations(proposal, AS_OF);
    }
}
