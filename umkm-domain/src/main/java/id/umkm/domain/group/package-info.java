/** Business groups of residents. */
@NullMarked
package id.umkm.domain.group;

import org.jspecify.annotations.NullMarked;
