/** The smallest hosts of the library. */
@NullMarked
package id.umkm.examples.quickstart;

import org.jspecify.annotations.NullMarked;
