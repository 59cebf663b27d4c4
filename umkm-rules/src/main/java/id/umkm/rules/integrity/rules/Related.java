package id.umkm.rules.integrity.rules;

/**
 * How closely two persons are related: 1 for parent and child; a spouse counts as the same person.
 *
 * @param cooperative number of the record that states the ties
 * @param one number of a person
 * @param other number of another
 * @param degree the closest that follows from the ties
 */
public record Related(int cooperative, int one, int other, int degree) {}
