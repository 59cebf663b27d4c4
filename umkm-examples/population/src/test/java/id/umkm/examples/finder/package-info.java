/**
 * Finds what the audit of 2020 found, written from its words and the conditions of BPUM alone: maps and sets over the files,
 * nothing of the library, nothing of what made the files.
 */
@NullMarked
package id.umkm.examples.finder;

import org.jspecify.annotations.NullMarked;
