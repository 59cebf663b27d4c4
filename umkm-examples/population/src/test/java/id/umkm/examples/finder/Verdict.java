package id.umkm.examples.finder;

import java.util.Set;

/**
 * What the finder says of one record.
 *
 * @param wrongs what is wrong; empty if nothing was found
 * @param silent the sources that did not answer though they had to be asked
 */
public record Verdict(Set<Wrong> wrongs, Set<String> silent) {}
