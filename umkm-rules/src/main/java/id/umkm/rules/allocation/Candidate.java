package id.umkm.rules.allocation;

import id.umkm.rules.vocabulary.Facts;

/**
 * An application that competes for a budget.
 *
 * @param facts its facts on the day of the allocation; their id is the application's, and no other candidate has it
 * @param inputSha256 hash of the input that the facts were derived from
 */
public record Candidate(Facts facts, String inputSha256) {}
