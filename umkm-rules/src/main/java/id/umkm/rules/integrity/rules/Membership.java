package id.umkm.rules.integrity.rules;

/**
 * That a cooperative is a member of another, or of a member of it, over any number of steps.
 *
 * @param cooperative id of the one
 * @param member id of the other
 */
public record Membership(String cooperative, String member) {}
