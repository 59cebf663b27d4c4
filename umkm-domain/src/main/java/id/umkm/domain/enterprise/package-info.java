/** What a business is and does: its trade and its classification. */
@NullMarked
package id.umkm.domain.enterprise;

import org.jspecify.annotations.NullMarked;
