package id.umkm.examples.population;

/**
 * The place of a record among those of its nature.
 *
 * @param number which case of the nature
 * @param part which record of the case, from 0
 * @param firstRank the rank of the case's first record
 */
record Slot(Nature nature, int number, int part, int firstRank) {}
