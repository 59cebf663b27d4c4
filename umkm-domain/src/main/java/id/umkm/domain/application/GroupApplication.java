package id.umkm.domain.application;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.group.BusinessGroup;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a business group asks a programme for, {@index "usulan"}. */
@DomainStyle
@Value.Immutable
public interface GroupApplication {
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

    @Valid
    BusinessGroup getGroup();

    @NotNegative
    @Nullable
    Rupiah getRequestedAmount();

    @Nullable
    Purpose getPurpose();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an application. */
    class Builder extends ImmutableGroupApplication.Builder {
        Builder() {}
    }
}
