package id.umkm.rules.integrity.rules;

/**
 * Whether a person's business is micro for a programme and year.
 *
 * @param person number of the person
 * @param programme for which
 * @param year for which
 * @param micro whether it is
 */
public record Business(int person, String programme, int year, boolean micro) {}
