package id.umkm.rules.integrity;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.person.Employer;

/**
 * That a person is or was on somebody's payroll.
 *
 * @param employer whose
 * @param days from the first to the last day, both inclusive; an open end for "ever since" and "until today"
 */
public record Employment(Employer employer, DateRange days) {}
