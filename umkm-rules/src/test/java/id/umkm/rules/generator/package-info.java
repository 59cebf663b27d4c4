/** jqwik arbitraries of cells, of policies in their text form, and of applications whose facts lie about the bounds in them. */
@NullMarked
package id.umkm.rules.generator;

import org.jspecify.annotations.NullMarked;
