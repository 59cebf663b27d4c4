/** Reads and writes policies as YAML and as workbooks, with the place of every cell, and tells all faults at once. */
@NullMarked
package id.umkm.rules.source;

import org.jspecify.annotations.NullMarked;
