/** Reads policies from their text form, with the position of every cell, and tells all faults at once. */
@NullMarked
package id.umkm.rules.source;

import org.jspecify.annotations.NullMarked;
