package id.umkm.rules.integrity.rules;

/**
 * A person of a family where families count once.
 *
 * @param circle number of the record, or of the programme and year, within which they count
 * @param family number of the family
 * @param person number of the person
 * @param claim number of the claim
 */
public record FamilyMember(int circle, int family, int person, int claim) {}
