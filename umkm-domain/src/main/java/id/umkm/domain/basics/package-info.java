/** Exact small values that every other room uses: money in whole rupiah, percentages, date ranges, texts in two languages. */
@NullMarked
package id.umkm.domain.basics;

import org.jspecify.annotations.NullMarked;
