package id.umkm.rules;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.rules.engine.CompiledPolicy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The versions of one programme's policy, and which of them decides what. */
final class Versions {
    private final List<CompiledPolicy> all;

    Versions(List<CompiledPolicy> all) {
        this.all = List.copyOf(all);
    }

    List<CompiledPolicy> all() {
        return all;
    }

    List<PolicyRef> refs() {
        return all.stream().map(CompiledPolicy::getRef).toList();
    }

    /** The day on which an application was received chooses its version, as long as that still decides. */
    Optional<CompiledPolicy> ofApplication(LocalDate submittedOn, LocalDate asOf) {
        for (CompiledPolicy version : all) {
            if (received(version).contains(submittedOn) && !asOf.isAfter(lastDay(version))) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The version of this name, as long as it still decides. */
    Optional<CompiledPolicy> named(String version, LocalDate asOf) {
        return find(version).filter(one -> !asOf.isAfter(lastDay(one)));
    }

    Optional<CompiledPolicy> find(String version) {
        return all.stream()
                .filter(one -> one.getPolicy().getVersion().equals(version))
                .findFirst();
    }

    Optional<CompiledPolicy> findHash(String sha256) {
        return all.stream().filter(one -> one.getRef().sha256().equals(sha256)).findFirst();
    }

    /** The versions that decide on a day. */
    List<CompiledPolicy> deciding(LocalDate asOf) {
        return all.stream()
                .filter(version -> isStarted(version, asOf) && !asOf.isAfter(lastDay(version)))
                .toList();
    }

    /**
     * The version whose budget is shared out on a day: that which receives applications then, else the last that did and
     * still decides.
     */
    Optional<CompiledPolicy> sharingOut(LocalDate asOf) {
        List<CompiledPolicy> deciding = deciding(asOf);
        return deciding.stream()
                .filter(version -> received(version).contains(asOf))
                .findFirst()
                .or(() -> deciding.stream()
                        .max(Comparator.comparing(version ->
                                Objects.requireNonNullElse(received(version).from(), LocalDate.MIN))));
    }

    private static boolean isStarted(CompiledPolicy version, LocalDate asOf) {
        LocalDate from = received(version).from();
        return from == null || !asOf.isBefore(from);
    }

    private static DateRange received(CompiledPolicy version) {
        return version.getPolicy().getApplicationsReceived();
    }

    private static LocalDate lastDay(CompiledPolicy version) {
        LocalDate until = version.getPolicy().getDecisionsUntil();
        LocalDate end = until == null ? received(version).until() : until;
        return end == null ? LocalDate.MAX : end;
    }
}
