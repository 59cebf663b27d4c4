package id.umkm.rules.integrity.rules;

/**
 * An office in an organ of a cooperative.
 *
 * @param cooperative number of the record
 * @param person number of who holds it
 * @param barredDegree up to which degree kin may not hold another
 */
public record Office(int cooperative, int person, int barredDegree) {}
