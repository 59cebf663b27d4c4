package id.umkm.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.CooperativeLevel;
import id.umkm.domain.cooperative.CooperativeType;
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
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted from the records of entrepreneurs, clusters and cooperatives, and when it stays unknown. */
class ApplicantFactsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 8, 1);
    private static final List<Member> PERSONS = Samples.group().getMembers();

    @Test
    void a_home_differs_where_both_villages_are_known() {
        RegionCode here = RegionCode.of("35.76.02.1003");
        RegionCode there = RegionCode.of("35.76.02.1004");
        assertThat(fact(entrepreneur(here, here), "home_differs")).isEqualTo(false);
        assertThat(fact(entrepreneur(here, there), "home_differs")).isEqualTo(true);
        assertThat(fact(entrepreneur(null, there), "home_differs")).isNull();
        assertThat(fact(entrepreneur(here, null), "home_differs")).isNull();
    }

    @Test
    void who_names_a_companion_or_a_number_has_one() {
        Entrepreneur.Builder entrepreneur = Entrepreneur.builder().id("W").owner(PERSONS.get(0));
        assertThat(fact(entrepreneur.build(), "has_companion")).isNull();
        assertThat(fact(entrepreneur.hasCompanion(false).build(), "has_companion"))
                .isEqualTo(false);
        assertThat(fact(entrepreneur.hasCompanion(null).companion("P-1").build(), "has_companion"))
                .isEqualTo(true);
        Cooperative.Builder cooperative = cooperative(Organ.BOARD);
        assertThat(fact(cooperative.build(), "has_cooperative_number")).isNull();
        assertThat(fact(
                        cooperative
                                .cooperativeNumber(CooperativeNumber.of("35.76"))
                                .build(),
                        "has_cooperative_number"))
                .isEqualTo(true);
    }

    @Test
    void months_of_a_business_are_whole() {
        Entrepreneur.Builder entrepreneur = Entrepreneur.builder().id("W").owner(PERSONS.get(0));
        assertThat(fact(entrepreneur.startedOn(LocalDate.of(2025, 2, 1)).build(), "business_age"))
                .isEqualTo(6L);
        assertThat(fact(entrepreneur.startedOn(LocalDate.of(2025, 2, 2)).build(), "business_age"))
                .isEqualTo(5L);
        assertThat(fact(entrepreneur.startedOn(null).build(), "business_age")).isNull();
    }

    @Test
    void partners_are_known_by_what_they_bring() {
        Cluster.Builder cluster = Cluster.builder().id("K").members(PERSONS);
        assertThat(fact(cluster.build(), "partner_kinds")).isNull();
        assertThat(fact(cluster.partners(List.of()).build(), "partner_kinds")).isEqualTo(None.NONE);
        assertThat(fact(
                        cluster.partners(List.of(
                                        Partner.of("Contoh A", Partner.Kind.MARKET),
                                        Partner.of("Contoh B", Partner.Kind.MARKET),
                                        Partner.of("Contoh C", Partner.Kind.CAPITAL)))
                                .build(),
                        "partner_kinds"))
                .isEqualTo(Set.of("MARKET", "CAPITAL"));
    }

    @Test
    void organs_are_counted_when_all_members_are_known() {
        Cooperative five = cooperative(Organ.BOARD, Organ.BOARD, Organ.BOARD, Organ.SUPERVISORS, Organ.NONE)
                .build();
        assertThat(fact(five, "board_size")).isEqualTo(3L);
        assertThat(fact(five, "board_odd")).isEqualTo(true);
        assertThat(fact(five, "supervisor_count")).isEqualTo(1L);
        assertThat(fact(five, "sharia_board_size")).isEqualTo(0L);
        Cooperative even = cooperative(Organ.BOARD, Organ.BOARD).build();
        assertThat(fact(even, "board_odd")).isEqualTo(false);
        Cooperative unknown = cooperative(Organ.BOARD, null).build();
        assertThat(fact(unknown, "board_size")).isNull();
        assertThat(fact(unknown, "board_odd")).isNull();
    }

    @Test
    void the_head_of_the_village_chairs_the_supervisors_or_not() {
        assertThat(fact(chaired(Organ.SUPERVISORS, Position.CHAIR, true), HEAD_CHAIRS))
                .isEqualTo(true);
        assertThat(fact(chaired(Organ.SUPERVISORS, Position.CHAIR, false), HEAD_CHAIRS))
                .isEqualTo(false);
        assertThat(fact(chaired(Organ.SUPERVISORS, Position.MEMBER, true), HEAD_CHAIRS))
                .isEqualTo(false);
        assertThat(fact(chaired(Organ.BOARD, Position.CHAIR, true), HEAD_CHAIRS))
                .isEqualTo(false);
        assertThat(fact(chaired(Organ.SUPERVISORS, Position.CHAIR, null), HEAD_CHAIRS))
                .isNull();
        assertThat(fact(chaired(Organ.SUPERVISORS, null, true), HEAD_CHAIRS)).isNull();
        assertThat(fact(chaired(null, null, true), HEAD_CHAIRS)).isNull();
        assertThat(fact(chaired(Organ.BOARD, null, true), HEAD_CHAIRS)).isEqualTo(false);
    }

    private static final String HEAD_CHAIRS = "village_head_chairs_supervisors";

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, 0",
        "PARENT, 1",
        "CHILD, 1",
        "SIBLING, 2",
    })
    void kin_of_each_relation_have_their_degree(Relation relation, long degree) {
        assertThat(degree(Kinship.of("m1", relation, "m2"))).isEqualTo(degree);
    }

    @Test
    void spouses_stand_for_one_another() {
        // m1 and m5 hold no office here: the way leads through them.
        Cooperative inLaws = officed(Organ.NONE, Organ.BOARD, Organ.SUPERVISORS)
                .kin(List.of(Kinship.of("m1", Relation.SPOUSE, "m2"), Kinship.of("m3", Relation.PARENT, "m1")))
                .build();
        assertThat(fact(inLaws, KIN)).isEqualTo(1L);
        Cooperative nephew = officed(Organ.NONE, Organ.BOARD, Organ.SUPERVISORS)
                .kin(List.of(Kinship.of("m1", Relation.SIBLING, "m2"), Kinship.of("m3", Relation.CHILD, "m1")))
                .build();
        assertThat(fact(nephew, KIN)).isEqualTo(3L);
    }

    private static final String KIN = "closest_kin_degree";

    @Test
    void the_nearest_kin_count() {
        assertThat(degree(Kinship.of("m1", Relation.SIBLING, "m2"), Kinship.of("m3", Relation.CHILD, "m2")))
                .isEqualTo(1L);
        assertThat(degree(Kinship.of("m1", Relation.SIBLING, "m2"), Kinship.of("m2", Relation.SPOUSE, "m3")))
                .isEqualTo(0L);
    }

    @Test
    void nobody_is_kin_where_no_two_holders_are() {
        assertThat(fact(cooperative(Organ.BOARD, Organ.SUPERVISORS).build(), KIN))
                .isNull();
        assertThat(fact(
                        cooperative(Organ.BOARD, Organ.SUPERVISORS)
                                .kin(List.of())
                                .build(),
                        KIN))
                .isEqualTo(None.NONE);
        Cooperative outside = officed(Organ.NONE, Organ.BOARD, Organ.SUPERVISORS)
                .kin(List.of(Kinship.of("m1", Relation.PARENT, "m2")))
                .build();
        assertThat(fact(outside, KIN)).isEqualTo(None.NONE);
    }

    @Test
    void kin_of_an_unknown_degree_or_office_leave_it_unknown_unless_nobody_can_be_nearer() {
        assertThat(degree(Kinship.of("m1", Relation.OTHER, "m2"))).isNull();
        assertThat(degree(Kinship.of("m1", Relation.OTHER, "m2"), Kinship.of("m2", Relation.PARENT, "m3")))
                .isEqualTo(1L);
        assertThat(degree(Kinship.of("m1", Relation.OTHER, "m2"), Kinship.of("m2", Relation.SIBLING, "m3")))
                .isNull();
        Cooperative perhaps = officed(null, Organ.BOARD, Organ.SUPERVISORS)
                .kin(List.of(Kinship.of("m1", Relation.PARENT, "m2"), Kinship.of("m2", Relation.SIBLING, "m3")))
                .build();
        assertThat(fact(perhaps, KIN)).isNull();
    }

    @Test
    void book_years_without_a_meeting_are_whole() {
        assertThat(withoutMeeting(meeting(Meeting.Kind.ANNUAL, 2024))).isEqualTo(0L);
        assertThat(withoutMeeting(meeting(Meeting.Kind.ANNUAL, 2023))).isEqualTo(1L);
        assertThat(withoutMeeting(meeting(Meeting.Kind.ANNUAL, 2021), meeting(Meeting.Kind.ANNUAL, 2020)))
                .isEqualTo(3L);
        assertThat(withoutMeeting(meeting(Meeting.Kind.ANNUAL, null))).isNull();
        assertThat(withoutMeeting(meeting(Meeting.Kind.SPECIAL, 2024))).isEqualTo(4L);
        assertThat(withoutMeeting()).isEqualTo(4L);
        Cooperative.Builder cooperative = cooperative(Organ.BOARD);
        assertThat(fact(cooperative.build(), "years_without_meeting")).isNull();
        assertThat(fact(cooperative.meetings(List.of()).build(), "years_without_meeting"))
                .isNull();
        assertThat(fact(cooperative.meetings(List.of()).build(), "last_annual_meeting"))
                .isEqualTo(None.NONE);
        assertThat(fact(
                        cooperative
                                .meetings(List.of(
                                        meeting(Meeting.Kind.ANNUAL, 2023), meeting(Meeting.Kind.SPECIAL, null)))
                                .build(),
                        "last_annual_meeting"))
                .isEqualTo(LocalDate.of(2024, 3, 1));
    }

    private static @Nullable Object withoutMeeting(Meeting... meetings) {
        return fact(
                cooperative(Organ.BOARD)
                        .approvedOn(LocalDate.of(2020, 12, 31))
                        .meetings(List.of(meetings))
                        .build(),
                "years_without_meeting");
    }

    private static Meeting meeting(Meeting.Kind kind, @Nullable Integer bookYear) {
        return Meeting.builder()
                .kind(kind)
                .on(LocalDate.of(bookYear == null ? 2025 : bookYear + 1, 3, 1))
                .bookYear(bookYear)
                .build();
    }

    @Test
    void a_secondary_cooperative_counts_its_members_once() {
        Cooperative.Builder cooperative = cooperative(Organ.BOARD);
        assertThat(fact(cooperative.build(), "secondary")).isNull();
        assertThat(fact(cooperative.level(CooperativeLevel.SECONDARY).build(), "secondary"))
                .isEqualTo(true);
        assertThat(fact(cooperative.memberCooperatives(List.of("a", "b", "a")).build(), "member_cooperatives"))
                .isEqualTo(2L);
    }

    @Test
    void the_type_is_that_of_the_cooperative_or_of_the_plan() {
        Cooperative producers =
                cooperative(Organ.BOARD).type(CooperativeType.PRODUCER).build();
        assertThat(fact(producers, "cooperative_type")).isEqualTo("PRODUCER");
        FoundingProposal plan = Samples.proposal();
        Facts group = Facts.of(Vocabulary.standard(), plan, plan.getGroups().get(0), AS_OF);
        assertThat(value(group, "cooperative_type")).isEqualTo("PRODUCER");
        FoundingProposal review = FoundingProposal.builder()
                .id("R")
                .foundedOn(AS_OF)
                .cooperative(producers)
                .build();
        assertThat(value(Facts.of(Vocabulary.standard(), review, producers, AS_OF), "cooperative_type"))
                .isEqualTo("PRODUCER");
    }

    @Test
    void convictions_and_offices_of_a_person_can_be_none() {
        Member person = PERSONS.get(0);
        assertThat(ofMember(person, "years_since_conviction")).isNull();
        assertThat(ofMember(Member.builder().from(person).convicted(false).build(), "years_since_conviction"))
                .isEqualTo(None.NONE);
        LocalDate day = LocalDate.of(2020, 8, 2);
        assertThat(ofMember(Member.builder().from(person).lastConvictionOn(day).build(), "years_since_conviction"))
                .isEqualTo(4L);
        assertThat(ofMember(person, "organ")).isNull();
        assertThat(ofMember(person, "position")).isNull();
        Member none = Member.builder().from(person).organ(Organ.NONE).build();
        assertThat(ofMember(none, "organ")).isEqualTo(None.NONE);
        assertThat(ofMember(none, "position")).isEqualTo(None.NONE);
    }

    @Test
    void facts_of_other_kinds_are_unknown_of_a_group() {
        Facts facts = Facts.of(Vocabulary.standard(), Samples.application(), AS_OF);
        for (String name : List.of("entrepreneur_stage", "partner_kinds", "board_size", "cooperative_type")) {
            assertThat(value(facts, name)).isNull();
        }
    }

    private static Entrepreneur entrepreneur(@Nullable RegionCode business, @Nullable RegionCode home) {
        return Entrepreneur.builder()
                .id("W")
                .village(business)
                .owner(Member.builder().from(PERSONS.get(0)).village(home).build())
                .build();
    }

    private static Cooperative.Builder cooperative(@Nullable Organ... organs) {
        return officed(organs);
    }

    /** Members m1, m2 and so on with their organs. */
    private static Cooperative.Builder officed(@Nullable Organ... organs) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < organs.length; i++) {
            members.add(Member.builder().from(PERSONS.get(i)).organ(organs[i]).build());
        }
        return Cooperative.builder().id("KOP").members(members);
    }

    private static Cooperative chaired(
            @Nullable Organ organ, @Nullable Position position, @Nullable Boolean villageHead) {
        Member member = Member.builder()
                .from(PERSONS.get(0))
                .organ(organ)
                .position(position)
                .villageHead(villageHead)
                .build();
        Member other = Member.builder().from(PERSONS.get(1)).organ(Organ.NONE).build();
        return Cooperative.builder().id("KOP").addMembers(member, other).build();
    }

    private static @Nullable Object degree(Kinship... kin) {
        return fact(
                officed(Organ.BOARD, Organ.SUPERVISORS, Organ.SUPERVISORS)
                        .kin(List.of(kin))
                        .build(),
                KIN);
    }

    private static @Nullable Object fact(Applicant applicant, String name) {
        Application application = Application.builder()
                .id("U")
                .submittedOn(LocalDate.of(2025, 1, 1))
                .applicant(applicant)
                .build();
        return value(Facts.of(Vocabulary.standard(), application, AS_OF), name);
    }

    private static @Nullable Object value(Facts facts, String name) {
        return facts.get(Vocabulary.standard().ordinal(Level.SUBJECT, name).orElseThrow());
    }

    private static @Nullable Object ofMember(Member member, String name) {
        Application application = Application.builder()
                .id("U")
                .submittedOn(LocalDate.of(2025, 1, 1))
                .cooperative(Cooperative.builder().id("KOP").addMembers(member).build())
                .build();
        return Facts.of(Vocabulary.standard(), application, AS_OF)
                .getOfMember(
                        0, Vocabulary.standard().ordinal(Level.MEMBER, name).orElseThrow());
    }
}
