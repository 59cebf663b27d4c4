/** A person behind a business, as far as programmes ask about one. */
@NullMarked
package id.umkm.domain.entrepreneur;

import org.jspecify.annotations.NullMarked;
