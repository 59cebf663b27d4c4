package id.umkm.rules.check;

import id.umkm.domain.basics.Text;
import id.umkm.rules.source.Place;
import id.umkm.rules.source.PolicyDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Findings at the places of the documents in which they stand. */
public final class CheckNotes {
    private CheckNotes() {}

    /**
     * A finding at its place.
     *
     * @param place of the cell, else of the row or the sheet, that it is about
     * @param text what is the matter, what is allowed, and the facts that show it
     */
    public record Note(Place place, Severity severity, String code, Text text) {}

    /**
     * All findings of a report at their places, in its order.
     *
     * @param documents those of the policy, the programme first
     */
    public static List<Note> of(CheckReport report, List<PolicyDocument> documents) {
        return report.findings().stream()
                .flatMap(finding -> placeOf(finding.position(), documents)
                        .map(place -> new Note(place, finding.severity(), finding.code(), text(finding)))
                        .stream())
                .toList();
    }

    /** Where a position stands: in the first of the documents that holds it, else at the start of the first. */
    public static Optional<Place> placeOf(String position, List<PolicyDocument> documents) {
        return documents.stream()
                .filter(document -> document.holds(position))
                .findFirst()
                .or(() -> documents.stream().findFirst())
                .map(document -> document.placeOf(position));
    }

    private static Text text(CheckFinding finding) {
        Counterexample example = finding.counterexample();
        String scenario = example == null || example.scenario() == null ? "" : "\n" + example.scenario();
        return Text.of(
                finding.message().id() + " " + finding.allowed().id() + scenario,
                Objects.requireNonNullElse(
                                finding.message().en(), finding.message().id())
                        + " "
                        + Objects.requireNonNullElse(
                                finding.allowed().en(), finding.allowed().id())
                        + scenario);
    }
}
