package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.CooperativeLevel;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.cooperative.Kinship.Relation;
import id.umkm.domain.cooperative.Meeting;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import id.umkm.domain.person.Position;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Village cooperatives as records: their organs in Mojokerto's programme of 2025, and the bank loan with its short life. */
class VillageCooperativesTest {
    private static final LocalDate TRAINING = LocalDate.of(2025, 9, 8);
    private static final RegionCode VILLAGE = RegionCode.of("35.76.02.1001");
    private static final PolicyEngine ENGINE = PolicyEngine.of(PolicyLibrary.bundled());
    private static final ProgrammeEngine KKMP = ENGINE.programme("mojokerto-kkmp");
    private static final ProgrammeEngine LOAN = ENGINE.programme("kkmp-loan");

    @ParameterizedTest
    @CsvSource({
        "3, NEEDS_REVIEW, BOARD_TOO_SMALL",
        "4, NEEDS_REVIEW, BOARD_TOO_SMALL BOARD_EVEN",
        "5, ELIGIBLE, ''",
        "6, NEEDS_REVIEW, BOARD_EVEN",
        "7, ELIGIBLE, ''"
    })
    void a_board_is_odd_and_has_five_at_least(int board, Outcome outcome, String codes) {
        Decision decision = eligibility(cooperative(board, one -> {}));

        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(codes(decision)).containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"4, STAY", "5, PROMOTE", "6, STAY"})
    void only_valid_organs_take_a_cooperative_to_the_next_stage(int board, Outcome outcome) {
        Decision decision = review(cooperative(board, one -> one.stage(StageCode.of("FOUNDED"))));

        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(codes(decision)).isEqualTo(outcome == Outcome.PROMOTE ? List.of() : List.of("ORGANS_NOT_VALID"));
    }

    @Test
    void supervisors_whom_the_village_head_does_not_chair_are_a_finding() {
        Cooperative chaired = cooperative(5, one -> {});
        List<Member> members = new ArrayList<>(chaired.getMembers());
        members.replaceAll(member -> member.getPosition() == Position.CHAIR && member.getOrgan() == Organ.SUPERVISORS
                ? Member.builder().from(member).villageHead(false).build()
                : member);

        Decision decision =
                eligibility(Cooperative.builder().from(chaired).members(members).build());

        assertThat(codes(decision)).containsExactly("VILLAGE_HEAD_NOT_CHAIR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"PARENT", "CHILD", "SPOUSE"})
    void close_kin_of_a_board_member_among_the_supervisors_is_a_finding(Relation relation) {
        assertThat(codes(eligibility(withKin(relation)))).containsExactly("KIN_IN_ORGANS");
    }

    @Test
    void a_sister_among_the_supervisors_is_none() {
        Decision decision = eligibility(withKin(Relation.SIBLING));

        assertThat(decision.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.getFindings()).isEmpty();
    }

    @Test
    void a_village_leader_may_supervise_and_not_sit_on_the_board() {
        Cooperative sound = cooperative(5, one -> {});
        List<Member> members = new ArrayList<>(sound.getMembers());
        members.set(
                0, Member.builder().from(members.get(0)).villageLeadership(true).build());

        Decision decision =
                eligibility(Cooperative.builder().from(sound).members(members).build());

        assertThat(decision.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("VILLAGE_LEADER_ON_BOARD");
            assertThat(finding.getWho())
                    .singleElement()
                    .satisfies(who -> assertThat(who.ref()).isEqualTo("m01"));
        });
    }

    @Test
    void a_cooperative_that_missed_its_annual_meeting_steps_back() {
        Cooperative late = cooperative(
                5,
                one -> one.stage(StageCode.of("TRADING"))
                        .approvedOn(LocalDate.of(2020, 1, 15))
                        .meetings(List.of(annualMeeting(2023))));

        Decision decision = review(late);

        assertThat(decision.getOutcome()).isEqualTo(Outcome.DEMOTE);
        assertThat(codes(decision)).containsExactly("TRADING_WITHOUT_MEETING");
        assertThat(decision.getOutputs()).extracting(Output::value).contains("GOVERNED");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-20, 2025-07-20, NO_POLICY_IN_FORCE",
        "2025-07-21, 2025-07-21, ELIGIBLE",
        "2025-08-01, 2025-08-01, ELIGIBLE",
        "2025-11-13, 2025-11-13, ELIGIBLE",
        "2025-11-13, 2025-11-14, NO_POLICY_IN_FORCE",
        "2025-08-01, 2025-12-15, NO_POLICY_IN_FORCE",
        "2025-12-15, 2025-12-15, NO_POLICY_IN_FORCE"
    })
    void the_loan_is_decided_while_its_regulation_stands(LocalDate submittedOn, LocalDate asOf, Outcome outcome) {
        Decision decision = LOAN.eligibility(loan(submittedOn), asOf);

        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(decision.getFindings()).isEmpty();
    }

    @Test
    void a_loan_needs_the_number_of_the_cooperative_and_no_certificate() {
        Application application = loan(TRAINING);
        Cooperative unnumbered = Cooperative.builder()
                .from((Cooperative) application.getApplicant())
                .hasCooperativeNumber(false)
                .certificateValid(null)
                .build();

        assertThat(codes(LOAN.eligibility(application.withApplicant(unnumbered), TRAINING)))
                .containsExactly("COOPERATIVE_NUMBER_MISSING");
    }

    @Test
    void a_loan_above_three_billion_is_cut() {
        Application greedy = Application.builder()
                .from(loan(TRAINING))
                .requestedAmount(Rupiah.of(3_000_000_001L))
                .build();

        Decision decision = LOAN.amount(greedy, TRAINING);

        assertThat(decision.getOutcome()).isEqualTo(Outcome.REDUCED);
        assertThat(decision.getAmount()).isEqualTo(Rupiah.of(3_000_000_000L));
    }

    private static Cooperative withKin(Relation relation) {
        // The eighth member sits among the supervisors, the first on the board.
        return cooperative(5, one -> one.kin(List.of(Kinship.of("m08", relation, "m01"))));
    }

    private static Decision eligibility(Cooperative cooperative) {
        return KKMP.eligibility(
                Application.builder()
                        .id("KKMP-TEST")
                        .submittedOn(TRAINING)
                        .cooperative(cooperative)
                        .build(),
                TRAINING);
    }

    private static Decision review(Cooperative cooperative) {
        return KKMP.graduation(
                FoundingProposal.builder()
                        .id("KKMP-REVIEW")
                        .foundedOn(TRAINING)
                        .cooperative(cooperative)
                        .build(),
                TRAINING);
    }

    private static Application loan(LocalDate submittedOn) {
        return Application.builder()
                .id("LOAN-TEST")
                .submittedOn(submittedOn)
                .cooperative(cooperative(5, one -> {}))
                .requestedAmount(Rupiah.of(2_000_000_000L))
                .operatingCost(Rupiah.of(400_000_000L))
                .tenorMonths(72)
                .build();
    }

    /** A board of this size, three supervisors whom the village head chairs, and members up to ten. */
    private static Cooperative cooperative(int board, Consumer<Cooperative.Builder> more) {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= Math.max(10, board + 3); i++) {
            boolean supervises = i > board && i <= board + 3;
            boolean chairs = i == board + 1;
            members.add(member(i)
                    .organ(i <= board ? Organ.BOARD : supervises ? Organ.SUPERVISORS : Organ.NONE)
                    .position(i <= board || supervises ? (chairs ? Position.CHAIR : Position.MEMBER) : null)
                    .villageHead(chairs)
                    .villageLeadership(chairs)
                    .build());
        }
        Cooperative.Builder cooperative = Cooperative.builder();
        cooperative
                .id("KKMP-1")
                .village(VILLAGE)
                .level(CooperativeLevel.PRIMARY)
                .sharia(false)
                .legalBody(true)
                .hasCooperativeNumber(true)
                .approvedOn(LocalDate.of(2025, 6, 8))
                .meetings(List.of())
                .kin(List.of())
                .idleMonths(0)
                .organsTrained(true)
                .sellsStaples(true)
                .loanProposal(true)
                .regionConsent(true)
                .hasAccount(true)
                .hasNpwp(true)
                .hasNib(true)
                .members(members);
        more.accept(cooperative);
        return cooperative.build();
    }

    private static Member.Builder member(int number) {
        Member.Builder member = Member.builder();
        member.ref(String.format("m%02d", number))
                .nik(Nik.of(String.format("3576021101859%03d", number)))
                .village(VILLAGE)
                .bankruptcyGuilt(false)
                .convicted(false);
        return member;
    }

    private static Meeting annualMeeting(int bookYear) {
        return Meeting.builder()
                .kind(Meeting.Kind.ANNUAL)
                .on(LocalDate.of(bookYear + 1, 3, 1))
                .bookYear(bookYear)
                .build();
    }

    private static List<String> codes(Decision decision) {
        return decision.getFindings().stream().map(Finding::getCode).toList();
    }
}
