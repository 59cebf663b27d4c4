/** What a person or a group has been granted before; it follows persons, not names of groups. */
@NullMarked
package id.umkm.domain.history;

import org.jspecify.annotations.NullMarked;
