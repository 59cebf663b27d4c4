/** Policies as other tools and readers take them: rules in DRL, tables in DMN, a rule book in HTML; out only, never in. */
@NullMarked
package id.umkm.rules.exchange;

import org.jspecify.annotations.NullMarked;
