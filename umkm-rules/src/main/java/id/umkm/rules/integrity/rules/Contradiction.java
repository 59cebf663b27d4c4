package id.umkm.rules.integrity.rules;

import id.umkm.rules.integrity.Source;

/**
 * That a source gave answers about a person that contradict each other.
 *
 * @param person number of the person
 * @param source which
 * @param answers both, in words
 */
public record Contradiction(int person, Source source, String answers) {}
