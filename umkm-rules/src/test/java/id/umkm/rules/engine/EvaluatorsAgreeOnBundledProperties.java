package id.umkm.rules.engine;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.generator.EdgeRecords;
import id.umkm.rules.generator.EdgeRecords.Payment;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.reference.ReferenceDecision;
import id.umkm.rules.reference.ReferenceEvaluator;
import id.umkm.rules.reference.ReferenceFacts;
import id.umkm.rules.reference.ReferencePolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Drools and the second evaluator decide alike by the bundled programmes, about records at their bounds. */
class EvaluatorsAgreeOnBundledProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final int FIRST_YEAR = 2021;
    private static final List<LocalDate> PAYDAYS = List.of(
            LocalDate.of(FIRST_YEAR, 6, 2),
            LocalDate.of(FIRST_YEAR, 12, 31),
            LocalDate.of(FIRST_YEAR + 1, 1, 1),
            LocalDate.of(FIRST_YEAR + 1, 1, 10),
            LocalDate.of(FIRST_YEAR + 1, 1, 11),
            LocalDate.of(FIRST_YEAR + 1, 2, 9),
            LocalDate.of(FIRST_YEAR + 1, 2, 10),
            LocalDate.of(FIRST_YEAR + 1, 2, 28),
            LocalDate.of(FIRST_YEAR + 1, 3, 1),
            LocalDate.of(FIRST_YEAR + 1, 3, 31),
            LocalDate.of(FIRST_YEAR + 1, 4, 1));
    private static final ProgrammeEngine ENGINE =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("mojokerto-iw");
    private static final List<Run> RUNS =
            List.of(Run.of("mojokerto/mojokerto-iw", "2021.1"), Run.of("mojokerto/mojokerto-iw/2022", "2022.1"));

    /** A policy, read by each evaluator. */
    record Run(Policy policy, CompiledPolicy compiled, ReferencePolicy reference) {
        static Run of(String folder, String version) {
            Policy policy = PolicyLibrary.bundled().policies("mojokerto-iw").stream()
                    .filter(each -> each.getVersion().equals(version))
                    .findFirst()
                    .orElseThrow();
            return new Run(policy, CompiledPolicy.of(policy), ReferencePolicy.bundled(folder));
        }

        /** The day in the budget year of the policy that is this one in the first. */
        LocalDate in(LocalDate day) {
            return day.plusYears(policy.getProgramme().getBudgetYear() - FIRST_YEAR);
        }

        void agree(Decision decision, ReferenceDecision expected) {
            new Agreement(policy).check(decision, expected);
        }

        @Override
        public String toString() {
            return policy.getVersion();
        }
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_applications(
            @ForAll("runs") Run run, @ForAll("applications") Application application, @ForAll("days") LocalDate day) {
        LocalDate asOf = run.in(day);
        Facts facts = Facts.of(WORDS, application, asOf);
        ReferenceFacts reference = ReferenceFacts.of(application, asOf);

        Decision amount = run.compiled().decide(DecisionKind.AMOUNT, facts, "");
        run.agree(amount, ReferenceEvaluator.amount(run.reference(), reference, asOf));
        run.agree(
                run.compiled().decide(DecisionKind.ELIGIBILITY, facts, ""),
                ReferenceEvaluator.eligibility(run.reference(), reference, asOf));
        run.agree(
                run.compiled().decide(DecisionKind.REFERRAL, facts, ""),
                ReferenceEvaluator.referral(run.reference(), reference, asOf));
        expect(amount, "GRANTED", "REDUCED", "NONE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 200)
    void both_evaluators_agree_on_allocations(
            @ForAll("runs") Run run,
            @ForAll("competitors") List<Application> applications,
            @ForAll("days") LocalDate day,
            @ForAll("budgets") Long budget) {
        LocalDate asOf = run.in(day);
        List<Candidate> candidates = new ArrayList<>();
        List<ReferenceFacts> facts = new ArrayList<>();
        for (Application application : applications) {
            candidates.add(new Candidate(Facts.of(WORDS, application, asOf), ""));
            facts.add(ReferenceFacts.of(application, asOf));
        }
        Map<String, ReferenceDecision> reference = ReferenceEvaluator.allocation(run.reference(), facts, asOf, budget);
        for (Decision decision : Allocator.allocate(run.compiled(), candidates, asOf, Rupiah.of(budget))
                .getDecisions()) {
            run.agree(decision, Objects.requireNonNull(reference.get(decision.getId())));
            expect(decision, "FUNDED", "PARTLY_FUNDED", "NOT_FUNDED", "INCOMPLETE", "NEEDS_REVIEW");
        }
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_disbursements(@ForAll("payments") Payment payment, @ForAll("ahead") int ahead) {
        Grant grant = payment.grant();
        LocalDate asOf = payment.asOf();
        Run run = RUNS.get(0);
        int next = Math.max(1, GrantAccount.of(grant).lastTranche() + ahead);
        Integer tranche = next > run.policy().getTranches().size() ? null : Integer.valueOf(next);

        Decision decision = ENGINE.disbursement(grant, tranche, asOf);

        run.agree(
                decision,
                ReferenceEvaluator.disbursement(
                        run.reference(), ReferenceFacts.of(run.reference(), grant, tranche, asOf), asOf));
        expect(decision, "RELEASE", "HOLD", "STOP", "RECOVER", "NONE", "INCOMPLETE");
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_graduations(
            @ForAll("runs") Run run,
            @ForAll("proposals") FoundingProposal proposal,
            @ForAll("graduationDays") LocalDate day) {
        LocalDate asOf = run.in(day);
        List<Facts> groups = new ArrayList<>();
        List<ReferenceFacts> referenceGroups = new ArrayList<>();
        for (BusinessGroup group : proposal.getGroups()) {
            groups.add(Facts.of(WORDS, proposal, group, asOf));
            referenceGroups.add(ReferenceFacts.of(proposal, group, asOf));
        }
        Decision decision = run.compiled().graduation(Facts.of(WORDS, proposal, asOf), groups, "");

        run.agree(
                decision,
                ReferenceEvaluator.graduation(
                        run.reference(), ReferenceFacts.of(proposal, asOf), referenceGroups, asOf));
        expect(decision, "PROMOTE", "STAY", "DEMOTE", "INCOMPLETE");
    }

    /** Each outcome comes up. */
    private static void expect(Decision decision, String... outcomes) {
        Statistics.collect(decision.getOutcome().name());
        Statistics.coverage(coverage -> {
            for (String outcome : outcomes) {
                coverage.check(outcome).count(found -> found > 0);
            }
        });
    }

    @Provide
    Arbitrary<Run> runs() {
        return Arbitraries.of(RUNS);
    }

    @Provide
    Arbitrary<Application> applications() {
        return EdgeRecords.applications();
    }

    @Provide
    Arbitrary<List<Application>> competitors() {
        return EdgeRecords.competitors();
    }

    @Provide
    Arbitrary<Payment> payments() {
        return EdgeRecords.payments(RUNS.get(0).policy().getTranches().size(), PAYDAYS)
                .filter(EvaluatorsAgreeOnBundledProperties::isSound);
    }

    private static boolean isSound(Payment payment) {
        try {
            ENGINE.validate(payment.grant(), payment.asOf());
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<FoundingProposal> proposals() {
        return EdgeRecords.proposals();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(FIRST_YEAR, 2, 1),
                LocalDate.of(FIRST_YEAR, 2, 2),
                LocalDate.of(FIRST_YEAR, 6, 1),
                LocalDate.of(FIRST_YEAR, 6, 2),
                LocalDate.of(FIRST_YEAR, 12, 31));
    }

    @Provide
    Arbitrary<Integer> ahead() {
        return Arbitraries.of(1, 1, 1, 1, 0, 2);
    }

    @Provide
    Arbitrary<LocalDate> graduationDays() {
        return Arbitraries.of(
                LocalDate.of(FIRST_YEAR, 12, 31),
                LocalDate.of(FIRST_YEAR + 1, 1, 1),
                LocalDate.of(FIRST_YEAR + 1, 2, 15));
    }

    @Provide
    Arbitrary<Long> budgets() {
        return Arbitraries.of(1L, 8_500_000L, 30_000_000L, 48_499_999L, 48_500_000L, 1_300_000_000L);
    }
}
