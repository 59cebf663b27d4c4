package id.umkm.domain.cluster;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.FilledText;
import org.immutables.value.Value;

/** An institution that helps a cluster, {@index "mitra klaster"}. */
@DomainStyle
@Value.Immutable
public interface Partner {
    @FilledText
    String getName();

    Kind getKind();

    static Partner of(String name, Kind kind) {
        return builder().name(name).kind(kind).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** What a partner brings, {@index "jenis mitra"}. */
    enum Kind {
        /** {@index "modal"}, such as a bank or a pawnshop. */
        CAPITAL,
        /** {@index "pengetahuan"}, such as a university. */
        KNOWLEDGE,
        /** {@index "pasar"}, such as a marketplace. */
        MARKET
    }

    /** Builds a partner. */
    class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
