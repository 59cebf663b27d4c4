package id.umkm.rules.integrity.rules;

import id.umkm.rules.integrity.Source;

/**
 * That a source answered what cannot be.
 *
 * @param person number of the person
 * @param source which
 * @param answer what it said
 */
public record Impossible(int person, Source source, String answer) {}
