package id.umkm.examples.benchmarks;

/**
 * What one fork measured.
 *
 * @param nanos for one decision
 * @param bytes allocated for one decision
 */
record Measured(double nanos, double bytes) {}
