package id.umkm.examples.workbench;

import id.umkm.domain.decision.Decision;

/**
 * A record and what was decided about it.
 *
 * @param <T> the type of the record
 */
record Decided<T>(T subject, Decision decision) {}
