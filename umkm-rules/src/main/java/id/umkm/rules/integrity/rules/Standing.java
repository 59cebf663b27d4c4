package id.umkm.rules.integrity.rules;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.person.Employer;
import id.umkm.rules.integrity.Claim;
import id.umkm.rules.integrity.Credit;
import id.umkm.rules.integrity.IntegrityCode;
import id.umkm.rules.integrity.IntegrityRule;
import java.time.LocalDate;
import java.util.Set;

/**
 * A person who stands in a record, as the rules see it.
 *
 * @param person number of the person among those looked at together
 * @param position number of the claim among those looked at together
 * @param programme id of the programme
 * @param year the budget year
 * @param recordId the host's own key of the record
 * @param applicant the host's own key of the applicant
 * @param role what the person is in the record
 * @param readable whether the identity number has a form that such numbers have
 * @param days from the application to the payment, or to the day of the check where it is not paid yet
 * @param paid whether it is paid
 * @param payments how often the person was paid for this record, or by this programme and year for a record that is not looked at
 * @param asked the checks that programme and year ask for
 */
public record Standing(
        int person,
        int position,
        String programme,
        int year,
        String recordId,
        String applicant,
        Claim.Role role,
        boolean readable,
        DateRange days,
        boolean paid,
        int payments,
        Asked asked) {
    /** Whether programme and year ask for a check. */
    public boolean asks(IntegrityCode code) {
        return asked.asks(code);
    }

    /** Whether something happened on a day before the payment, or by the day of the check where nothing is paid yet. */
    public boolean isPrecededBy(LocalDate day) {
        LocalDate end = asked.endOf(days);
        return paid ? day.isBefore(end) : !day.isAfter(end);
    }

    /** Whether days that a register tells meet those from the application to the payment. */
    public boolean meets(DateRange other) {
        return days.overlaps(other);
    }

    public boolean barsEmployer(Employer employer) {
        return asked.find(IntegrityCode.STATE_EMPLOYEE, IntegrityRule.Employers.class)
                .map(IntegrityRule.Employers::barred)
                .orElse(Set.of())
                .contains(employer);
    }

    public boolean barsCredit(Credit.Kind kind) {
        return asked.find(IntegrityCode.OTHER_CREDIT, IntegrityRule.Credits.class)
                .map(IntegrityRule.Credits::barred)
                .orElse(Set.of())
                .contains(kind);
    }

    /** Whether help bars this one: a payment of an earlier year, or whatever stands in the same year. */
    public boolean isBarredBy(Help help) {
        return asked.find(IntegrityCode.REPEAT_BARRED, IntegrityRule.Repeats.class).stream()
                .flatMap(repeats -> repeats.barred().stream())
                .anyMatch(bar -> bar.programme().equals(help.programme())
                        && !(help.programme().equals(programme) && help.year() == year)
                        && year - help.year() >= 0
                        && year - help.year() <= bar.years()
                        && (help.paid() || help.year() == year));
    }
}
