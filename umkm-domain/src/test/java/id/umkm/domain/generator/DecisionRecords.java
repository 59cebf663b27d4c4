package id.umkm.domain.generator;

import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.GrantJson;
import id.umkm.domain.json.ProposalJson;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of decisions with their facts: well formed and intact, not such as a policy would come to. */
public final class DecisionRecords {
    private DecisionRecords() {}

    /** Records of decisions of every kind. */
    public static Arbitrary<DecisionRecord> any() {
        return Arbitraries.of(DecisionKind.class).flatMap(DecisionRecords::of);
    }

    /** Records of decisions of one kind. */
    public static Arbitrary<DecisionRecord> of(DecisionKind kind) {
        Arbitrary<Decision> decisions = Decisions.of(kind);
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, ALLOCATION, REFERRAL ->
                Combinators.combine(Applications.valid(), decisions)
                        .as((application, decision) ->
                                DecisionRecord.of(application, about(decision, ApplicationJson.sha256(application))));
            case DISBURSEMENT ->
                Combinators.combine(Grants.valid(), decisions)
                        .as((grant, decision) -> DecisionRecord.of(grant, about(decision, GrantJson.sha256(grant))));
            case GRADUATION ->
                Combinators.combine(Proposals.valid(), decisions)
                        .as((proposal, decision) ->
                                DecisionRecord.of(proposal, about(decision, ProposalJson.sha256(proposal))));
        };
    }

    private static Decision about(Decision decision, String inputSha256) {
        return Decision.builder()
                .from(decision)
                .audit(Audit.of(inputSha256, decision.getAudit().engine()))
                .build();
    }
}
