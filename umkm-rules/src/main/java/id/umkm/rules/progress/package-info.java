/** How far a programme has come: who takes part where and at which stage, against its targets, and where its money is. */
@NullMarked
package id.umkm.rules.progress;

import org.jspecify.annotations.NullMarked;
