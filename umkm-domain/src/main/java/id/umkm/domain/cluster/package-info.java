/** Businesses that act together. */
@NullMarked
package id.umkm.domain.cluster;

import org.jspecify.annotations.NullMarked;
