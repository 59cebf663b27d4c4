/**
 * Measures what a decision costs: against hand-written Java that gives the same answers, and against other rule engines.
 * Figures are ratios of one run on one machine.
 */
@NullMarked
package id.umkm.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
