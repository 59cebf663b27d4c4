package id.umkm.domain.cooperative;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.group.BusinessGroup;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Groups that want to reach their next stage together, such as to found one cooperative, {@index "usulan pendirian"}; a
 * single group is a proposal of one.
 */
@DomainStyle
@Value.Immutable
@DistinctGroups
@FoundersInOneGroup(payload = Severity.Warning.class)
@OnePersonOneRef
public interface FoundingProposal {
    /** The host's own key of the proposal. */
    @FilledText
    String getId();

    /** Id of the programme, or null where the caller's choice of programme settles it. */
    @FilledText
    @Nullable
    String getProgramme();

    /** Version of the policy that the groups' grants were awarded under, or null where only one version decides on the day. */
    @FilledText
    @Nullable
    String getPolicyVersion();

    /** The day of the founding, {@index "tanggal pendirian"}; the number of founders is read at it. */
    @DayNotInFuture
    LocalDate getFoundedOn();

    /** What kind of cooperative is founded, or null where it is not known or none is founded. */
    @Nullable
    CooperativeType getType();

    /** Whether the founding meeting, {@index "rapat pembentukan"}, was held. */
    @Nullable
    Boolean getFoundingMeetingHeld();

    /** The groups, at least one, in any order: decisions do not depend on it. */
    @NotEmptyProposal
    List<@Valid BusinessGroup> getGroups();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a proposal. */
    class Builder extends ImmutableFoundingProposal.Builder {
        Builder() {}
    }
}
