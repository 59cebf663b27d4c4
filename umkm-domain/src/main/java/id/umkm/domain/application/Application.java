package id.umkm.domain.application;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.group.BusinessGroup;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What somebody asks a programme for, {@index "usulan"}. */
@DomainStyle
@Value.Immutable
@CostWithinRequest
public interface Application {
    /** The host's own key of the application. */
    @FilledText
    String getId();

    /** Id of the programme, or null where the caller's choice of programme settles it. */
    @FilledText
    @Nullable
    String getProgramme();

    /** The day on which the application was received; it chooses the policy. */
    @DayNotInFuture
    LocalDate getSubmittedOn();

    /** The group that asks; null where somebody else does. */
    @Valid
    @Nullable
    BusinessGroup getGroup();

    /** The entrepreneur who asks; null where somebody else does. */
    @Valid
    @Nullable
    Entrepreneur getEntrepreneur();

    /** The cluster that asks; null where somebody else does. */
    @Valid
    @Nullable
    Cluster getCluster();

    /** The cooperative that asks; null where somebody else does. */
    @Valid
    @Nullable
    Cooperative getCooperative();

    /** Who asks: the one of the four that is given. */
    default Applicant getApplicant() {
        Applicant applicant = getGroup();
        applicant = applicant == null ? getEntrepreneur() : applicant;
        applicant = applicant == null ? getCluster() : applicant;
        applicant = applicant == null ? getCooperative() : applicant;
        return Objects.requireNonNull(applicant);
    }

    @NotNegative
    @Nullable
    Rupiah getRequestedAmount();

    @Nullable
    Purpose getPurpose();

    /** For how many months a loan is asked, {@index "jangka waktu"}. */
    @NotNegative
    @Nullable
    Integer getTenorMonths();

    /** The part of what is asked that goes into running costs, {@index "biaya operasional"}. */
    @NotNegative
    @Nullable
    Rupiah getOperatingCost();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    /** Refuses an application of nobody, or of several. */
    @Value.Check
    default void requireOneApplicant() {
        int applicants = 0;
        for (Applicant applicant :
                Arrays.<@Nullable Applicant>asList(getGroup(), getEntrepreneur(), getCluster(), getCooperative())) {
            applicants += applicant == null ? 0 : 1;
        }
        if (applicants != 1) {
            throw new IllegalStateException("An application has one applicant: a group, an entrepreneur, a cluster or a"
                    + " cooperative; application " + Masking.text(getId()) + " has " + applicants + ".");
        }
    }

    /** The same application by an applicant of the same kind. */
    default Application withApplicant(Applicant applicant) {
        Builder changed = builder();
        return changed.from(this).applicant(applicant).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an application. */
    class Builder extends ImmutableApplication.Builder {
        Builder() {}

        /** The one who asks, whatever kind it is. */
        public Builder applicant(Applicant applicant) {
            switch (applicant.getKind()) {
                case GROUP -> group((BusinessGroup) applicant);
                case ENTREPRENEUR -> entrepreneur((Entrepreneur) applicant);
                case CLUSTER -> cluster((Cluster) applicant);
                case COOPERATIVE -> cooperative((Cooperative) applicant);
            }
            return this;
        }
    }
}
