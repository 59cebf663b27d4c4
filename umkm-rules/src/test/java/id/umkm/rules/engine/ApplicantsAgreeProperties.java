package id.umkm.rules.engine;

import id.umkm.domain.application.Application;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.generator.Applications;
import id.umkm.rules.ApplicantTexts;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.reference.ReferenceDecision;
import id.umkm.rules.reference.ReferenceEvaluator;
import id.umkm.rules.reference.ReferenceFacts;
import id.umkm.rules.reference.ReferencePolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Drools and the second evaluator decide alike about entrepreneurs and clusters of any facts. */
class ApplicantsAgreeProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final LocalDate DAY = Applications.AS_OF;
    private static final Run ENTREPRENEURS = new Run(ApplicantTexts.ENTREPRENEUR);
    private static final Run CLUSTERS = new Run(ApplicantTexts.CLUSTER);

    /** A policy, read by each evaluator. */
    private static final class Run {
        private final Policy policy;
        private final CompiledPolicy compiled;
        private final ReferencePolicy reference;

        Run(String text) {
            policy = ApplicantTexts.policy(text);
            compiled = CompiledPolicy.of(policy);
            reference = ReferencePolicy.read(List.of(text));
        }

        void agree(Decision decision, ReferenceDecision expected) {
            new Agreement(policy).check(decision, expected);
        }

        static Run of(Applicant applicant) {
            return applicant.getKind() == ApplicantKind.ENTREPRENEUR ? ENTREPRENEURS : CLUSTERS;
        }
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.validOfEveryKind()
                .filter(application -> application.getEntrepreneur() != null || application.getCluster() != null);
    }

    /** The same applicants in one of the stages of the policy. */
    @Provide
    Arbitrary<Applicant> applicants() {
        Arbitrary<Integer> stages = Arbitraries.integers().between(0, 1);
        return Combinators.combine(applications(), stages.injectNull(0.1)).as((application, stage) -> {
            Applicant applicant = application.getApplicant();
            StageCode code = stage == null
                    ? null
                    : StageCode.of(
                            Run.of(applicant).policy.getStages().get(stage).code());
            return applicant instanceof Entrepreneur entrepreneur
                    ? Entrepreneur.builder().from(entrepreneur).stage(code).build()
                    : Cluster.builder().from((Cluster) applicant).stage(code).build();
        });
    }

    @Property(tries = 100)
    void both_evaluators_agree_on_applications(@ForAll("applications") Application application) {
        Run run = Run.of(application.getApplicant());
        Facts facts = Facts.of(WORDS, application, DAY);
        ReferenceFacts reference = ReferenceFacts.of(application, DAY);
        Decision eligibility = run.compiled.decide(DecisionKind.ELIGIBILITY, facts, "");
        run.agree(eligibility, ReferenceEvaluator.eligibility(run.reference, reference, DAY));
        run.agree(
                run.compiled.decide(DecisionKind.REFERRAL, facts, ""),
                ReferenceEvaluator.referral(run.reference, reference, DAY));
        expect(eligibility, "ELIGIBLE", "NOT_ELIGIBLE", "INCOMPLETE");
    }

    @Property(tries = 100)
    void both_evaluators_agree_on_reviews(@ForAll("applicants") Applicant applicant) {
        Run run = Run.of(applicant);
        FoundingProposal proposal = FoundingProposal.builder()
                .id("R-1")
                .foundedOn(DAY)
                .addApplicant(applicant)
                .build();
        Decision decision = run.compiled.graduation(
                Facts.of(WORDS, proposal, DAY), List.of(Facts.of(WORDS, proposal, applicant, DAY)), "");
        run.agree(
                decision,
                ReferenceEvaluator.graduation(
                        run.reference,
                        ReferenceFacts.of(proposal, DAY),
                        List.of(ReferenceFacts.of(proposal, applicant, DAY)),
                        DAY));
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
}
