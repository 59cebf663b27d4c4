/** A person behind a business, as far as programmes ask about one. */
@NullMarked
package id.umkm.domain.person;

import org.jspecify.annotations.NullMarked;
