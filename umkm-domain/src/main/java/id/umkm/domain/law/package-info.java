/** What stands behind a rule: a regulation, a source, or an assumption of the policy, and where it is written. */
@NullMarked
package id.umkm.domain.law;

import org.jspecify.annotations.NullMarked;
