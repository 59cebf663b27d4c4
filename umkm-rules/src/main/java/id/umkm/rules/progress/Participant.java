package id.umkm.rules.progress;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.program.Targets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What one record says of somebody who takes part in a programme, as far as progress asks, {@index "peserta program"}. */
@DomainStyle
@Value.Immutable
public interface Participant {
    /** The host's own key of the record, which no other record has. */
    String getRecord();

    /** The day of which the record tells; of several records about one applicant the latest counts. */
    LocalDate getOn();

    /** Who takes part: applicants of one key are one. An entrepreneur is known by NIK, all others by the host's key. */
    String getApplicant();

    @Nullable
    RegionCode getVillage();

    @Nullable
    Neighbourhood getNeighbourhood();

    /** How far the applicant has come; null is unknown. */
    @Nullable
    StageCode getStage();

    /** The persons behind the applicant. */
    List<Nik> getPersons();

    /** The host's key of the companion; null is nobody, or unknown. */
    @Nullable
    String getCompanion();

    /** What was decided of the record, or null where nothing was. */
    @Nullable
    Outcome getOutcome();

    /** Whether the applicant counts towards the targets. */
    Standing getStanding();

    /**
     * What an application says.
     *
     * @param targets the targets of the policy that decided
     * @param decision about its eligibility, or null where it was not decided
     */
    static Participant of(Application application, Targets targets, @Nullable Decision decision) {
        return of(application.getApplicant(), targets, decision)
                .record(application.getId())
                .on(application.getSubmittedOn())
                .build();
    }

    /**
     * What a stage record says of each who wants to reach the next stage.
     *
     * @param targets the targets of the policy that decided
     * @param decision about the step, or null where it was not decided
     */
    static List<Participant> of(FoundingProposal proposal, Targets targets, @Nullable Decision decision) {
        List<Applicant> applicants = proposal.getApplicants();
        return applicants.stream()
                .map(applicant -> of(applicant, targets, decision)
                        .record(applicants.size() == 1 ? proposal.getId() : proposal.getId() + "/" + applicant.getId())
                        .on(proposal.getFoundedOn())
                        .build())
                .toList();
    }

    private static Builder of(Applicant applicant, Targets targets, @Nullable Decision decision) {
        Builder participant = builder();
        participant
                .outcome(decision == null ? null : decision.getOutcome())
                .standing(standing(targets, decision))
                .applicant(applicant.getId())
                .village(applicant.getVillage())
                .stage(applicant.getStage())
                .persons(applicant.getMembers().stream().map(Member::getNik).toList());
        if (applicant instanceof Entrepreneur entrepreneur) {
            participant
                    .applicant(entrepreneur.getOwner().getNik().value())
                    .neighbourhood(entrepreneur.neighbourhood())
                    .companion(entrepreneur.getCompanion());
        }
        return participant;
    }

    private static Standing standing(Targets targets, @Nullable Decision decision) {
        String counted = targets.getCounted();
        if (decision == null) {
            return counted == null ? Standing.COUNTED : Standing.UNKNOWN;
        }
        if (decision.getOutcome() == Outcome.NOT_ELIGIBLE || decision.getOutcome() == Outcome.NO_POLICY_IN_FORCE) {
            return Standing.REFUSED;
        }
        if (counted == null) {
            return Standing.COUNTED;
        }
        Object value = decision.getOutputs().stream()
                .filter(output -> output.attribute().equals(counted))
                .map(Output::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return value == null ? Standing.UNKNOWN : value.equals(true) ? Standing.COUNTED : Standing.SERVED;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a participant. */
    class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
