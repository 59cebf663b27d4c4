/** Is a policy sound? Gaps, overlaps and contradictions are found cell by cell, each with facts that show it; nothing is decided. */
@NullMarked
package id.umkm.rules.check;

import org.jspecify.annotations.NullMarked;
