package id.umkm.rules.integrity;

import id.umkm.rules.integrity.rules.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one person was paid: payments that records state and payments that a history tells, each once. */
final class Payments {
    private final Set<RecordTable.Entry> records;
    private final List<PastPayment> history;
    /** Payments that the history tells of no record, and that no record states either. */
    private final List<PastPayment> elsewhere = new ArrayList<>();

    private final Map<Asked, Long> all = new HashMap<>();

    Payments(List<RecordTable.Entry> records, List<PastPayment> history) {
        this.records = new LinkedHashSet<>(records);
        this.history = history;
        List<RecordTable.Entry> open = new ArrayList<>(this.records);
        open.removeIf(record -> record.paidOn() == null || own(record).findAny().isPresent());
        for (PastPayment payment : history) {
            if (this.records.stream().noneMatch(record -> isOf(payment, record)) && !isStated(payment, open)) {
                elsewhere.add(payment);
            }
        }
    }

    /** Whether a payment without a record is the one that some record states; each record states one. */
    private static boolean isStated(PastPayment payment, List<RecordTable.Entry> open) {
        if (payment.recordId() != null) {
            return false;
        }
        LocalDate day = payment.paidOn();
        for (RecordTable.Entry record : open) {
            if (isSameYear(payment, record) && (day == null || day.equals(record.paidOn()))) {
                open.remove(record);
                return true;
            }
        }
        return false;
    }

    private static boolean isSameYear(PastPayment payment, RecordTable.Entry record) {
        return payment.year() == record.asked().year()
                && payment.programme().equals(record.asked().programme());
    }

    private static boolean isOf(PastPayment payment, RecordTable.Entry record) {
        return record.id().equals(payment.recordId()) && isSameYear(payment, record);
    }

    private Stream<PastPayment> own(RecordTable.Entry record) {
        return history.stream().filter(payment -> isOf(payment, record));
    }

    boolean isPaid(RecordTable.Entry record) {
        return record.paidOn() != null || own(record).findAny().isPresent();
    }

    /** The day of the payment, or null where it is not paid or nobody knows. */
    @Nullable
    LocalDate paidOn(RecordTable.Entry record) {
        LocalDate stated = record.paidOn();
        return stated != null
                ? stated
                : own(record)
                        .map(PastPayment::paidOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /**
     * How often the person was paid for this record, or by this programme and year for what is not looked at here. What was paid for
     * other records that are looked at counts where nobody asks for persons in several records: else that is told as such.
     */
    int count(RecordTable.Entry record) {
        long count = countOf(record);
        count += elsewhere.stream()
                .filter(payment -> isSameYear(payment, record))
                .count();
        if (!record.asked().asks(IntegrityCode.RECORDED_MORE_THAN_ONCE)) {
            count += ofAll(record.asked()) - countOf(record);
        }
        return Math.toIntExact(count);
    }

    private long ofAll(Asked asked) {
        return all.computeIfAbsent(
                asked,
                key -> records.stream()
                        .filter(record -> record.asked() == asked)
                        .mapToLong(this::countOf)
                        .sum());
    }

    private long countOf(RecordTable.Entry record) {
        return Math.max(own(record).count(), record.paidOn() == null ? 0 : 1);
    }

    /** Where a record states another day of payment than the history knows of it, both days. */
    List<String> contradictions() {
        List<String> days = new ArrayList<>();
        for (RecordTable.Entry record : records) {
            LocalDate stated = record.paidOn();
            if (stated != null
                    && own(record).findAny().isPresent()
                    && own(record).map(PastPayment::paidOn).allMatch(day -> day != null && !day.equals(stated))) {
                days.add(own(record)
                                .map(payment -> payment.paidOn() + "")
                                .sorted()
                                .findFirst()
                                .orElse("") + " | " + stated);
            }
        }
        return days;
    }

    /** Whether there is more than the one payment of the record, or anything that contradicts it. */
    boolean isNoteworthy(RecordTable.Entry record) {
        return count(record) > (isPaid(record) ? 1 : 0)
                || !contradictions().isEmpty()
                || history.stream().anyMatch(payment -> !isSameYear(payment, record));
    }

    /** Programme and year of each payment that the history tells. */
    void eachPast(ObjIntConsumer<String> taker) {
        history.forEach(payment -> taker.accept(payment.programme(), payment.year()));
    }
}
