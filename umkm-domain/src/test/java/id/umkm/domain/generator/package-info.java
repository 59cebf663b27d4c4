/** jqwik arbitraries for every type of the domain, for the tests of this library and of its hosts. No number in them is anybody's. */
@NullMarked
package id.umkm.domain.generator;

import org.jspecify.annotations.NullMarked;
