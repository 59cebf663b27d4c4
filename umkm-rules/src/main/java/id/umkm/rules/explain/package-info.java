/** Tells people what a decision means for them: what would turn it, why a row does not hold, and letters. */
@NullMarked
package id.umkm.rules.explain;

import org.jspecify.annotations.NullMarked;
