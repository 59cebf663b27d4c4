package id.umkm.rules.integrity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One payment to a person, by whichever programme. Two of them are two payments, also if they say the same.
 *
 * @param programme id of the programme
 * @param year the budget year
 * @param paidOn the day, or null where it is not known
 * @param recordId the record that was paid, or null where it is not known
 */
public record PastPayment(
        String programme,
        int year,
        @Nullable LocalDate paidOn,
        @Nullable String recordId) {}
