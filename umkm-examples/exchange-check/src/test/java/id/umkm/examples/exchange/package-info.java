/** Asks other engines about exported policies, and compares. */
@NullMarked
package id.umkm.examples.exchange;

import org.jspecify.annotations.NullMarked;
