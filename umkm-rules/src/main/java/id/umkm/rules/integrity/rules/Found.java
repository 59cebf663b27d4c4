package id.umkm.rules.integrity.rules;

import id.umkm.rules.integrity.IntegrityCode;

/**
 * What a rule found.
 *
 * @param code what it is about
 * @param position number of the claim or record that it is about
 * @param reason the fact behind it
 */
public record Found(IntegrityCode code, int position, Object reason) {}
