package id.umkm.domain.grant;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.history.ReportState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a grant is, read from its log: what was released is accounted for, recovered or still held.
 *
 * @param released paid to the group
 * @param accountedFor shown to be spent, by accepted reports
 * @param recovered given back or taken back
 * @param lastTranche the highest tranche that was released, or 0
 */
public record GrantAccount(Rupiah released, Rupiah accountedFor, Rupiah recovered, int lastTranche) {

    /** The account of a grant. */
    public static GrantAccount of(Grant grant) {
        return new GrantAccount(
                sum(grant, GrantEvent.Type.RELEASED),
                sum(grant, GrantEvent.Type.REPORT_ACCEPTED),
                sum(grant, GrantEvent.Type.RECOVERED),
                events(grant, GrantEvent.Type.RELEASED).stream()
                        .map(GrantEvent::getTranche)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }

    /** Released, and neither accounted for nor recovered. */
    public Rupiah held() {
        return Rupiah.of(released.amount() - accountedFor.amount() - recovered.amount());
    }

    /**
     * How far the report on a tranche has come.
     *
     * @param tranche from 1, or null for the final report
     */
    public static ReportState report(Grant grant, @Nullable Integer tranche) {
        if (acceptedOn(grant, tranche).isPresent()) {
            return ReportState.ACCEPTED;
        }
        return grant.getEvents().stream()
                .filter(event -> Objects.equals(event.getTranche(), tranche))
                .filter(event -> event.getType() == GrantEvent.Type.REPORT_SUBMITTED
                        || event.getType() == GrantEvent.Type.REPORT_REFUSED)
                .max(Comparator.comparing(GrantEvent::getOn).thenComparing(GrantEvent::getType))
                .map(event ->
                        event.getType() == GrantEvent.Type.REPORT_REFUSED ? ReportState.REFUSED : ReportState.SUBMITTED)
                .orElse(ReportState.NONE);
    }

    /** The day on which the report on a tranche was accepted. */
    public static Optional<LocalDate> acceptedOn(Grant grant, @Nullable Integer tranche) {
        return events(grant, GrantEvent.Type.REPORT_ACCEPTED).stream()
                .filter(event -> Objects.equals(event.getTranche(), tranche))
                .map(GrantEvent::getOn)
                .min(Comparator.naturalOrder());
    }

    private static List<GrantEvent> events(Grant grant, GrantEvent.Type type) {
        return grant.getEvents().stream()
                .filter(event -> event.getType() == type)
                .toList();
    }

    private static Rupiah sum(Grant grant, GrantEvent.Type type) {
        return Rupiah.of(events(grant, type).stream()
                .map(GrantEvent::getAmount)
                .filter(Objects::nonNull)
                .mapToLong(Rupiah::amount)
                .reduce(0, Math::addExact));
    }
}
