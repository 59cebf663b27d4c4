package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A decision together with the facts that it was made on, so that it can be stored and made again, {@index "berkas
 * keputusan"}. It holds numbers of persons unmasked, as the facts do: whoever stores it guards it as such.
 *
 * <p>In a text column it stays as it is; where a store puts the keys in another order, as {@code jsonb} does, it is read
 * back equal.
 */
public final class DecisionRecord {
    /** The most bytes of a decision, and of a record of one, in UTF-8: 16 MiB, for a decision may name every member. */
    public static final int MAX_BYTES = 16 * ApplicationJson.MAX_BYTES;

    private final String input;
    private final Decision decision;

    DecisionRecord(String input, Decision decision) {
        this.input = input;
        this.decision = decision;
    }

    /**
     * The record of a decision on an application.
     *
     * @throws IllegalArgumentException if the decision was made on something else
     */
    public static DecisionRecord of(Application application, Decision decision) {
        return of(InputForm.APPLICATION, application, decision);
    }

    /**
     * The record of a decision on a grant.
     *
     * @throws IllegalArgumentException if the decision was made on something else
     */
    public static DecisionRecord of(Grant grant, Decision decision) {
        return of(InputForm.GRANT, grant, decision);
    }

    /**
     * The record of a decision on a proposal.
     *
     * @throws IllegalArgumentException if the decision was made on something else
     */
    public static DecisionRecord of(FoundingProposal proposal, Decision decision) {
        return of(InputForm.PROPOSAL, proposal, decision);
    }

    private static <T> DecisionRecord of(InputForm<T> form, T facts, Decision decision) {
        DecisionRecord record = new DecisionRecord(form.canonical(facts), decision);
        if (!InputForm.of(decision.getKind()).equals(form)) {
            throw new IllegalArgumentException("A decision of kind " + decision.getKind()
                    + " is not about such a record. Maybe the decision of another record was given.");
        }
        if (!record.isIntact()) {
            throw new IllegalArgumentException("The decision was made on other facts: their SHA-256 is "
                    + decision.getAudit().inputSha256() + ", that of the facts given " + record.getInputSha256()
                    + ". Maybe they were changed since, or belong to another decision.");
        }
        return record;
    }

    /**
     * Reads a record that {@link #toJson} has written. Nothing is compared: facts that were changed since are read as they
     * are now, and {@link #isIntact} tells.
     *
     * @param json one JSON object
     * @throws InvalidInputException with all problems, if it cannot be read
     */
    public static DecisionRecord parse(String json) {
        return Records.DECISION_RECORDS.parse(json).orThrow();
    }

    /** The record on one line. */
    public String toJson() {
        return JsonText.of(RecordForm.CODEC, this, Form.AS_GIVEN);
    }

    /**
     * The facts as canonical JSON (RFC 8785): an application for eligibility, amount, allocation and referral, a grant for
     * disbursement, a proposal for graduation.
     */
    public String getInput() {
        return input;
    }

    /** The SHA-256 over {@link #getInput} in UTF-8, as 64 hexadecimal digits. */
    public String getInputSha256() {
        return Sha256.of(input);
    }

    public Decision getDecision() {
        return decision;
    }

    /** Whether the facts are those that the decision says it was made on. */
    public boolean isIntact() {
        return getInputSha256().equals(decision.getAudit().inputSha256());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionRecord that && input.equals(that.input) && decision.equals(that.decision);
    }

    @Override
    public int hashCode() {
        return 31 * input.hashCode() + decision.hashCode();
    }

    /** Says nothing of the facts, which name persons. */
    @Override
    public String toString() {
        return "Record of a decision of kind " + decision.getKind() + " as of " + decision.getAsOf();
    }
}
