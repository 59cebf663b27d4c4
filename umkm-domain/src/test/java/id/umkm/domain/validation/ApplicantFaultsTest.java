package id.umkm.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.cooperative.Kinship.Relation;
import id.umkm.domain.cooperative.Meeting;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.identity.CooperativeNumber;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import id.umkm.domain.person.Position;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What is wrong with entrepreneurs, clusters and cooperatives, and what is not. */
class ApplicantFaultsTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 10, 11);
    private static final List<Member> PERSONS = Samples.group().getMembers();

    @Test
    void a_neighbourhood_number_has_three_digits() {
        for (String number : List.of("3", "03", "0003", "000", "00a", " 03")) {
            assertThat(found(entrepreneur().rt(number).build()))
                    .as(number)
                    .containsExactly(tuple("NEIGHBOURHOOD_NUMBER_WRONG", "/entrepreneur/rt"));
        }
        assertThat(found(entrepreneur().rt("003").rw("999").build())).isEmpty();
        assertThat(found(entrepreneur().rw("1").build()))
                .containsExactly(tuple("NEIGHBOURHOOD_NUMBER_WRONG", "/entrepreneur/rw"));
    }

    @Test
    void who_names_a_companion_has_one() {
        assertThat(found(entrepreneur().companion("P-7").hasCompanion(false).build()))
                .containsExactly(tuple("COMPANION_CONTRADICTED", "/entrepreneur/hasCompanion"));
        assertThat(found(entrepreneur().companion("P-7").hasCompanion(true).build()))
                .isEmpty();
        assertThat(found(entrepreneur().companion("P-7").build())).isEmpty();
        assertThat(found(entrepreneur().hasCompanion(false).build())).isEmpty();
    }

    @Test
    void a_day_of_conviction_and_none_contradict_each_other() {
        LocalDate day = LocalDate.of(2010, 1, 1);
        assertThat(found(owned(owner().convicted(false).lastConvictionOn(day))))
                .containsExactly(tuple("CONVICTION_CONTRADICTED", "/entrepreneur/owner/convicted"));
        assertThat(found(owned(owner().convicted(true).lastConvictionOn(day)))).isEmpty();
        assertThat(found(owned(owner().lastConvictionOn(day)))).isEmpty();
        assertThat(found(owned(owner().convicted(false)))).isEmpty();
        assertThat(found(owned(owner().lastConvictionOn(AS_OF.plusDays(1)))))
                .containsExactly(tuple("DATE_AFTER_AS_OF", "/entrepreneur/owner/lastConvictionOn"));
    }

    @Test
    void the_steps_of_a_cluster_come_in_their_order() {
        LocalDate day = LocalDate.of(2022, 5, 5);
        assertThat(found(cluster()
                        .identifiedOn(day)
                        .verifiedOn(day)
                        .validatedOn(day)
                        .confirmedOn(day)
                        .build()))
                .isEmpty();
        assertThat(found(
                        cluster().identifiedOn(day).verifiedOn(day.minusDays(1)).build()))
                .containsExactly(tuple("CLUSTER_STEP_TOO_EARLY", "/cluster/verifiedOn"));
        assertThat(found(cluster()
                        .identifiedOn(day)
                        .validatedOn(day.minusDays(1))
                        .confirmedOn(day.minusDays(2))
                        .build()))
                .containsExactly(
                        tuple("CLUSTER_STEP_TOO_EARLY", "/cluster/confirmedOn"),
                        tuple("CLUSTER_STEP_TOO_EARLY", "/cluster/validatedOn"));
        assertThat(found(cluster().verifiedOn(day).confirmedOn(day.minusDays(1)).build()))
                .containsExactly(tuple("CLUSTER_STEP_TOO_EARLY", "/cluster/confirmedOn"));
        assertThat(found(cluster().confirmedOn(AS_OF.plusDays(1)).build()))
                .containsExactly(tuple("DATE_AFTER_AS_OF", "/cluster/confirmedOn"));
    }

    @Test
    void a_meeting_is_not_held_tomorrow() {
        Meeting.Builder meeting = Meeting.builder().kind(Meeting.Kind.ANNUAL);
        assertThat(found(cooperative()
                        .meetings(List.of(meeting.on(AS_OF).bookYear(2022).build()))
                        .build()))
                .isEmpty();
        assertThat(found(cooperative()
                        .meetings(List.of(
                                meeting.on(AS_OF.plusDays(1)).bookYear(2023).build()))
                        .build()))
                .containsExactly(
                        tuple("YEAR_AFTER_AS_OF", "/cooperative/meetings/0/bookYear"),
                        tuple("DATE_AFTER_AS_OF", "/cooperative/meetings/0/on"));
    }

    @Test
    void kin_are_members_and_two_persons() {
        assertThat(found(kin(Kinship.of("m1", Relation.PARENT, "nobody"), Kinship.of("none", Relation.OTHER, "m2"))))
                .containsExactly(
                        tuple("KIN_NOT_A_MEMBER", "/cooperative/kin/0/other"),
                        tuple("KIN_NOT_A_MEMBER", "/cooperative/kin/1/one"));
        assertThat(found(kin(Kinship.of("m1", Relation.SIBLING, "m1"))))
                .containsExactly(tuple("KIN_OF_ONESELF", "/cooperative/kin/0/other"));
    }

    @Test
    void nobody_is_an_ancestor_of_themselves() {
        Kinship down = Kinship.of("m1", Relation.PARENT, "m2");
        assertThat(found(kin(down, Kinship.of("m2", Relation.PARENT, "m1"))))
                .containsExactly(
                        tuple("KIN_CYCLIC", "/cooperative/kin/0/relation"),
                        tuple("KIN_CYCLIC", "/cooperative/kin/1/relation"));
        assertThat(found(kin(down, Kinship.of("m1", Relation.CHILD, "m2")))).hasSize(2);
        assertThat(found(kin(down, Kinship.of("m2", Relation.CHILD, "m1")))).isEmpty();
        assertThat(found(kin(
                        down,
                        Kinship.of("m2", Relation.PARENT, "m3"),
                        Kinship.of("m1", Relation.CHILD, "m3"),
                        Kinship.of("m3", Relation.PARENT, "m4"),
                        Kinship.of("m4", Relation.SPOUSE, "m5"))))
                .extracting(one -> one.toList().get(1))
                .containsExactly(
                        "/cooperative/kin/0/relation", "/cooperative/kin/1/relation", "/cooperative/kin/2/relation");
        assertThat(found(kin(
                        down,
                        Kinship.of("m2", Relation.SPOUSE, "m1"),
                        Kinship.of("m1", Relation.PARENT, "m3"),
                        Kinship.of("m2", Relation.PARENT, "m4"),
                        Kinship.of("m3", Relation.PARENT, "m4"))))
                .isEmpty();
    }

    @Test
    void an_office_belongs_to_an_organ() {
        Member.Builder chair = Member.builder().from(PERSONS.get(0)).position(Position.CHAIR);
        assertThat(found(cooperative().members(List.of(chair.build())).build()))
                .containsExactly(tuple("OFFICE_WITHOUT_ORGAN", "/cooperative/members/0/position"));
        assertThat(found(cooperative()
                        .members(List.of(chair.organ(Organ.NONE).build()))
                        .build()))
                .containsExactly(tuple("OFFICE_WITHOUT_ORGAN", "/cooperative/members/0/position"));
        assertThat(found(cooperative()
                        .members(List.of(chair.organ(Organ.BOARD).build()))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_cooperative_is_not_in_itself() {
        assertThat(found(cooperative()
                        .memberCooperatives(List.of("KOP-2", "KOP-1", " "))
                        .build()))
                .containsExactly(
                        tuple("COOPERATIVE_IN_ITSELF", "/cooperative/memberCooperatives/1"),
                        tuple("TEXT_MALFORMED", "/cooperative/memberCooperatives/2"));
        assertThat(found(cooperative().memberCooperatives(List.of("KOP-2")).build()))
                .isEmpty();
    }

    @Test
    void a_number_that_is_given_is_issued() {
        Cooperative.Builder numbered = cooperative().cooperativeNumber(CooperativeNumber.of("3576010010001"));
        assertThat(found(numbered.hasCooperativeNumber(false).build()))
                .containsExactly(tuple("COOPERATIVE_NUMBER_CONTRADICTED", "/cooperative/hasCooperativeNumber"));
        assertThat(found(numbered.hasCooperativeNumber(null).build())).isEmpty();
        assertThat(found(cooperative().hasCooperativeNumber(false).build())).isEmpty();
    }

    @Test
    void nobody_is_in_a_cooperative_twice_and_somebody_is_in_it() {
        Member first = PERSONS.get(0);
        assertThat(found(cooperative()
                        .members(List.of(
                                first, Member.builder().from(first).ref("x").build()))
                        .build()))
                .containsExactly(tuple("MEMBER_TWICE", "/cooperative/members/1/nik"));
        assertThat(found(cooperative().members(List.of()).build()))
                .containsExactly(tuple("GROUP_EMPTY", "/cooperative/members"));
    }

    @Test
    void running_costs_are_a_part_of_what_is_asked() {
        Application.Builder asks =
                Application.builder().from(application(entrepreneur().build())).requestedAmount(Rupiah.of(3_000_000));
        assertThat(codes(asks.operatingCost(Rupiah.of(3_000_000)).build())).isEmpty();
        assertThat(codes(asks.operatingCost(Rupiah.of(3_000_001)).build()))
                .containsExactly(tuple("OPERATING_COST_ABOVE_REQUEST", "/operatingCost"));
        assertThat(codes(asks.operatingCost(Rupiah.of(-1)).build()))
                .containsExactly(tuple("AMOUNT_NEGATIVE", "/operatingCost"));
        assertThat(codes(asks.operatingCost(null).tenorMonths(-1).build()))
                .containsExactly(tuple("NUMBER_NEGATIVE", "/tenorMonths"));
    }

    @Test
    void a_review_is_of_somebody() {
        FoundingProposal.Builder review = FoundingProposal.builder().id("R-1").foundedOn(LocalDate.of(2022, 1, 1));
        assertThat(codes(review.build())).containsExactly(tuple("PROPOSAL_EMPTY", "/groups"));
        assertThat(codes(review.cluster(cluster().build()).build())).isEmpty();
    }

    private static Entrepreneur.Builder entrepreneur() {
        return Entrepreneur.builder().id("WU-1").owner(owner().build());
    }

    private static Member.Builder owner() {
        return Member.builder().from(PERSONS.get(0));
    }

    private static Entrepreneur owned(Member.Builder owner) {
        return entrepreneur().owner(owner.build()).build();
    }

    private static Cluster.Builder cluster() {
        return Cluster.builder().id("KL-1").members(PERSONS);
    }

    private static Cooperative.Builder cooperative() {
        return Cooperative.builder().id("KOP-1").members(PERSONS);
    }

    private static Cooperative kin(Kinship... kin) {
        return cooperative().kin(List.of(kin)).build();
    }

    private static Application application(Applicant applicant) {
        return Application.builder()
                .id("U-1")
                .submittedOn(LocalDate.of(2022, 1, 1))
                .applicant(applicant)
                .build();
    }

    private static List<Tuple> found(Applicant applicant) {
        return codes(application(applicant));
    }

    private static List<Tuple> codes(Object record) {
        return DomainValidator.standard().violations(record, AS_OF).stream()
                .map(violation -> tuple(violation.code(), violation.pointer()))
                .toList();
    }
}
