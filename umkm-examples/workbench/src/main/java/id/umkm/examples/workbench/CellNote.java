package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.rules.check.CheckFinding;
import id.umkm.rules.check.Counterexample;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.Place;
import id.umkm.rules.source.PolicyFault;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a cell of a policy.
 *
 * @param place of the cell; what stands in another file, or in no sheet, is only listed
 * @param code such as {@code CITATION_UNKNOWN}
 * @param text what was found
 * @param read what was read there; empty where that says nothing
 * @param allowed what may stand there; null where the text says it
 * @param example facts that show it, in the text form ready to be pasted as a scenario; null where there are none
 * @param scenario the same as cells of a row of scenarios, by heading; empty where there is no such row
 */
record CellNote(
        Place place,
        Severity severity,
        String code,
        Text text,
        String read,
        @Nullable Text allowed,
        @Nullable Text example,
        Map<String, String> scenario) {

    /** A note without a row of scenarios. */
    CellNote(
            Place place,
            Severity severity,
            String code,
            Text text,
            String read,
            @Nullable Text allowed,
            @Nullable Text example) {
        this(place, severity, code, text, read, allowed, example, Map.of());
    }

    /** How grave it is; the gravest first. */
    enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /**
     * A finding of the check.
     *
     * @param policy that was checked, or null where it could not be typed
     */
    static CellNote of(CheckFinding finding, Place place, @Nullable Policy policy) {
        return new CellNote(
                place,
                Severity.valueOf(finding.severity().name()),
                finding.code(),
                finding.message(),
                "",
                finding.allowed(),
                example(finding.counterexample(), policy),
                finding.counterexample() == null
                        ? Map.of()
                        : finding.counterexample().row());
    }

    private static @Nullable Text example(@Nullable Counterexample example, @Nullable Policy policy) {
        if (example == null || policy == null) {
            return null;
        }
        String scenario = example.scenario();
        return Text.of(scenario == null ? String.join("; ", example.describe(policy)) : scenario, null);
    }

    /** A fault, for which a policy is not used. */
    static CellNote of(PolicyFault fault) {
        return new CellNote(fault.place(), Severity.ERROR, fault.code(), fault.rule(), fault.read(), null, null);
    }
}
