package id.umkm.rules.integrity;

import id.umkm.domain.cooperative.Kinship;

/**
 * A tie of kin, {@index "hubungan keluarga"}, from the person of a claim to another.
 *
 * @param relation what the other is to the person: {@code PARENT} if the other is a parent of the person
 * @param other whom
 */
public record Kin(Kinship.Relation relation, IdentityKey other) {}
