package id.umkm.domain.decision;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one subject on one date, {@index "keputusan"}, and why. The same policy, facts and date give an
 * equal decision, whatever the order in which they were read.
 */
@DomainStyle
@Value.Immutable
public interface Decision {
    DecisionKind getKind();

    Outcome getOutcome();

    /** Id of the application, grant or proposal that was decided. */
    String getId();

    /** The date of the event that was decided; parameters are read at it. */
    LocalDate getAsOf();

    /** The policy that decided, or null where none was in force. */
    @Nullable
    PolicyRef getPolicy();

    /** What is granted, paid or taken back, always positive; null where the decision gives no amount. */
    @Nullable
    Rupiah getAmount();

    /** For a disbursement the tranche that it is about, from 1; null for what follows the last tranche, and for other kinds. */
    @Nullable
    Integer getTranche();

    /** For an allocation where the application stands; else null. */
    @Nullable
    Ranking getRanking();

    /** Unknown facts that could still change this decision, sorted by attribute and member. */
    List<MissingFact> getMissing();

    /** Sorted by code, position and member. */
    List<Finding> getFindings();

    /** Table outputs that the policy publishes, such as the priority, in the policy's order of names. */
    List<Output> getOutputs();

    /** What the subject can do so that the decision turns. */
    @Value.Default
    default Remedy getRemedy() {
        return Remedy.NOT_NEEDED;
    }

    /** Versions of the policy that come nearest where none was in force; else empty. */
    List<PolicyRef> getNearestPolicies();

    Audit getAudit();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision. */
    class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
