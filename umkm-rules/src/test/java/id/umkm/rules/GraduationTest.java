package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pre-cooperatives of the Mojokerto programme that found a cooperative, decided on 15 February 2022. */
class GraduationTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 2, 15);
    private static final LocalDate LAST_DAY_OF_TWENTY = LocalDate.of(2020, 11, 1);
    private static final RegionCode VILLAGE = RegionCode.of("35.76.02.1003");
    private static final ProgrammeEngine IW =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("mojokerto-iw");

    @ParameterizedTest
    @CsvSource({
        "2020-11-02, 9, PROMOTE",
        "2020-11-02, 8, STAY",
        "2020-11-01, 9, STAY",
        "2020-11-01, 19, STAY",
        "2020-11-01, 20, PROMOTE",
        "2022-02-15, 9, PROMOTE"
    })
    void the_number_of_founders_is_read_at_the_day_of_founding(LocalDate foundedOn, int persons, Outcome outcome) {
        assertThat(decide(foundedOn, group("A", 1, persons)).getOutcome()).isEqualTo(outcome);
    }

    @Test
    void two_groups_of_five_with_one_person_in_common_found_a_cooperative() {
        Decision decision = decide(AS_OF, group("A", 1, 5), group("B", 5, 9));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.PROMOTE);
        assertThat(decision.getFindings()).isEmpty();
        assertThat(decision.getOutputs()).extracting(Output::value).containsExactly("COOPERATIVE");
    }

    @Test
    void with_two_persons_in_common_they_lack_one() {
        Decision decision = decide(AS_OF, group("A", 1, 5), group("B", 4, 8));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.STAY);
        assertThat(codes(decision)).containsExactly("TOO_FEW_FOUNDERS");
        assertThat(decision.getRemedy().outcome()).isEqualTo(Outcome.PROMOTE);
        assertThat(decision.getRemedy().operations())
                .containsExactly(new RemedyOperation(
                        RemedyOperation.Kind.ADD_MEMBER, null, null, null, null, 1, List.of("TOO_FEW_FOUNDERS")));
    }

    @Test
    void a_group_of_eight_alone_stays() {
        Decision decision = decide(AS_OF, group("A", 1, 8));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.STAY);
        assertThat(codes(decision)).containsExactly("TOO_FEW_FOUNDERS");
    }

    @Test
    void seventeen_groups_of_which_many_share_persons_are_counted_by_persons() {
        BusinessGroup[] groups = IntStream.range(0, 17)
                .mapToObj(i -> group("G" + i, 1 + i, 5 + i))
                .toArray(BusinessGroup[]::new);
        Decision before = decide(LAST_DAY_OF_TWENTY, groups);
        // Persons 1 to 21, though the groups have 85 members.
        assertThat(before.getOutcome()).isEqualTo(Outcome.PROMOTE);
        Decision fewer = decide(LAST_DAY_OF_TWENTY, Arrays.copyOf(groups, 15));
        assertThat(fewer.getOutcome()).isEqualTo(Outcome.STAY);
        assertThat(fewer.getFindings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getEvidence().get(0).actual()).isEqualTo(19L));
    }

    @Test
    void the_order_of_groups_and_members_changes_nothing() {
        BusinessGroup one = group("A", 1, 5);
        List<Member> reversed = new ArrayList<>(one.getMembers());
        Collections.reverse(reversed);
        BusinessGroup other =
                BusinessGroup.builder().from(one).members(reversed).build();
        assertThat(decide(AS_OF, group("B", 4, 8), other)).isEqualTo(decide(AS_OF, one, group("B", 4, 8)));
    }

    @Test
    void groups_in_different_stages_do_not_take_a_step_together() {
        BusinessGroup early = BusinessGroup.builder()
                .from(group("B", 6, 10))
                .stage(StageCode.of("IW_GROUP"))
                .build();
        Decision decision = decide(AS_OF, group("A", 1, 5), early);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.STAY);
        assertThat(codes(decision)).containsExactly("STAGES_DIFFER");
    }

    @Test
    void a_group_that_shrank_falls_back_and_is_named() {
        Decision decision = decide(AS_OF, group("A", 1, 9), group("B", 10, 13));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.DEMOTE);
        assertThat(decision.getFindings())
                .filteredOn(finding -> finding.getCode().equals("GROUP_BELOW_MINIMUM"))
                .extracting(Finding::getGroup)
                .containsExactly("B");
        assertThat(decision.getOutputs()).extracting(Output::value).containsExactly("IW_GROUP");
    }

    @Test
    void where_two_versions_decide_the_proposal_has_to_name_one() {
        FoundingProposal unnamed = FoundingProposal.builder()
                .from(proposal(AS_OF, group("A", 1, 9)))
                .policyVersion(null)
                .build();
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> IW.graduation(unnamed, AS_OF));
        assertThat(refused.getViolations()).singleElement().satisfies((Violation violation) -> {
            assertThat(violation.code()).isEqualTo("POLICY_VERSION_NEEDED");
            assertThat(violation.pointer()).isEqualTo("/policyVersion");
            assertThat(violation.message().en()).contains("2021.1").contains("2022.1");
        });
    }

    @Test
    void a_day_before_any_number_of_founders_was_law_is_refused_with_the_day() {
        FoundingProposal old = proposal(LocalDate.of(1992, 10, 20), group("A", 1, 20));
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> IW.graduation(old, AS_OF));
        assertThat(refused.getViolations()).singleElement().satisfies((Violation violation) -> {
            assertThat(violation.code()).isEqualTo("DATE_WITHOUT_VALUE");
            assertThat(violation.pointer()).isEqualTo("/foundedOn");
            assertThat(violation.value()).isEqualTo("1992-10-20");
        });
    }

    private static List<String> codes(Decision decision) {
        return decision.getFindings().stream().map(Finding::getCode).toList();
    }

    private static Decision decide(LocalDate foundedOn, BusinessGroup... groups) {
        return IW.graduation(proposal(foundedOn, groups), AS_OF);
    }

    private static FoundingProposal proposal(LocalDate foundedOn, BusinessGroup... groups) {
        return FoundingProposal.builder()
                .id("USL-1")
                .policyVersion("2021.1")
                .foundedOn(foundedOn)
                .foundingMeetingHeld(true)
                .addGroups(groups)
                .build();
    }

    /** A pre-cooperative of the persons with these numbers. */
    private static BusinessGroup group(String id, int first, int last) {
        return BusinessGroup.builder()
                .id(id)
                .village(VILLAGE)
                .trade(TradeCode.of("CAKE"))
                .stage(StageCode.of("PRE_COOPERATIVE"))
                .idleMonths(0)
                .members(IntStream.rangeClosed(first, last)
                        .mapToObj(GraduationTest::person)
                        .toList())
                .build();
    }

    private static Member person(int number) {
        return Member.builder()
                .ref("p" + number)
                .nik(Nik.of(String.format("3576021101859%03d", number)))
                .name("Contoh")
                .birthDate(LocalDate.of(1985, 1, 11))
                .village(VILLAGE)
                .occupation(Occupation.SELF_EMPLOYED)
                .employer(Employer.NONE)
                .build();
    }
}
