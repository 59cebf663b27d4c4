/**
 * Decides who is helped: a host makes a {@link id.umkm.rules.PolicyLibrary}, puts it into a {@link
 * id.umkm.rules.PolicyEngine} and asks that.
 */
@NullMarked
package id.umkm.rules;

import org.jspecify.annotations.NullMarked;
