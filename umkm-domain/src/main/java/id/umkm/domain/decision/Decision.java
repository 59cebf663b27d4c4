package id.umkm.domain.decision;

import id.umkm.domain.basics.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one subject on one date, {@index "keputusan"}, and why. The same policy, facts and date give an
 * equal decision, whatever the order in which they were read.
 */
// Not generated, for the same reason as findings are not.
public final class Decision {
    private final DecisionKind kind;
    private final Outcome outcome;
    private final String id;
    private final LocalDate asOf;
    private final @Nullable PolicyRef policy;
    private final @Nullable Rupiah amount;
    private final @Nullable Integer tranche;
    private final @Nullable Ranking ranking;
    private final List<MissingFact> missing;
    private final List<Finding> findings;
    private final List<Output> outputs;
    private final Remedy remedy;
    private final List<PolicyRef> nearestPolicies;
    private final Audit audit;

    private Decision(Builder builder) {
        this.kind = required(builder.kind, "kind");
        this.outcome = required(builder.outcome, "outcome");
        this.id = required(builder.id, "id");
        this.asOf = required(builder.asOf, "asOf");
        this.policy = builder.policy;
        this.amount = builder.amount;
        this.tranche = builder.tranche;
        this.ranking = builder.ranking;
        this.missing = builder.missing;
        this.findings = builder.findings;
        this.outputs = builder.outputs;
        this.remedy = builder.remedy;
        this.nearestPolicies = builder.nearestPolicies;
        this.audit = required(builder.audit, "audit");
    }

    private static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("A decision has no " + name + " yet; set it before build().");
        }
        return part;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Id of the application, grant or proposal that was decided. */
    public String getId() {
        return id;
    }

    /** The date of the event that was decided; parameters are read at it. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The policy that decided, or null where none was in force. */
    public @Nullable PolicyRef getPolicy() {
        return policy;
    }

    /** What is granted, paid or taken back, always positive; null where the decision gives no amount. */
    public @Nullable Rupiah getAmount() {
        return amount;
    }

    /** For a disbursement the tranche that it is about, from 1; null for what follows the last tranche, and for other kinds. */
    public @Nullable Integer getTranche() {
        return tranche;
    }

    /** For an allocation where the application stands; else null. */
    public @Nullable Ranking getRanking() {
        return ranking;
    }

    /** Unknown facts that could still change this decision, sorted by attribute and member. */
    public List<MissingFact> getMissing() {
        return missing;
    }

    /** Sorted by code, position and member. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** Table outputs that the policy publishes, such as the priority, in the policy's order of names. */
    public List<Output> getOutputs() {
        return outputs;
    }

    /** What the subject can do so that the decision turns. */
    public Remedy getRemedy() {
        return remedy;
    }

    /** Versions of the policy that come nearest where none was in force; else empty. */
    public List<PolicyRef> getNearestPolicies() {
        return nearestPolicies;
    }

    public Audit getAudit() {
        return audit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && kind.equals(that.kind)
                && outcome.equals(that.outcome)
                && id.equals(that.id)
                && asOf.equals(that.asOf)
                && Objects.equals(policy, that.policy)
                && Objects.equals(amount, that.amount)
                && Objects.equals(tranche, that.tranche)
                && Objects.equals(ranking, that.ranking)
                && missing.equals(that.missing)
                && findings.equals(that.findings)
                && outputs.equals(that.outputs)
                && remedy.equals(that.remedy)
                && nearestPolicies.equals(that.nearestPolicies)
                && audit.equals(that.audit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                kind,
                outcome,
                id,
                asOf,
                policy,
                amount,
                tranche,
                ranking,
                missing,
                findings,
                outputs,
                remedy,
                nearestPolicies,
                audit);
    }

    @Override
    public String toString() {
        return "Decision{kind=" + kind
                + ", outcome=" + outcome
                + ", id=" + id
                + ", asOf=" + asOf
                + ", policy=" + policy
                + ", amount=" + amount
                + ", tranche=" + tranche
                + ", ranking=" + ranking
                + ", missing=" + missing
                + ", findings=" + findings
                + ", outputs=" + outputs
                + ", remedy=" + remedy
                + ", nearestPolicies=" + nearestPolicies
                + ", audit=" + audit + "}";
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a decision; a remedy that is not set is {@link Remedy#NOT_NEEDED}. */
    public static final class Builder {
        private @Nullable DecisionKind kind;
        private @Nullable Outcome outcome;
        private @Nullable String id;
        private @Nullable LocalDate asOf;
        private @Nullable PolicyRef policy;
        private @Nullable Rupiah amount;
        private @Nullable Integer tranche;
        private @Nullable Ranking ranking;
        private List<MissingFact> missing = List.of();
        private List<Finding> findings = List.of();
        private List<Output> outputs = List.of();
        private Remedy remedy = Remedy.NOT_NEEDED;
        private List<PolicyRef> nearestPolicies = List.of();
        private @Nullable Audit audit;

        private Builder() {}

        public Builder kind(DecisionKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        public Builder outcome(Outcome outcome) {
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            return this;
        }

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder asOf(LocalDate asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            return this;
        }

        public Builder policy(@Nullable PolicyRef policy) {
            this.policy = policy;
            return this;
        }

        public Builder amount(@Nullable Rupiah amount) {
            this.amount = amount;
            return this;
        }

        public Builder tranche(@Nullable Integer tranche) {
            this.tranche = tranche;
            return this;
        }

        public Builder ranking(@Nullable Ranking ranking) {
            this.ranking = ranking;
            return this;
        }

        public Builder missing(List<? extends MissingFact> missing) {
            this.missing = List.copyOf(missing);
            return this;
        }

        public Builder findings(List<? extends Finding> findings) {
            this.findings = List.copyOf(findings);
            return this;
        }

        public Builder outputs(List<? extends Output> outputs) {
            this.outputs = List.copyOf(outputs);
            return this;
        }

        public Builder remedy(Remedy remedy) {
            this.remedy = Objects.requireNonNull(remedy, "remedy");
            return this;
        }

        public Builder nearestPolicies(List<? extends PolicyRef> nearestPolicies) {
            this.nearestPolicies = List.copyOf(nearestPolicies);
            return this;
        }

        public Builder audit(Audit audit) {
            this.audit = Objects.requireNonNull(audit, "audit");
            return this;
        }

        /** Takes all parts of another decision. */
        public Builder from(Decision other) {
            kind = other.getKind();
            outcome = other.getOutcome();
            id = other.getId();
            asOf = other.getAsOf();
            policy = other.getPolicy();
            amount = other.getAmount();
            tranche = other.getTranche();
            ranking = other.getRanking();
            missing = other.getMissing();
            findings = other.getFindings();
            outputs = other.getOutputs();
            remedy = other.getRemedy();
            nearestPolicies = other.getNearestPolicies();
            audit = other.getAudit();
            return this;
        }

        /**
         * The decision.
         *
         * @throws IllegalStateException if a part is missing that each has
         */
        public Decision build() {
            return new Decision(this);
        }
    }
}
