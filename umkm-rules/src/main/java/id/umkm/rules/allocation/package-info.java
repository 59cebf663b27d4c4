/** Shares a budget out among applications, in the order of their ranks, and tells each where it stands. */
@NullMarked
package id.umkm.rules.allocation;

import org.jspecify.annotations.NullMarked;
