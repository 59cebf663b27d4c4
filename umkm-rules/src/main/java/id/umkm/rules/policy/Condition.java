package id.umkm.rules.policy;

import id.umkm.rules.expression.CellTest;

/**
 * A test put to a term.
 *
 * @param term what is asked about
 * @param test what must hold
 */
public record Condition(Term term, CellTest test) {}
