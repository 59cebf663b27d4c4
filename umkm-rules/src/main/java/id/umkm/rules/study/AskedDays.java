package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;

/** The days on which a policy decides. */
final class AskedDays {
    private AskedDays() {}

    /** From the first day on which applications are received until the last of later decisions. */
    static DateRange of(Policy policy) {
        LocalDate until = policy.getDecisionsUntil();
        DateRange received = policy.getApplicationsReceived();
        return DateRange.of(received.from(), until == null ? received.until() : until);
    }

    /** The days on which one of two policies decides, and those between. */
    static DateRange of(Policy one, Policy other) {
        DateRange first = of(one);
        DateRange second = of(other);
        LocalDate from = first.from();
        LocalDate otherFrom = second.from();
        LocalDate until = first.until();
        LocalDate otherUntil = second.until();
        return DateRange.of(
                from == null || otherFrom == null ? null : from.isBefore(otherFrom) ? from : otherFrom,
                until == null || otherUntil == null ? null : until.isAfter(otherUntil) ? until : otherUntil);
    }
}
