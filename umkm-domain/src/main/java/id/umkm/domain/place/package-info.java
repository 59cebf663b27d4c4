/** Where somebody lives or works: region codes from province to village, and the neighbourhood below it. */
@NullMarked
package id.umkm.domain.place;

import org.jspecify.annotations.NullMarked;
