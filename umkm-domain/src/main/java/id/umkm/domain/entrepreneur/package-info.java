/** Persons with a business of their own. */
@NullMarked
package id.umkm.domain.entrepreneur;

import org.jspecify.annotations.NullMarked;
