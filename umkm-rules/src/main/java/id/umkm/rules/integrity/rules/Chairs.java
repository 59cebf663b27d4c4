package id.umkm.rules.integrity.rules;

/**
 * That a person chairs a group.
 *
 * @param person number of the person
 * @param group id of the group
 */
public record Chairs(int person, String group) {}
