/**
 * jqwik arbitraries for every type of the domain, for the tests of this library and of its hosts. Numbers of persons are made
 * up.
 *
 * <p>Values bring their bounds by themselves; records are generated without jqwik's edge cases, whose combinations over
 * forty properties would take most of a test's time.
 */
@NullMarked
package id.umkm.domain.generator;

import org.jspecify.annotations.NullMarked;
