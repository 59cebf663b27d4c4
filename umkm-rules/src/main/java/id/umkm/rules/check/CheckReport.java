package id.umkm.rules.check;

import java.util.List;

/**
 * What the check of a policy found.
 *
 * @param findings the gravest first, then in the order of the policy
 */
public record CheckReport(List<CheckFinding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** The findings of one severity. */
    public List<CheckFinding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** Whether nothing was found that makes decisions come out otherwise than anybody wants. */
    public boolean isSound() {
        return of(Severity.ERROR).isEmpty();
    }
}
