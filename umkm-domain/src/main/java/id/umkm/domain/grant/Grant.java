package id.umkm.domain.grant;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.MoreThanZero;
import id.umkm.domain.constraint.OwnFacts;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A grant as it was awarded, {@index "hibah"}, and the log of what happened to it since. */
@DomainStyle
@Value.Immutable
@AwardAfterSubmission
@SoundLog
public interface Grant {
    /** The host's own key of the grant. */
    @FilledText
    String getId();

    /** Version of the policy that it was awarded under; later decisions use it. */
    @FilledText
    String getPolicyVersion();

    /** What was asked, with the group as it is today. */
    @Valid
    Application getApplication();

    /** What was awarded. */
    @MoreThanZero
    Rupiah getAwarded();

    /** The day of the award, {@index "tanggal penetapan"}; not before the application was received. */
    @DayNotInFuture
    LocalDate getAwardedOn();

    /** Whether the group stands in the decree of recipients, {@index "SK penerima"}. */
    @Nullable
    Boolean getInDecree();

    /** Whether the grant agreement, {@index "NPHD"}, is signed. */
    @Nullable
    Boolean getAgreementSigned();

    /** Whether the integrity pact, {@index "pakta integritas"}, is handed in. */
    @Nullable
    Boolean getIntegrityPact();

    /** Whether the account is in the name of the group, {@index "rekening kelompok"}. */
    @Nullable
    Boolean getGroupAccount();

    /** Whether what was paid was spent as planned. */
    @Nullable
    Boolean getSpentAsPlanned();

    /** All that happened since the award, in any order: decisions do not depend on it. */
    List<@Valid GrantEvent> getEvents();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a grant. */
    class Builder extends ImmutableGrant.Builder {
        Builder() {}
    }
}
