/**
 * Made-up applicants of BPUM and what registries know of them, with the wrong payments of the audit of 2020 among them. Uses
 * nothing of umkm, so that what is looked for is not hidden by those who look for it.
 */
@NullMarked
package id.umkm.examples.population;

import org.jspecify.annotations.NullMarked;
