package id.umkm.rules.integrity.rules;

/**
 * How many different names stand beside an identity number.
 *
 * @param person number of the person
 * @param names how many
 */
public record Named(int person, int names) {}
