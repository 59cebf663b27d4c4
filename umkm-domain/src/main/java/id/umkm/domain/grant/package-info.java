/** What was awarded, and what happened to it since: tranches, reports, money given back. */
@NullMarked
package id.umkm.domain.grant;

import org.jspecify.annotations.NullMarked;
