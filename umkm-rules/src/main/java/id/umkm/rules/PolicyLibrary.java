package id.umkm.rules;

import id.umkm.domain.basics.Text;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.BundledPolicies;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.Place;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.source.PolicyFile;
import id.umkm.rules.source.PolicyOverride;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Policies that were read, typed and found free of faults; immutable. All faults of all files come in one {@link
 * FaultyPolicyException}, and then nothing of them is used.
 */
public final class PolicyLibrary {
    private final Vocabulary vocabulary;
    private final List<PolicyDocument> documents;
    private final List<Policy> policies;

    private PolicyLibrary(Vocabulary vocabulary, List<PolicyDocument> documents) {
        this.vocabulary = vocabulary;
        this.documents = List.copyOf(documents);
        this.policies = typeAll();
    }

    /** The policies that come with the library. */
    public static PolicyLibrary bundled() {
        return bundled(Vocabulary.standard());
    }

    /** The policies that come with the library, typed against a vocabulary that may hold attributes of the host's own. */
    public static PolicyLibrary bundled(Vocabulary vocabulary) {
        return new PolicyLibrary(vocabulary, BundledPolicies.documents());
    }

    /** Only the layers that come with the library, such as those of national law; no programme. */
    public static PolicyLibrary bundledLayers(Vocabulary vocabulary) {
        return new PolicyLibrary(
                vocabulary,
                BundledPolicies.documents().stream()
                        .filter(document -> !document.isProgramme())
                        .toList());
    }

    /** No policies at all. */
    public static PolicyLibrary empty(Vocabulary vocabulary) {
        return new PolicyLibrary(vocabulary, List.of());
    }

    /**
     * This library and the policies of a file, or of all {@code .yaml} and {@code .xlsx} files of a folder and its folders.
     *
     * @throws FaultyPolicyException with every fault of every file
     * @throws UncheckedIOException if the path cannot be read
     */
    public PolicyLibrary with(Path path) {
        List<PolicyDocument> all = new ArrayList<>(documents);
        List<PolicyFault> faults = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                all.add(PolicyFile.readHoldingFaults(file));
            } catch (FaultyPolicyException e) {
                faults.addAll(e.getFaults());
            } catch (IOException e) {
                throw new UncheckedIOException("Policy '" + file + "' cannot be read: " + e.getMessage(), e);
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyPolicyException(faults);
        }
        return new PolicyLibrary(vocabulary, all);
    }

    /**
     * This library and one policy in its text form.
     *
     * @param name how faults shall name the text
     * @throws FaultyPolicyException with every fault
     */
    public PolicyLibrary withText(String name, String yaml) {
        List<PolicyDocument> all = new ArrayList<>(documents);
        all.add(YamlPolicy.read(name, yaml));
        return new PolicyLibrary(vocabulary, all);
    }

    /**
     * This library with some numbers of one version of a programme replaced.
     *
     * @throws FaultyPolicyException if a number does not fit, or a layer above does not allow it
     * @throws IllegalArgumentException if there is no such version or parameter
     */
    public PolicyLibrary override(String programme, String version, PolicyOverride override) {
        List<PolicyDocument> layers =
                documents.stream().filter(document -> !document.isProgramme()).toList();
        List<PolicyDocument> all = new ArrayList<>();
        boolean found = false;
        for (PolicyDocument document : documents) {
            boolean meant =
                    document.getId().equals(programme) && document.getVersion().equals(version);
            found |= meant;
            all.add(meant ? document.overridden(override, layers) : document);
        }
        if (!found) {
            throw new IllegalArgumentException("There is no policy " + programme + " " + version + ". Maybe "
                    + policies.stream()
                            .map(policy -> policy.getId() + " " + policy.getVersion())
                            .collect(Collectors.joining(", "))
                    + " is meant.");
        }
        return new PolicyLibrary(vocabulary, all);
    }

    /** What the policies were typed from, layers too, in the order in which they were added. */
    public List<PolicyDocument> documents() {
        return documents;
    }

    /** In the order of programme and first day of reception. */
    public List<Policy> policies() {
        return policies;
    }

    /** The policy with this hash. */
    public Optional<Policy> find(String sha256) {
        return policies.stream()
                .filter(policy -> policy.getSha256().equals(sha256))
                .findFirst();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> PolicyFile.isNamedSo(file.toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder '" + path + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Policy> typeAll() {
        List<PolicyFault> faults = new ArrayList<>(sameLayers());
        documents.forEach(document -> document.layerFault().ifPresent(faults::add));
        documents.forEach(document -> faults.addAll(document.getFaults()));
        List<Policy> typed = new ArrayList<>();
        for (PolicyDocument document : documents) {
            if (!document.isProgramme()) {
                continue;
            }
            try {
                typed.add(PolicyTyper.type(document, layersOf(document, faults), vocabulary));
            } catch (FaultyPolicyException e) {
                e.getFaults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
            }
        }
        faults.addAll(inForceTogether(typed));
        if (!faults.isEmpty()) {
            throw new FaultyPolicyException(faults);
        }
        typed.sort(Comparator.comparing(Policy::getId)
                .thenComparing(policy -> policy.getApplicationsReceived().toString()));
        return List.copyOf(typed);
    }

    private List<PolicyFault> sameLayers() {
        List<PolicyFault> faults = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (PolicyDocument document : documents) {
            if (!document.isProgramme() && !ids.add(document.getId())) {
                faults.add(fault(
                        document,
                        "LAYER_TWICE",
                        document.getId(),
                        "Lapis dengan Id ini sudah ada.",
                        "There is a layer with this id already."));
            }
        }
        return faults;
    }

    private List<PolicyDocument> layersOf(PolicyDocument document, List<PolicyFault> faults) {
        List<PolicyDocument> layers = new ArrayList<>();
        addLayers(document, layers, faults);
        return layers;
    }

    private void addLayers(PolicyDocument document, List<PolicyDocument> layers, List<PolicyFault> faults) {
        for (String id : document.getExtends()) {
            Optional<PolicyDocument> layer = documents.stream()
                    .filter(other -> !other.isProgramme() && other.getId().equals(id))
                    .findFirst();
            if (layer.isEmpty()) {
                String known = String.join(
                        ", ",
                        documents.stream()
                                .filter(other -> !other.isProgramme())
                                .map(PolicyDocument::getId)
                                .toList());
                faults.add(fault(
                        document,
                        "LAYER_UNKNOWN",
                        id,
                        "Lapis ini tidak ditemukan. Yang ada: " + known + ".",
                        "This layer was not found. There are: " + known + "."));
            } else if (!layers.contains(layer.get())) {
                layers.add(layer.get());
                addLayers(layer.get(), layers, faults);
            }
        }
    }

    private List<PolicyFault> inForceTogether(List<Policy> typed) {
        List<PolicyFault> faults = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            for (int j = i + 1; j < typed.size(); j++) {
                Policy one = typed.get(i);
                Policy other = typed.get(j);
                if (one.getId().equals(other.getId())
                        && one.getApplicationsReceived().overlaps(other.getApplicationsReceived())) {
                    faults.add(fault(
                            documentOf(other),
                            "POLICIES_IN_FORCE_TOGETHER",
                            other.getVersion() + " " + other.getApplicationsReceived(),
                            "Versi " + one.getVersion() + " dari "
                                    + documentOf(one).getName()
                                    + " menerima usulan pada hari yang sama (" + one.getApplicationsReceived()
                                    + "); hanya satu versi boleh berlaku.",
                            "Version " + one.getVersion() + " from "
                                    + documentOf(one).getName()
                                    + " receives applications on the same days (" + one.getApplicationsReceived()
                                    + "); only one version may be in force."));
                }
            }
        }
        return faults;
    }

    private PolicyDocument documentOf(Policy policy) {
        return documents.stream()
                .filter(PolicyDocument::isProgramme)
                .filter(document -> document.getId().equals(policy.getId())
                        && document.getVersion().equals(policy.getVersion()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static PolicyFault fault(PolicyDocument document, String code, String read, String id, String en) {
        return new PolicyFault(code, "Kebijakan", new Place(document.getName(), 1, 1), read, Text.of(id, en));
    }
}
