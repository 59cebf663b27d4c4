/** Groups that found a cooperative together, and cooperatives. */
@NullMarked
package id.umkm.domain.cooperative;

import org.jspecify.annotations.NullMarked;
