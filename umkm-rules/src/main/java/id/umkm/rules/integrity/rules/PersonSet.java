package id.umkm.rules.integrity.rules;

/**
 * An applicant and all its persons.
 *
 * @param persons number of the set of persons
 * @param applicant id of the applicant
 * @param group number of the record
 */
public record PersonSet(int persons, String applicant, int group) {}
