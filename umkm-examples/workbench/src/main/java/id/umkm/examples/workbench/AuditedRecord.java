package id.umkm.examples.workbench;

import id.umkm.rules.integrity.Claim;
import id.umkm.rules.integrity.RecordRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application that was read for the audit.
 *
 * @param claims of its persons
 * @param entitled whether what it declares meets the conditions of its programme; null where no bundled policy can tell
 */
record AuditedRecord(
        RecordRef ref, List<Claim> claims, @Nullable Boolean entitled) {}
