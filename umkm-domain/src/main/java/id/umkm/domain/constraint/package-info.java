/** Jakarta annotations that say what a single value must be like, with texts in Indonesian and English. */
@NullMarked
package id.umkm.domain.constraint;

import org.jspecify.annotations.NullMarked;
