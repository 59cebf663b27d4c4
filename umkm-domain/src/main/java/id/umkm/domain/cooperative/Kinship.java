package id.umkm.domain.cooperative;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.FilledText;
import java.util.Comparator;
import org.immutables.value.Value;

/** That two persons of a cooperative are kin, {@index "hubungan keluarga"}: {@code one} is the relation of {@code other}. */
@DomainStyle
@Value.Immutable
public interface Kinship {
    /** By the two refs, then by relation. */
    Comparator<Kinship> ORDER = Comparator.comparing(Kinship::getOne)
            .thenComparing(Kinship::getOther)
            .thenComparing(Kinship::getRelation);

    /** Ref of the member who is the parent, child, spouse, sibling or other kin. */
    @FilledText
    String getOne();

    /** Ref of the member whose kin that is. */
    @FilledText
    String getOther();

    Relation getRelation();

    static Kinship of(String one, Relation relation, String other) {
        return builder().one(one).relation(relation).other(other).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** What one person is to another. */
    enum Relation {
        /** {@index "orang tua"}. */
        PARENT,
        /** {@index "anak"}. */
        CHILD,
        /** {@index "suami atau istri"}. */
        SPOUSE,
        /** {@index "saudara kandung"}. */
        SIBLING,
        /** Kin of some other or unknown degree. */
        OTHER
    }

    /** Builds a kinship. */
    class Builder extends ImmutableKinship.Builder {
        Builder() {}
    }
}
