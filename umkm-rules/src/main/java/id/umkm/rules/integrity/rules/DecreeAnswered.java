package id.umkm.rules.integrity.rules;

/**
 * That the decrees were asked for a person.
 *
 * @param person number of the person
 */
public record DecreeAnswered(int person) {}
