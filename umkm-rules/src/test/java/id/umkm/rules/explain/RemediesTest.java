package id.umkm.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the Mojokerto programme tells a group to do, on 1 June 2021. */
class RemediesTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final ProgrammeEngine IW =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("mojokerto-iw");
    private static final Application SAMPLE = withoutOwnFacts(Samples.application());

    @Test
    void an_eligible_group_needs_none() {
        assertThat(IW.eligibility(SAMPLE, AS_OF).getRemedy()).isEqualTo(Remedy.NOT_NEEDED);
    }

    @Test
    void a_group_of_four_adds_one() {
        Remedy remedy = remedy(members -> members.remove(4));
        assertThat(remedy.operations()).containsExactly(add(1, "GROUP_TOO_SMALL"));
        assertThat(remedy.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(remedy.noRemedyReason()).isNull();
    }

    @Test
    void a_group_adds_as_many_as_it_lacks_and_no_more() {
        for (int kept = 1; kept < 5; kept++) {
            int left = kept;
            Remedy remedy = remedy(members -> members.subList(left, 5).clear());
            assertThat(remedy.operations()).containsExactly(add(5 - kept, "GROUP_TOO_SMALL"));
        }
    }

    @Test
    void four_members_of_whom_one_works_for_the_state_add_one_and_replace_one_together() {
        Remedy remedy = remedy(members -> {
            members.remove(4);
            members.set(
                    2,
                    Member.builder().from(members.get(2)).employer(Employer.ASN).build());
        });
        assertThat(remedy.operations())
                .containsExactly(add(1, "GROUP_TOO_SMALL"), replace("m3", "MEMBER_STATE_EMPLOYEE"));
    }

    @Test
    void replacing_one_who_works_for_the_state_also_serves_the_share_of_the_poor() {
        // Two of five are poor: one more is needed, and the one who has to go can be that one.
        Remedy remedy = remedy(members -> {
            for (int i = 2; i < 5; i++) {
                members.set(
                        i,
                        Member.builder()
                                .from(members.get(i))
                                .poor(false)
                                .occupation(Occupation.SELF_EMPLOYED)
                                .build());
            }
            members.set(
                    4,
                    Member.builder()
                            .from(members.get(4))
                            .employer(Employer.BUMN)
                            .build());
        });
        assertThat(remedy.operations()).containsExactly(replace("m5", "MEMBER_STATE_EMPLOYEE", "TARGET_SHARE_TOO_LOW"));
    }

    @Test
    void asking_one_rupiah_below_the_floor_asks_for_the_floor() {
        Remedy remedy = IW.eligibility(asking(8_499_999), AS_OF).getRemedy();
        assertThat(remedy.operations())
                .containsExactly(new RemedyOperation(
                        RemedyOperation.Kind.SET,
                        "requested_amount",
                        null,
                        null,
                        8_500_000L,
                        null,
                        List.of("REQUEST_BELOW_MINIMUM")));
    }

    @Test
    void an_unknown_employer_is_provided() {
        Remedy remedy = remedy(members -> members.set(
                2, Member.builder().from(members.get(2)).employer(null).build()));
        assertThat(remedy.operations()).singleElement().satisfies(operation -> {
            assertThat(operation.op()).isEqualTo(RemedyOperation.Kind.PROVIDE);
            assertThat(operation.attribute()).isEqualTo("employer");
            assertThat(operation.who()).isEqualTo("m3");
            assertThat(operation.codes()).containsExactly("MEMBER_STATE_EMPLOYEE");
        });
        assertThat(remedy.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void a_group_outside_the_area_is_told_why_nothing_can_be_done() {
        Remedy remedy = IW.eligibility(group(group -> group.village(RegionCode.of("35.76.01.1001"))), AS_OF)
                .getRemedy();
        assertThat(remedy.operations()).isEmpty();
        assertThat(remedy.outcome()).isNull();
        assertThat(reason(remedy).in(Language.INDONESIAN)).contains("kelurahan tidak dapat diubah");
        assertThat(reason(remedy).in(Language.ENGLISH)).contains("village cannot be changed");
    }

    @Test
    void a_group_granted_last_year_can_only_wait() {
        PastGrant of2020 =
                PastGrant.builder().programme("mojokerto-iw").year(2020).build();
        Remedy remedy = IW.eligibility(group(group -> group.grants(List.of(of2020))), AS_OF)
                .getRemedy();
        assertThat(remedy.operations()).isEmpty();
        assertThat(reason(remedy).in(Language.ENGLISH)).contains("years since grant changes by time alone");
    }

    @Test
    void nobody_is_told_to_be_poorer_younger_or_otherwise_employed() {
        Decision decision = IW.eligibility(
                members(members -> members.replaceAll(member -> Member.builder()
                        .from(member)
                        .poor(false)
                        .occupation(Occupation.EMPLOYEE)
                        .build())),
                AS_OF);
        assertThat(decision.getRemedy().operations())
                .hasSize(3)
                .allSatisfy(operation -> assertThat(operation.op()).isEqualTo(RemedyOperation.Kind.REPLACE_MEMBER));
    }

    private static Text reason(Remedy remedy) {
        return Objects.requireNonNull(remedy.noRemedyReason());
    }

    private static RemedyOperation add(int count, String... codes) {
        return new RemedyOperation(RemedyOperation.Kind.ADD_MEMBER, null, null, null, null, count, List.of(codes));
    }

    private static RemedyOperation replace(String who, String... codes) {
        return new RemedyOperation(RemedyOperation.Kind.REPLACE_MEMBER, null, null, who, null, null, List.of(codes));
    }

    private static Remedy remedy(Consumer<List<Member>> change) {
        return IW.eligibility(members(change), AS_OF).getRemedy();
    }

    private static Application members(Consumer<List<Member>> change) {
        List<Member> members = new ArrayList<>(SAMPLE.getApplicant().getMembers());
        change.accept(members);
        return group(group -> group.members(members));
    }

    private static Application group(Consumer<BusinessGroup.Builder> change) {
        BusinessGroup.Builder group = BusinessGroup.builder();
        group.from(Objects.requireNonNull(SAMPLE.getGroup()));
        change.accept(group);
        Application.Builder application = Application.builder();
        return application.from(SAMPLE).group(group.build()).build();
    }

    private static Application asking(long amount) {
        Application.Builder application = Application.builder();
        return application.from(SAMPLE).requestedAmount(Rupiah.of(amount)).build();
    }

    private static Application withoutOwnFacts(Application application) {
        BusinessGroup.Builder group = BusinessGroup.builder();
        group.from(Objects.requireNonNull(application.getGroup())).extras(java.util.Map.of());
        Application.Builder builder = Application.builder();
        return builder.from(application).group(group.build()).build();
    }
}
