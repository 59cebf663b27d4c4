package id.umkm.domain.group;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.AtLevel;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Residents who run one business together, {@index "kelompok usaha"}. Every fact but the id and the members may be null,
 * which means unknown.
 */
@DomainStyle
@Value.Immutable
@ChairIsMember
@NobodyTwice
public interface BusinessGroup {
    /** The host's own key of the group. */
    @FilledText
    String getId();

    @FilledText
    @Nullable
    String getName();

    /** The village in which the group works, {@index "kelurahan"} or desa. */
    @AtLevel(RegionLevel.VILLAGE)
    @Nullable
    RegionCode getVillage();

    @Nullable
    TradeCode getTrade();

    /** The ref of the member who chairs the group. */
    @FilledText
    @Nullable
    String getChair();

    /** Whether the head of the village has recognised the group in writing, {@index "diakui lurah"}. */
    @Nullable
    Boolean getRecognisedByVillageHead();

    /** Sales of one year, {@index "hasil penjualan tahunan"}. */
    @NotNegative
    @Nullable
    Rupiah getAnnualSales();

    /** Net assets without land and business building, {@index "kekayaan bersih"}; may be negative. */
    @Nullable
    Rupiah getNetAssets();

    /** Grants to this group before; null is unknown, an empty list is known to be none. */
    @Nullable
    List<@Valid PastGrant> getGrants();

    /** How far the group has come, as the programme counts it. */
    @Nullable
    StageCode getStage();

    /** Sales of a usual month, {@index "omzet bulanan"}. */
    @NotNegative
    @Nullable
    Rupiah getMonthlySales();

    /** Where it sells; null is unknown, an empty list is known to be nowhere. */
    @Nullable
    List<ChannelCode> getSalesChannels();

    /** Months since it last did business, 0 while it does; null is unknown. */
    @NotNegative
    @Nullable
    Integer getIdleMonths();

    /** The members, at least one, in any order: decisions do not depend on it. */
    @NotEmptyGroup
    List<@Valid Member> getMembers();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a group. */
    class Builder extends ImmutableBusinessGroup.Builder {
        Builder() {}
    }
}
