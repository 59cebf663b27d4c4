package id.umkm.rules.integrity.rules;

/**
 * That a programme helps a person in a year, or is asked to.
 *
 * @param person number of the person
 * @param programme which
 * @param year the budget year
 * @param paid whether it paid
 */
public record Help(int person, String programme, int year, boolean paid) {}
