package id.umkm.domain.cooperative;

import org.jspecify.annotations.Nullable;

/** A cooperative, or the plan of one: what has a type of cooperative. */
public interface OfCooperativeType {
    /** What kind of cooperative it is, or null where it is not known or none is founded. */
    @Nullable
    CooperativeType getType();
}
