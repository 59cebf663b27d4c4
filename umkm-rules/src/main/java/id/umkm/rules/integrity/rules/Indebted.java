package id.umkm.rules.integrity.rules;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.integrity.Credit;

/**
 * That a person has or had credit.
 *
 * @param person number of the person
 * @param kind of credit
 * @param days on which it ran
 */
public record Indebted(int person, Credit.Kind kind, DateRange days) {}
