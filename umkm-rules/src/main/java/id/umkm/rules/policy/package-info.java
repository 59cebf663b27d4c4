/** The typed policy: citations, lists, parameters, tables, criteria, scenarios, and how its layers combine. */
@NullMarked
package id.umkm.rules.policy;

import org.jspecify.annotations.NullMarked;
