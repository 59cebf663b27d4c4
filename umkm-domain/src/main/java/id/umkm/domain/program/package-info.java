/** Grant programmes: who runs one, where, for which budget year, from which fund. */
@NullMarked
package id.umkm.domain.program;

import org.jspecify.annotations.NullMarked;
