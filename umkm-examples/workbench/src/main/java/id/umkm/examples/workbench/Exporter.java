package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes a policy in one form. */
interface Exporter {
    /**
     * Writes the policy.
     *
     * @param day whose rows and values are written, by forms that know but one day; null for the last on which applications
     *     are received
     * @param language of forms that are for people
     */
    Exported write(ExportedPolicy policy, @Nullable LocalDate day, Language language);

    /** Whether the form is text, which may go to standard output. */
    default boolean isText() {
        return true;
    }
}
