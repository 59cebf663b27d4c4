package id.umkm.rules.integrity;

import org.jspecify.annotations.Nullable;

/**
 * A line of a decree that names a person as recipient.
 *
 * @param programme id of the programme
 * @param year the budget year
 * @param recordId the record that the decree names, or null where it names the person alone
 */
public record DecreeEntry(
        String programme, int year, @Nullable String recordId) {}
