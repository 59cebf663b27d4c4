package id.umkm.rules.policy;

/**
 * A column of conditions.
 *
 * @param term what the column asks about; for a share, a yes/no term of the members
 * @param shareOfMembers whether the column takes the share of members for whom the term is yes
 */
public record TableInput(Term term, boolean shareOfMembers) {}
