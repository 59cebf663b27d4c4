package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.check.CheckFinding;
import id.umkm.rules.check.CheckNotes;
import id.umkm.rules.check.CheckReport;
import id.umkm.rules.check.CheckedDocument;
import id.umkm.rules.check.Severity;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.BundledPolicies;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.source.PolicyFile;
import id.umkm.rules.study.Coverage;
import id.umkm.rules.study.CoverageGap;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of one version of a policy: faults of form, findings of the check, and bounds that no scenario shows.
 *
 * @param name id and version, or the file where it says neither
 * @param policy null where it cannot be typed
 * @param documents of the programme first, then of its layers
 */
record PolicyVerdict(
        String name,
        @Nullable Policy policy,
        List<PolicyDocument> documents,
        List<PolicyFault> faults,
        List<CheckFinding> all) {
    /** How many things of one sheet that no scenario shows are told one by one. */
    static final int NOT_SHOWN_TOLD = 20;

    /**
     * Checks the policy that a user names: all versions of a bundled one, or a file.
     *
     * @param day the day by which reviews are due, or null for that of the policy
     */
    static List<PolicyVerdict> of(String idOrFile, @Nullable LocalDate day, Texts texts) {
        List<PolicyDocument> bundled = BundledPolicies.documents();
        Path path = Path.of(idOrFile);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return List.of(ofFile(path, bundled, day, texts));
        }
        List<PolicyDocument> named = bundled.stream()
                .filter(PolicyDocument::isProgramme)
                .filter(document -> document.getId().equals(idOrFile)
                        || OnePolicy.name(document.getId(), document.getVersion())
                                .equals(idOrFile))
                .toList();
        if (named.isEmpty()) {
            String known = bundled.stream()
                    .filter(PolicyDocument::isProgramme)
                    .map(PolicyDocument::getId)
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new CommandException(texts.get("policy.unknown", idOrFile, known));
        }
        return named.stream()
                .map(document -> of(document, bundled, List.of(), day))
                .toList();
    }

    private static PolicyVerdict ofFile(Path path, List<PolicyDocument> bundled, @Nullable LocalDate day, Texts texts) {
        PolicyDocument document;
        try {
            document = PolicyFile.readHoldingFaults(path);
        } catch (FaultyPolicyException e) {
            return new PolicyVerdict(path.toString(), null, List.of(), e.getFaults(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("Policy '" + path + "' cannot be read: " + e.getMessage(), e);
        }
        if (!document.isProgramme() && document.layerFault().isEmpty()) {
            throw new CommandException(texts.get("policy.layer", path));
        }
        return of(document, bundled, faultsInLibrary(path), day);
    }

    /** What is wrong with the file beside other policies, such as a layer that nobody has. */
    private static List<PolicyFault> faultsInLibrary(Path path) {
        try {
            PolicyLibrary.bundledLayers(Vocabulary.standard()).with(path);
            return List.of();
        } catch (FaultyPolicyException e) {
            return e.getFaults();
        }
    }

    private static PolicyVerdict of(
            PolicyDocument document, List<PolicyDocument> bundled, List<PolicyFault> more, @Nullable LocalDate day) {
        CheckedDocument checked =
                CheckedDocument.of(document, document.layersAmong(bundled), Vocabulary.standard(), day);
        List<PolicyFault> faults = new ArrayList<>(checked.faults());
        more.stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
        List<CheckFinding> findings = new ArrayList<>(checked.report().findings());
        Policy policy = checked.policy();
        if (policy != null && faults.isEmpty()) {
            findings.addAll(notShown(Coverage.of(policy)));
            findings.sort(Comparator.comparing(CheckFinding::severity));
        }
        String name = document.getId().isEmpty()
                ? document.getName()
                : (document.getId() + " " + document.getVersion()).strip();
        return new PolicyVerdict(name, policy, checked.documents(), faults, findings);
    }

    /** Of each sheet the first, and how many more there are: a table of thousands of rows would bury all else. */
    private static List<CheckFinding> notShown(List<CoverageGap> gaps) {
        Map<String, List<CoverageGap>> ofSheets = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.position().split("/", 2)[0], LinkedHashMap::new, Collectors.toList()));
        List<CheckFinding> told = new ArrayList<>();
        ofSheets.forEach((sheet, own) -> {
            own.stream()
                    .limit(NOT_SHOWN_TOLD)
                    .map(gap -> finding(gap.position(), gap.missing()))
                    .forEach(told::add);
            int more = own.size() - NOT_SHOWN_TOLD;
            if (more > 0) {
                told.add(
                        finding(
                                sheet,
                                Text.of(
                                        "Di lembar ini masih ada " + more
                                                + " baris atau sisi batas yang tidak diperlihatkan; umkm test --coverage menyebut semuanya.",
                                        "On this sheet " + more
                                                + " more rows or sides of bounds are not shown; umkm test --coverage names them all.")));
            }
        });
        return told;
    }

    private static CheckFinding finding(String position, Text missing) {
        return new CheckFinding(
                "NOT_SHOWN",
                Severity.NOTE,
                position,
                missing,
                Text.of(
                        "Setiap baris dan kedua sisi setiap batas diperlihatkan sebuah skenario.",
                        "A scenario shows every row and both sides of every bound."),
                null);
    }

    List<CheckFinding> findings(Severity severity) {
        return new CheckReport(all).of(severity);
    }

    /** Findings of one severity; a fault is an error. */
    int count(Severity severity) {
        return findings(severity).size() + (severity == Severity.ERROR ? faults.size() : 0);
    }

    /** All that is to be told, at its place. */
    List<CellNote> notes() {
        List<CellNote> notes = new ArrayList<>(faults.stream().map(CellNote::of).toList());
        for (CheckFinding finding : all) {
            CheckNotes.placeOf(finding.position(), documents)
                    .map(place -> CellNote.of(finding, place, policy))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    boolean isSound() {
        return count(Severity.ERROR) == 0;
    }
}
