package id.umkm.rules.integrity.rules;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.person.Employer;

/**
 * That a person is or was on a payroll.
 *
 * @param person number of the person
 * @param employer whose payroll
 * @param days on which
 */
public record Employed(int person, Employer employer, DateRange days) {}
