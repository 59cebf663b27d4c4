/** Finds all violations of a record at once, or hands it back as validated. */
@NullMarked
package id.umkm.domain.validation;

import org.jspecify.annotations.NullMarked;
