package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grant of Rp20 million to the group of the example, awarded on 15 July 2021. */
class DisbursementTest {
    private static final ProgrammeEngine IW =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("mojokerto-iw");
    private static final Rupiah AWARDED = Rupiah.of(20_000_000);
    private static final Rupiah FIRST = Rupiah.of(14_000_000);
    private static final LocalDate PAID_FIRST = LocalDate.of(2021, 8, 2);

    @Test
    void the_first_tranche_is_seventy_percent_and_the_second_the_rest() {
        Decision first = IW.disbursement(grant(), PAID_FIRST);
        assertThat(first.getOutcome()).isEqualTo(Outcome.RELEASE);
        assertThat(first.getTranche()).isEqualTo(1);
        assertThat(first.getAmount()).isEqualTo(FIRST);
        Decision second =
                IW.disbursement(grant(released(), accepted(LocalDate.of(2021, 12, 6))), LocalDate.of(2021, 12, 10));
        assertThat(second.getOutcome()).isEqualTo(Outcome.RELEASE);
        assertThat(second.getTranche()).isEqualTo(2);
        assertThat(second.getAmount()).isEqualTo(Rupiah.of(6_000_000));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-10, ''", "2022-01-11, REPORT_LATE"})
    void a_report_accepted_on_the_tenth_of_january_is_in_time_and_on_the_eleventh_late(LocalDate day, String code) {
        Decision decision = IW.disbursement(grant(released(), accepted(day)), day);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.RELEASE);
        assertThat(decision.getAmount()).isEqualTo(Rupiah.of(6_000_000));
        assertThat(codes(decision)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-03, HOLD, REPORT_MISSING",
        "2022-02-09, HOLD, REPORT_MISSING",
        "2022-02-10, STOP, REPORT_OVERDUE"
    })
    void a_report_that_never_comes_holds_and_then_stops_the_second_tranche(
            LocalDate day, Outcome outcome, String code) {
        Decision decision = IW.disbursement(grant(released()), day);
        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(decision.getAmount()).isNull();
        assertThat(codes(decision)).containsExactly(code);
    }

    @Test
    void a_tranche_is_not_paid_twice() {
        Decision again = IW.disbursement(grant(released()), 1, LocalDate.of(2021, 8, 3));
        assertThat(again.getOutcome()).isEqualTo(Outcome.STOP);
        assertThat(again.getAmount()).isNull();
        assertThat(codes(again)).containsExactly("TRANCHE_ALREADY_PAID");
    }

    @Test
    void the_second_tranche_is_not_paid_before_the_first() {
        Decision decision = IW.disbursement(grant(), 2, PAID_FIRST);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.HOLD);
        assertThat(codes(decision)).contains("TRANCHE_OUT_OF_ORDER");
    }

    @Test
    void a_grant_does_not_stand_in_the_way_of_its_own_second_tranche_but_another_of_the_year_before_does() {
        PastGrant own = PastGrant.builder().programme("mojokerto-iw").year(2021).build();
        PastGrant other =
                PastGrant.builder().programme("program-lain").year(2021).build();
        LocalDate day = LocalDate.of(2021, 12, 10);
        assertThat(IW.disbursement(withHistory(own), day).getOutcome()).isEqualTo(Outcome.RELEASE);
        Decision decision = IW.disbursement(withHistory(own, other), day);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.HOLD);
        assertThat(codes(decision)).containsExactly("GRANT_IN_PREVIOUS_YEAR");
    }

    @Test
    void a_member_who_became_a_civil_servant_holds_the_second_tranche_until_replaced() {
        List<Member> members = new ArrayList<>(application().getApplicant().getMembers());
        members.set(
                2, Member.builder().from(members.get(2)).employer(Employer.ASN).build());
        Decision decision = IW.disbursement(
                Grant.builder()
                        .from(grant(released(), accepted(LocalDate.of(2021, 12, 6))))
                        .application(with(BusinessGroup.builder()
                                .from(Objects.requireNonNull(application().getGroup()))
                                .members(members)
                                .build()))
                        .build(),
                LocalDate.of(2021, 12, 10));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.HOLD);
        assertThat(codes(decision)).containsExactly("MEMBER_STATE_EMPLOYEE");
        assertThat(decision.getRemedy().operations())
                .singleElement()
                .satisfies(operation -> assertThat(operation.who()).isEqualTo("m3"));
        assertThat(decision.getRemedy().outcome()).isEqualTo(Outcome.RELEASE);
    }

    @Test
    void what_was_spent_off_the_plan_is_taken_back_but_for_what_was_accounted_for() {
        Grant misused = Grant.builder()
                .from(grant(
                        released(),
                        GrantEvent.builder()
                                .type(GrantEvent.Type.REPORT_ACCEPTED)
                                .on(LocalDate.of(2021, 12, 6))
                                .tranche(1)
                                .amount(Rupiah.of(9_999_999))
                                .build()))
                .spentAsPlanned(false)
                .build();
        Decision decision = IW.disbursement(misused, LocalDate.of(2021, 12, 10));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.RECOVER);
        assertThat(decision.getAmount()).isEqualTo(Rupiah.of(4_000_001));
    }

    @Test
    void an_unknown_paper_is_missing_and_nothing_is_paid() {
        Decision decision = IW.disbursement(
                Grant.builder().from(grant()).agreementSigned(null).build(), PAID_FIRST);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decision.getAmount()).isNull();
        assertThat(decision.getMissing()).singleElement().satisfies(fact -> {
            assertThat(fact.attribute()).isEqualTo("agreement_signed");
            assertThat(fact.codes()).containsExactly("AGREEMENT_NOT_SIGNED");
        });
    }

    @Test
    void a_version_that_is_not_there_is_no_policy_in_force() {
        Decision decision = IW.disbursement(
                Grant.builder().from(grant()).policyVersion("1999.1").build(), PAID_FIRST);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NO_POLICY_IN_FORCE);
        assertThat(decision.getNearestPolicies()).isNotEmpty();
    }

    @Test
    void a_third_tranche_is_refused() {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> IW.disbursement(grant(), 3, PAID_FIRST));
        assertThat(refused.getViolations()).extracting(Violation::code).containsExactly("TRANCHE_UNKNOWN");
    }

    private static List<String> codes(Decision decision) {
        return decision.getFindings().stream().map(Finding::getCode).toList();
    }

    private static Grant withHistory(PastGrant... grants) {
        BusinessGroup group = BusinessGroup.builder()
                .from(Objects.requireNonNull(application().getGroup()))
                .grants(List.of(grants))
                .build();
        return Grant.builder()
                .from(grant(released(), accepted(LocalDate.of(2021, 12, 6))))
                .application(with(group))
                .build();
    }

    private static Grant grant(GrantEvent... events) {
        return Grant.builder()
                .id("HBH-2021-035")
                .policyVersion("2021.1")
                .application(application())
                .awarded(AWARDED)
                .awardedOn(LocalDate.of(2021, 7, 15))
                .inDecree(true)
                .agreementSigned(true)
                .integrityPact(true)
                .groupAccount(true)
                .spentAsPlanned(true)
                .events(List.of(events))
                .build();
    }

    private static GrantEvent released() {
        return GrantEvent.builder()
                .type(GrantEvent.Type.RELEASED)
                .on(PAID_FIRST)
                .tranche(1)
                .amount(FIRST)
                .build();
    }

    private static GrantEvent accepted(LocalDate on) {
        return GrantEvent.builder()
                .type(GrantEvent.Type.REPORT_ACCEPTED)
                .on(on)
                .tranche(1)
                .amount(FIRST)
                .build();
    }

    private static Application application() {
        Application sample = Samples.application();
        return with(BusinessGroup.builder()
                .from(Objects.requireNonNull(sample.getGroup()))
                .extras(Map.of())
                .build());
    }

    private static Application with(BusinessGroup group) {
        return Application.builder().from(Samples.application()).group(group).build();
    }
}
