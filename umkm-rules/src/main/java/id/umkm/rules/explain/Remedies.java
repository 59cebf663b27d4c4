package id.umkm.rules.explain;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.engine.Outcomes;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;

/** Finds what a subject can do so that a decision turns, and proves it by deciding again. */
public final class Remedies {
    private Remedies() {}

    /** What turns the decision about one record. */
    public static Remedy of(CompiledPolicy policy, DecisionKind kind, Facts facts) {
        return of(policy, kind, facts, policy.decide(kind, facts, ""));
    }

    /** What turns a decision about one record. */
    public static Remedy of(CompiledPolicy policy, DecisionKind kind, Facts facts, Decision decision) {
        if (Outcomes.isReached(kind, decision.getOutcome())) {
            return Remedy.NOT_NEEDED;
        }
        return new RemedySearch(new OneRecord(policy, kind, facts)).find().remedy();
    }

    /**
     * What turns a decision about a proposal.
     *
     * @param joint the facts of all groups together
     * @param groups the facts of each group
     */
    public static Remedy ofGraduation(CompiledPolicy policy, Facts joint, List<Facts> groups) {
        return ofGraduation(policy, joint, groups, policy.graduation(joint, groups, ""));
    }

    /**
     * What turns a decision about a proposal.
     *
     * @param joint the facts of all groups together
     * @param groups the facts of each group
     */
    public static Remedy ofGraduation(CompiledPolicy policy, Facts joint, List<Facts> groups, Decision decision) {
        if (Outcomes.isReached(DecisionKind.GRADUATION, decision.getOutcome())) {
            return Remedy.NOT_NEEDED;
        }
        return new RemedySearch(new Proposal(policy, joint, groups)).find().remedy();
    }

    /**
     * What turns a decision of an allocation: a rank cannot be changed, but what keeps an application from being ranked may
     * be.
     */
    public static Remedy ofAllocation(CompiledPolicy policy, Facts facts, Decision decision) {
        return switch (decision.getOutcome()) {
            case FUNDED, PARTLY_FUNDED -> Remedy.NOT_NEEDED;
            case NOT_FUNDED, INCOMPLETE, NEEDS_REVIEW -> ofUnfunded(policy, facts, decision);
            default -> throw new IllegalArgumentException("Not a decision of an allocation: " + decision.getOutcome());
        };
    }

    private static Remedy ofUnfunded(CompiledPolicy policy, Facts facts, Decision decision) {
        Ranking standing = decision.getRanking();
        if (standing != null && standing.rank() != null) {
            return Remedy.none(Text.of(
                    "Anggaran tidak sampai ke peringkat ini, dan peringkat tidak dapat diubah oleh pemohon.",
                    "The budget does not reach this rank, and an applicant cannot change a rank."));
        }
        Decision amount = policy.decide(DecisionKind.AMOUNT, facts, "");
        if (!Outcomes.isReached(DecisionKind.AMOUNT, amount.getOutcome())) {
            return of(policy, DecisionKind.AMOUNT, facts, amount);
        }
        if (decision.getMissing().isEmpty()) {
            return Remedy.none(Text.of(
                    "Petugas harus memeriksa tabel kebijakan yang menentukan peringkat.",
                    "An officer has to look at a table of the policy that the rank rests on."));
        }
        return Remedy.of(decision.getMissing().stream().map(Remedies::provide).toList(), null, null);
    }

    private static RemedyOperation provide(MissingFact fact) {
        return new RemedyOperation(
                RemedyOperation.Kind.PROVIDE, fact.attribute(), fact.group(), fact.who(), null, null, fact.codes());
    }

    /**
     * The facts as they would be once the remedy of a decision about one record is done; the same facts where there is
     * none. What the remedy leaves open, such as who the new member is, is filled in by an example.
     */
    public static Facts apply(CompiledPolicy policy, DecisionKind kind, Facts facts) {
        Decision decision = policy.decide(kind, facts, "");
        if (Outcomes.isReached(kind, decision.getOutcome())) {
            return facts;
        }
        OneRecord record = new OneRecord(policy, kind, facts);
        RemedySearch.Found found = new RemedySearch(record).find();
        return found.remedy().operations().isEmpty() ? facts : record.facts(found.changes());
    }
}
