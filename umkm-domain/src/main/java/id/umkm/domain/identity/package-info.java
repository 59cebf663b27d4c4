/** Numbers that name persons, families, businesses and cooperatives; they are never printed whole. */
@NullMarked
package id.umkm.domain.identity;

import org.jspecify.annotations.NullMarked;
