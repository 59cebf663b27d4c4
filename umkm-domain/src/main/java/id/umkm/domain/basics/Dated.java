package id.umkm.domain.basics;

/**
 * A value and the days on which it is in force.
 *
 * @param value what is in force
 * @param range the days, both ends inclusive
 */
public record Dated<T>(T value, DateRange range) {}
