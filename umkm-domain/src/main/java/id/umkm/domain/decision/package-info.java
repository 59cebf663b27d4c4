/** What was decided and why; a host stores decisions without the rule engine. */
@NullMarked
package id.umkm.domain.decision;

import org.jspecify.annotations.NullMarked;
