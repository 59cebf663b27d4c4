package id.umkm.rules.integrity;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.integrity.rules.Asked;
import id.umkm.rules.integrity.rules.Business;
import id.umkm.rules.integrity.rules.Chairs;
import id.umkm.rules.integrity.rules.Contradiction;
import id.umkm.rules.integrity.rules.DecreeAnswered;
import id.umkm.rules.integrity.rules.Employed;
import id.umkm.rules.integrity.rules.Help;
import id.umkm.rules.integrity.rules.Impossible;
import id.umkm.rules.integrity.rules.InDecree;
import id.umkm.rules.integrity.rules.Indebted;
import id.umkm.rules.integrity.rules.Named;
import id.umkm.rules.integrity.rules.Registered;
import id.umkm.rules.integrity.rules.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person, all claims that name them, and what was answered about them. */
final class PersonCase {
    /** Sources of registers; the others are the records themselves. */
    private static final List<Source> REGISTERS =
            List.of(Source.CIVIL, Source.EMPLOYMENT, Source.CREDIT, Source.BUSINESS, Source.DECREE, Source.GRANTS);

    private final ClaimTable claims;
    private final int[] rows;
    private final Answered answered;
    private final LocalDate asOf;
    private final int earliestYear;
    private final Payments payments;
    private final List<Impossible> impossible = new ArrayList<>();
    private final @Nullable CivilAnswer civil;

    PersonCase(ClaimTable claims, int[] rows, Answered answered, LocalDate asOf) {
        this.claims = claims;
        this.rows = rows;
        this.answered = answered;
        this.asOf = asOf;
        this.earliestYear = earliestYear();
        this.civil = possible(answered.civil());
        this.payments = new Payments(entries(), possiblePayments());
    }

    private List<RecordTable.Entry> entries() {
        List<RecordTable.Entry> entries = new ArrayList<>(rows.length);
        for (int row : rows) {
            entries.add(claims.entryOf(row));
        }
        return entries;
    }

    private int earliestYear() {
        int earliest = Integer.MIN_VALUE;
        for (int row : rows) {
            Asked asked = claims.entryOf(row).asked();
            earliest = Math.max(earliest, asked.earliestYear());
        }
        return earliest;
    }

    private @Nullable CivilAnswer possible(@Nullable CivilAnswer answer) {
        LocalDate since = answer == null ? null : answer.since();
        if (since != null && !isPossible(since)) {
            impossible.add(new Impossible(0, Source.CIVIL, since.toString()));
            return null;
        }
        return answer;
    }

    private List<PastPayment> possiblePayments() {
        List<PastPayment> possible = new ArrayList<>();
        for (PastPayment payment : answered.grants()) {
            LocalDate paidOn = payment.paidOn();
            if (payment.year() < earliestYear || payment.year() > asOf.getYear()) {
                impossible.add(new Impossible(0, Source.GRANTS, payment.year() + ""));
            } else if (paidOn != null && !isPossible(paidOn)) {
                impossible.add(new Impossible(0, Source.GRANTS, paidOn.toString()));
            } else {
                possible.add(payment);
            }
        }
        return possible;
    }

    private boolean isPossible(LocalDate day) {
        return day.getYear() >= earliestYear && !day.isAfter(asOf);
    }

    int[] rows() {
        return rows;
    }

    /** The family as the civil registry knows it, or null where it does not tell. */
    @Nullable
    IdentityKey family() {
        return civil == null ? null : civil.familyCard();
    }

    /** Whether anything is there that a rule could find something in: most persons stand in one record, and nothing is known against them. */
    boolean isNoteworthy() {
        return rows.length > 1
                || !impossible.isEmpty()
                || (civil != null && civil.state() != CivilAnswer.State.REGISTERED)
                || !answered.employment().isEmpty()
                || !answered.credit().isEmpty()
                || answered.isContested()
                || isOwnerOfMore(rows[0])
                || !isInDecree(claims.entryOf(rows[0]))
                || payments.isNoteworthy(claims.entryOf(rows[0]));
    }

    private boolean isOwnerOfMore(int row) {
        return Boolean.FALSE.equals(micro(claims.entryOf(row).asked()));
    }

    private boolean isInDecree(RecordTable.Entry entry) {
        List<DecreeEntry> lines = answered.decree();
        return lines == null
                || lines.contains(
                        new DecreeEntry(entry.asked().programme(), entry.asked().year(), entry.id()));
    }

    /** The checks that could not be made for a claim, as bits of their codes. */
    int undecided(int row) {
        Asked asked = claims.entryOf(row).asked();
        int undecided = 0;
        for (IntegrityCode code : asked.fromSources()) {
            if (isUndecided(code, Objects.requireNonNull(code.source()), row, asked)) {
                undecided |= code.bit();
            }
        }
        return undecided;
    }

    private boolean isUndecided(IntegrityCode code, Source source, int row, Asked asked) {
        if (Unstated.SOURCES.contains(source)) {
            boolean told = source == Source.FAMILY_CARD
                    && (family() != null || answered.find(Source.CIVIL).isContested());
            return told ? family() == null : Unstated.isUnknown(claims, row, source);
        }
        if (code == IntegrityCode.NOT_MICRO_BUSINESS) {
            return claims.role(row) == Claim.Role.OWNER && micro(asked) == null;
        }
        if (answered.find(source).agreed() == null || impossible.stream().anyMatch(one -> one.source() == source)) {
            return true;
        }
        return (code == IntegrityCode.DECEASED_BEFORE && isDayOpen(CivilAnswer.State.DECEASED, row))
                || (code == IntegrityCode.MOVED_ABROAD && isDayOpen(CivilAnswer.State.MOVED_ABROAD, row));
    }

    /** Dead or abroad and paid, and nobody knows which came first. */
    private boolean isDayOpen(CivilAnswer.State state, int row) {
        RecordTable.Entry entry = claims.entryOf(row);
        if (civil == null || civil.state() != state || !payments.isPaid(entry)) {
            return false;
        }
        LocalDate since = civil.since();
        return since == null
                || (payments.paidOn(entry) == null
                        && !since.isBefore(days(entry).until()));
    }

    /** Whether the business is micro for a programme and year; null where that is not known. */
    private @Nullable Boolean micro(Asked asked) {
        BusinessAnswer answer = answered.business();
        if (answer == null) {
            return null;
        }
        if (answer.size() != null) {
            return answer.size() == BusinessAnswer.Size.MICRO;
        }
        return asked.find(IntegrityCode.NOT_MICRO_BUSINESS, IntegrityRule.MicroBounds.class)
                .map(bounds -> within(answer, bounds))
                .filter(truth -> truth != Truth.UNKNOWN)
                .map(truth -> truth == Truth.TRUE)
                .orElse(null);
    }

    private static Truth within(BusinessAnswer answer, IntegrityRule.MicroBounds bounds) {
        Truth sales = atMost(answer.annualSales(), bounds.salesAtMost());
        Rupiah assetsAtMost = bounds.assetsAtMost();
        return assetsAtMost == null ? sales : sales.or(atMost(answer.netAssets(), assetsAtMost));
    }

    private static Truth atMost(@Nullable Rupiah actual, Rupiah bound) {
        return actual == null ? Truth.UNKNOWN : Truth.of(actual.compareTo(bound) <= 0);
    }

    /** Adds the facts that the rules relate. */
    void addFacts(int person, int firstPosition, List<Object> facts) {
        Set<Long> names = new LinkedHashSet<>();
        Set<Object> distinct = new LinkedHashSet<>();
        for (int i = 0; i < rows.length; i++) {
            RecordTable.Entry entry = claims.entryOf(rows[i]);
            facts.add(standing(person, firstPosition + i, rows[i], entry));
            if (claims.name(rows[i]) != 0) {
                names.add(claims.name(rows[i]));
            }
            if (claims.role(rows[i]) == Claim.Role.CHAIR && entry.kind() == ApplicantKind.GROUP) {
                distinct.add(new Chairs(person, entry.applicant()));
            }
            distinct.add(
                    new Help(person, entry.asked().programme(), entry.asked().year(), payments.isPaid(entry)));
            Boolean micro = micro(entry.asked());
            if (micro != null) {
                distinct.add(new Business(
                        person, entry.asked().programme(), entry.asked().year(), micro));
            }
        }
        distinct.add(new Named(person, names.size()));
        payments.eachPast((programme, year) -> distinct.add(new Help(person, programme, year, true)));
        if (civil != null) {
            distinct.add(new Registered(person, civil.state(), civil.since()));
        }
        answered.employment().forEach(job -> distinct.add(new Employed(person, job.employer(), job.days())));
        answered.credit().forEach(credit -> distinct.add(new Indebted(person, credit.kind(), credit.days())));
        List<DecreeEntry> lines = answered.decree();
        if (lines != null) {
            distinct.add(new DecreeAnswered(person));
            lines.forEach(line -> distinct.add(new InDecree(
                    person, line.programme(), line.year(), Objects.requireNonNullElse(line.recordId(), ""))));
        }
        payments.contradictions().forEach(days -> distinct.add(new Contradiction(person, Source.GRANTS, days)));
        for (Source source : REGISTERS) {
            Reply<?> reply = answered.find(source);
            if (reply.isContested()) {
                distinct.add(new Contradiction(person, source, reply.words()));
            }
        }
        impossible.forEach(one -> distinct.add(new Impossible(person, one.source(), one.answer())));
        facts.addAll(distinct);
    }

    private Standing standing(int person, int position, int row, RecordTable.Entry entry) {
        return new Standing(
                person,
                position,
                entry.asked().programme(),
                entry.asked().year(),
                entry.id(),
                entry.applicant(),
                claims.role(row),
                true,
                days(entry),
                payments.isPaid(entry),
                payments.count(entry),
                entry.asked());
    }

    /** From the application to the payment; where its day is not known only the application is sure to lie before it. */
    private DateRange days(RecordTable.Entry entry) {
        LocalDate submittedOn = entry.submittedOn();
        LocalDate paidOn = payments.paidOn(entry);
        LocalDate end = paidOn == null && payments.isPaid(entry) && submittedOn != null
                ? submittedOn
                : Objects.requireNonNullElse(paidOn, asOf);
        return DateRange.of(submittedOn == null || submittedOn.isAfter(end) ? end : submittedOn, end);
    }
}
