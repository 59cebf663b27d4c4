package id.umkm.rules;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.GrantJson;
import id.umkm.domain.json.ProposalJson;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.explain.Remedies;
import id.umkm.rules.explain.WhyNot;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts records that were found sound to one version of a policy; hashes and remedies are made when they are first read. */
final class Decider {
    private final Vocabulary vocabulary;

    Decider(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Decision application(CompiledPolicy policy, DecisionKind kind, Application application, LocalDate asOf) {
        Facts facts = Facts.of(vocabulary, application, asOf);
        return policy.decide(kind, facts, audit(application), Remedies::of);
    }

    Decision grant(CompiledPolicy policy, Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        Facts facts = Facts.of(vocabulary, OwnHistory.leftOut(grant, policy.getPolicy()), tranche, asOf);
        return policy.decide(
                DecisionKind.DISBURSEMENT,
                facts,
                Audit.deferred(() -> GrantJson.sha256(grant), CompiledPolicy.engine()),
                Remedies::of);
    }

    Decision proposal(CompiledPolicy policy, FoundingProposal proposal, LocalDate asOf) {
        Facts joint = Facts.of(vocabulary, proposal, asOf);
        List<Facts> groups = proposal.getApplicants().stream()
                .map(group -> Facts.of(vocabulary, proposal, group, asOf))
                .toList();
        return policy.graduation(
                joint,
                groups,
                Audit.deferred(() -> ProposalJson.sha256(proposal), CompiledPolicy.engine()),
                () -> Remedies.ofGraduation(policy, joint, groups));
    }

    Allocation allocation(
            CompiledPolicy policy, List<Validated<Application>> applications, LocalDate asOf, @Nullable Rupiah budget) {
        List<Candidate> candidates = applications.stream()
                .map(Validated::get)
                .map(application -> new Candidate(Facts.of(vocabulary, application, asOf), audit(application)))
                .toList();
        Allocation allocation = Allocator.allocate(policy, candidates, asOf, budget);
        Map<String, Facts> facts =
                candidates.stream().map(Candidate::facts).collect(Collectors.toMap(Facts::getId, Function.identity()));
        Allocation.Builder withRemedies = Allocation.builder();
        return withRemedies
                .from(allocation)
                .decisions(allocation.getDecisions().stream()
                        .map(decision ->
                                withRemedy(policy, Objects.requireNonNull(facts.get(decision.getId())), decision))
                        .toList())
                .build();
    }

    /** The place that an application has among others is taken from the decision that was stored. */
    Decision allocationAgain(CompiledPolicy policy, Application application, Decision stored) {
        Facts facts = Facts.of(vocabulary, application, stored.getAsOf());
        Decision decision =
                Allocator.decide(policy, facts, audit(application), Objects.requireNonNull(stored.getRanking()));
        return withRemedy(policy, facts, decision);
    }

    List<WhyNot> whyNot(CompiledPolicy policy, DecisionKind kind, Application application, LocalDate asOf) {
        return WhyNot.of(policy, kind, Facts.of(vocabulary, application, asOf));
    }

    private static Decision withRemedy(CompiledPolicy policy, Facts facts, Decision decision) {
        if (decision.getOutcome() == Outcome.FUNDED || decision.getOutcome() == Outcome.PARTLY_FUNDED) {
            return decision;
        }
        Decision.Builder builder = Decision.builder();
        return builder.from(decision)
                .remedy(Remedy.deferred(() -> Remedies.ofAllocation(policy, facts, decision)))
                .build();
    }

    private static Audit audit(Application application) {
        return Audit.deferred(() -> ApplicationJson.sha256(application), CompiledPolicy.engine());
    }
}
