package id.umkm.domain.json;

/**
 * One record of a file of JSON Lines.
 *
 * @param number of the line in the file, from 1; blank lines count too
 * @param parsed what came of reading it
 * @param <T> the type of the record
 */
public record Line<T>(long number, Parsed<T> parsed) {}
