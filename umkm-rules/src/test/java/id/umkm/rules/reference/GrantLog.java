package id.umkm.rules.reference;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.grant.GrantEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the events of a grant add up to, in whatever order they stand. */
final class GrantLog {
    private final List<GrantEvent> events;

    GrantLog(List<GrantEvent> events) {
        this.events = List.copyOf(events);
    }

    long sum(GrantEvent.Type type) {
        long sum = 0;
        for (GrantEvent event : events) {
            Rupiah amount = event.getAmount();
            if (event.getType() == type && amount != null) {
                sum += amount.amount();
            }
        }
        return sum;
    }

    /** The highest tranche that was paid, or 0. */
    int lastTranche() {
        int last = 0;
        for (GrantEvent event : events) {
            Integer tranche = event.getTranche();
            if (event.getType() == GrantEvent.Type.RELEASED && tranche != null) {
                last = Math.max(last, tranche);
            }
        }
        return last;
    }

    /**
     * The state of the report on a tranche, or of the final one: once accepted it stays so, else the last word counts, and of
     * words on one day the refusal.
     */
    String report(@Nullable Integer tranche) {
        if (acceptedOn(tranche) != null) {
            return "ACCEPTED";
        }
        LocalDate submitted = last(GrantEvent.Type.REPORT_SUBMITTED, tranche);
        LocalDate refused = last(GrantEvent.Type.REPORT_REFUSED, tranche);
        if (refused != null && (submitted == null || !submitted.isAfter(refused))) {
            return "REFUSED";
        }
        return submitted == null ? "NONE" : "SUBMITTED";
    }

    /** The first day on which it was accepted. */
    @Nullable
    LocalDate acceptedOn(@Nullable Integer tranche) {
        return days(GrantEvent.Type.REPORT_ACCEPTED, tranche).stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate last(GrantEvent.Type type, @Nullable Integer tranche) {
        return days(type, tranche).stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private List<LocalDate> days(GrantEvent.Type type, @Nullable Integer tranche) {
        return events.stream()
                .filter(e -> e.getType() == type && Objects.equals(e.getTranche(), tranche))
                .map(GrantEvent::getOn)
                .toList();
    }
}
