package id.umkm.domain.grant;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.Fault;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the log of a grant from day to day and tells what in it cannot be true together, as {@link SoundLog} says. */
final class LogReading {
    /** Where sums stop, so that no log makes them overflow; more than any grant. */
    private static final long ENOUGH = 1L << 60;

    private final Grant grant;
    private final Faults faults;
    private final List<Entry> entries;

    LogReading(Grant grant, Faults faults) {
        this.grant = grant;
        this.faults = faults;
        entries = IntStream.range(0, grant.getEvents().size())
                .mapToObj(i -> new Entry(i, grant.getEvents().get(i)))
                .sorted(Comparator.comparing(Entry::event, GrantEvent.ORDER))
                .toList();
    }

    /** Is told each fault. */
    interface Faults {
        void add(Fault fault, int event, String property);
    }

    /** An event and its place in the list. */
    private record Entry(int index, GrantEvent event) {
        boolean is(GrantEvent.Type type) {
            return event.getType() == type;
        }

        /** Nothing where the amount is absent or negative, which are faults of their own. */
        long amount() {
            Rupiah amount = event.getAmount();
            return amount == null ? 0 : Math.max(0, amount.amount());
        }

        /** The report that it is about: that on a tranche, or nothing for the final one. */
        Optional<Integer> report() {
            return Optional.ofNullable(event.getTranche());
        }
    }

    void read() {
        for (Entry entry : entries) {
            if (entry.event.getOn().isBefore(grant.getAwardedOn())) {
                add(Fault.EVENT_BEFORE_AWARD, entry, "on");
            }
        }
        Map<Integer, LocalDate> releases = readReleases();
        Set<Entry> accepted = readAcceptances();
        readReports(releases, accepted);
        readAccount(accepted);
    }

    /** The day on which each tranche was paid first. */
    private Map<Integer, LocalDate> readReleases() {
        Map<Integer, LocalDate> releases = new HashMap<>();
        long awarded = grant.getAwarded().amount();
        long released = 0;
        for (Entry entry : entries) {
            Integer tranche = entry.event.getTranche();
            if (!entry.is(GrantEvent.Type.RELEASED)) {
                continue;
            }
            if (tranche != null && releases.putIfAbsent(tranche, entry.event.getOn()) != null) {
                add(Fault.TRANCHE_RELEASED_TWICE, entry, "tranche");
                continue;
            }
            boolean within = released <= awarded;
            released = sum(released, entry);
            if (within && released > awarded) {
                add(Fault.RELEASED_ABOVE_AWARD, entry, "amount");
            }
        }
        return releases;
    }

    /** The acceptances that count: the first of each report. */
    private Set<Entry> readAcceptances() {
        Set<Optional<Integer>> reports = new HashSet<>();
        Set<Entry> accepted = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.is(GrantEvent.Type.REPORT_ACCEPTED)) {
                if (reports.add(entry.report())) {
                    accepted.add(entry);
                } else {
                    add(Fault.REPORT_ACCEPTED_TWICE, entry, "type");
                }
            }
        }
        return accepted;
    }

    private void readReports(Map<Integer, LocalDate> releases, Set<Entry> accepted) {
        Map<Optional<Integer>, LocalDate> ends = new HashMap<>();
        accepted.forEach(entry -> ends.put(entry.report(), entry.event.getOn()));
        for (Entry entry : entries) {
            if (entry.event.getType().isReport()) {
                checkRelease(entry, releases);
                LocalDate end = ends.get(entry.report());
                if (end != null
                        && !entry.is(GrantEvent.Type.REPORT_ACCEPTED)
                        && entry.event.getOn().isAfter(end)) {
                    add(Fault.REPORT_AFTER_ACCEPTANCE, entry, "on");
                }
            }
        }
    }

    private void checkRelease(Entry report, Map<Integer, LocalDate> releases) {
        Integer tranche = report.event.getTranche();
        if (tranche == null || tranche < 1) {
            return;
        }
        LocalDate release = releases.get(tranche);
        if (release == null) {
            add(Fault.REPORT_BEFORE_RELEASE, report, "tranche");
        } else if (report.event.getOn().isBefore(release)) {
            add(Fault.REPORT_BEFORE_RELEASE, report, "on");
        }
    }

    private void readAccount(Set<Entry> accepted) {
        long released = 0;
        long settled = 0;
        for (Entry entry : entries) {
            if (entry.is(GrantEvent.Type.RELEASED)) {
                released = sum(released, entry);
            } else if (entry.is(GrantEvent.Type.RECOVERED) || accepted.contains(entry)) {
                settled = sum(settled, entry);
                if (settled > released) {
                    add(Fault.ACCOUNTED_ABOVE_RELEASED, entry, "amount");
                    return;
                }
            }
        }
    }

    private static long sum(long sum, Entry entry) {
        return Math.min(sum + entry.amount(), ENOUGH);
    }

    private void add(Fault fault, Entry entry, String property) {
        faults.add(fault, entry.index, property);
    }
}
