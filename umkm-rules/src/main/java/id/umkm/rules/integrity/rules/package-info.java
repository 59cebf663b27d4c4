/**
 * What the rules of integrity relate, one fact a class; the rules stand beside it, as DRL. Public only because compiled rules live in packages of
 * their own: a host has no use for it.
 */
@NullMarked
package id.umkm.rules.integrity.rules;

import org.jspecify.annotations.NullMarked;
