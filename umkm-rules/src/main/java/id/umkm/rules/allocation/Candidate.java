package id.umkm.rules.allocation;

import id.umkm.domain.decision.Audit;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.vocabulary.Facts;

/**
 * An application that competes for a budget.
 *
 * @param facts its facts on the day of the allocation; their id is the application's, and no other candidate has it
 * @param audit with the hash of the input that the facts were derived from
 */
public record Candidate(Facts facts, Audit audit) {
    /**
     * An application whose hash is known.
     *
     * @param inputSha256 hash of the input that the facts were derived from
     */
    public Candidate(Facts facts, String inputSha256) {
        this(facts, Audit.of(inputSha256, CompiledPolicy.engine()));
    }
}
