package id.umkm.rules.integrity;

import id.umkm.domain.enterprise.ApplicantKind;
import java.util.EnumSet;
import java.util.Set;

/** What a record should state itself, and may not. */
final class Unstated {
    /** Sources that are no registers. */
    static final Set<Source> SOURCES = EnumSet.of(Source.FAMILY_CARD, Source.KIN, Source.ROLE);

    private Unstated() {}

    static boolean isUnknown(ClaimTable claims, int row, Source source) {
        ApplicantKind kind = claims.entryOf(row).kind();
        boolean isRoleUnknown = claims.role(row) == Claim.Role.UNKNOWN;
        return switch (source) {
            case FAMILY_CARD -> !claims.families().has(row);
            case ROLE -> kind == ApplicantKind.GROUP && isRoleUnknown;
            case KIN ->
                kind == ApplicantKind.COOPERATIVE
                        && (isRoleUnknown || (CooperativeCases.isOffice(claims, row) && claims.kin(row) == null));
            default -> throw new IllegalArgumentException(source + " is a register.");
        };
    }
}
