package id.umkm.rules.integrity.rules;

/**
 * That a person descends from another, over any number of parents.
 *
 * @param cooperative number of the record that states the ties
 * @param person number of the person
 * @param forebear number of the forebear
 */
public record Descent(int cooperative, int person, int forebear) {}
