/** The smallest hosts of the library: programs to read from top to bottom and to copy from. */
@NullMarked
package id.umkm.examples.quickstart;

import org.jspecify.annotations.NullMarked;
