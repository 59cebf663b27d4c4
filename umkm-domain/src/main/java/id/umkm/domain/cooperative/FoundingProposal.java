package id.umkm.domain.cooperative;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.group.BusinessGroup;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Applicants who want to reach their next stage, {@index "usulan kelulusan"}: groups together, such as to found one cooperative,
 * {@index "usulan pendirian"}, where a single group is a proposal of one; or one entrepreneur, cluster or cooperative.
 */
@DomainStyle
@Value.Immutable
@DistinctGroups
@NotEmptyProposal
@FoundersInOneGroup(payload = Severity.Warning.class)
@OnePersonOneRef
public interface FoundingProposal extends OfCooperativeType {
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

    /**
     * The day of the founding, {@index "tanggal pendirian"}; the number of founders is read at it. Where nothing is founded, the day
     * of the review.
     */
    @DayNotInFuture
    LocalDate getFoundedOn();

    @Override
    @Nullable
    CooperativeType getType();

    /** Whether the founding meeting, {@index "rapat pembentukan"}, was held. */
    @Nullable
    Boolean getFoundingMeetingHeld();

    /** The groups, at least one, in any order: decisions do not depend on it. Empty where somebody else is reviewed. */
    List<@Valid BusinessGroup> getGroups();

    /** The entrepreneur who is reviewed; null where somebody else is. */
    @Valid
    @Nullable
    Entrepreneur getEntrepreneur();

    /** The cluster that is reviewed; null where somebody else is. */
    @Valid
    @Nullable
    Cluster getCluster();

    /** The cooperative that is reviewed; null where somebody else is. */
    @Valid
    @Nullable
    Cooperative getCooperative();

    /** Who wants to reach the next stage: the groups, or the one who is reviewed. */
    default List<Applicant> getApplicants() {
        Applicant alone = getEntrepreneur();
        alone = alone == null ? getCluster() : alone;
        alone = alone == null ? getCooperative() : alone;
        return alone == null ? List.copyOf(getGroups()) : List.of(alone);
    }

    /** What those are who want to reach the next stage. */
    default ApplicantKind getKind() {
        List<Applicant> applicants = getApplicants();
        return applicants.isEmpty() ? ApplicantKind.GROUP : applicants.get(0).getKind();
    }

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    /** Refuses a proposal of several kinds of applicants. */
    @Value.Check
    default void requireOneKind() {
        long kinds = Stream.of(getEntrepreneur(), getCluster(), getCooperative())
                        .filter(Objects::nonNull)
                        .count()
                + (getGroups().isEmpty() ? 0 : 1);
        if (kinds > 1) {
            throw new IllegalStateException(
                    "A proposal is one of groups, or of one entrepreneur, cluster or cooperative;" + " proposal "
                            + Masking.text(getId()) + " is one of " + kinds + " kinds.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a proposal. */
    class Builder extends ImmutableFoundingProposal.Builder {
        Builder() {}

        /** One who wants to reach the next stage, whatever kind it is; of groups there can be several. */
        public Builder addApplicant(Applicant applicant) {
            switch (applicant.getKind()) {
                case GROUP -> addGroups((BusinessGroup) applicant);
                case ENTREPRENEUR -> entrepreneur((Entrepreneur) applicant);
                case CLUSTER -> cluster((Cluster) applicant);
                case COOPERATIVE -> cooperative((Cooperative) applicant);
            }
            return this;
        }
    }
}
