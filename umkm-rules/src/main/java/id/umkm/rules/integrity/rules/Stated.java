package id.umkm.rules.integrity.rules;

import id.umkm.domain.cooperative.Kinship;

/**
 * A tie of kin as a record states it.
 *
 * @param cooperative number of the record
 * @param one number of the person for whom it is stated
 * @param other number of the other
 * @param relation what the other is to the one
 */
public record Stated(int cooperative, int one, int other, Kinship.Relation relation) {
    /** Whether both cannot be true: what two persons are to each other, told from both ends. */
    public boolean contradicts(Stated back) {
        return back.relation
                != switch (relation) {
                    case PARENT -> Kinship.Relation.CHILD;
                    case CHILD -> Kinship.Relation.PARENT;
                    case SPOUSE, SIBLING, OTHER -> relation;
                };
    }
}
