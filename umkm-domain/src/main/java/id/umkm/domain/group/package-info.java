/** Business groups of residents and their members. */
@NullMarked
package id.umkm.domain.group;

import org.jspecify.annotations.NullMarked;
