/** What a business is and does: its trade and its classification, and what all kinds of applicants have in common. */
@NullMarked
package id.umkm.domain.enterprise;

import org.jspecify.annotations.NullMarked;
