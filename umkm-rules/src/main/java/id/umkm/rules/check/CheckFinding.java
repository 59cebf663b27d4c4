package id.umkm.rules.check;

import id.umkm.domain.basics.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody should look at before a policy is put in force.
 *
 * @param code stable code, such as {@code TABLE_GAP}
 * @param severity how much it weighs
 * @param position sheet, row and column, such as {@code Sasaran/SSR-2/Jika pekerjaan}
 * @param message what is the matter, with what was read
 * @param allowed what would be sound, and what may be done
 * @param counterexample facts that show it, or null where there is nothing to show
 */
public record CheckFinding(
        String code,
        Severity severity,
        String position,
        Text message,
        Text allowed,
        @Nullable Counterexample counterexample) {

    /** A finding that needs no facts to be seen. */
    static CheckFinding of(String code, Severity severity, String position, Text message, Text allowed) {
        return new CheckFinding(code, severity, position, message, allowed, null);
    }
}
