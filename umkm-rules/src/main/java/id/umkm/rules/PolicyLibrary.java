package id.umkm.rules;

import id.umkm.domain.basics.Deferred;
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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Policies that were read, typed and found free of faults; immutable and thread-safe. All faults of all files come in one {@link
 * FaultyPolicyException}, and then nothing of them is used.
 *
 * <p>A policy that comes with the library is read and typed when it is first asked for: a host pays for the programmes it runs.
 * What a host adds is read at once.
 */
public final class PolicyLibrary {
    private final Vocabulary vocabulary;
    private final List<Volume> volumes;
    /** By the id of the programme, its versions in the order of their first day of reception. */
    private final SortedMap<String, Deferred<List<Policy>>> programmes = new TreeMap<>();

    private PolicyLibrary(Vocabulary vocabulary, List<Volume> volumes) {
        this.vocabulary = vocabulary;
        this.volumes = List.copyOf(volumes);
        typeOwn();
        for (Volume volume : volumes) {
            if (volume.programme() && !programmes.containsKey(volume.id())) {
                programmes.put(volume.id(), Deferred.by(() -> typeBundled(volume.id())));
            }
        }
    }

    /**
     * A document on the shelf.
     *
     * @param own whether the host added it, so that its faults are told at once
     */
    private record Volume(String id, boolean programme, boolean own, Deferred<PolicyDocument> document) {
        static Volume own(PolicyDocument document) {
            return new Volume(document.getId(), document.isProgramme(), true, Deferred.of(document));
        }

        static Volume bundled(String folder) {
            return new Volume(
                    BundledPolicies.id(folder),
                    BundledPolicies.isProgramme(folder),
                    false,
                    Deferred.by(() -> BundledPolicies.document(folder)));
        }
    }

    /** The policies that come with the library. */
    public static PolicyLibrary bundled() {
        return bundled(Vocabulary.standard());
    }

    /** The policies that come with the library, typed against a vocabulary that may hold attributes of the host's own. */
    public static PolicyLibrary bundled(Vocabulary vocabulary) {
        return new PolicyLibrary(vocabulary, bundledVolumes());
    }

    /** Only the layers that come with the library, such as those of national law; no programme. */
    public static PolicyLibrary bundledLayers(Vocabulary vocabulary) {
        List<Volume> layers = new ArrayList<>();
        for (Volume volume : bundledVolumes()) {
            if (!volume.programme()) {
                layers.add(volume);
            }
        }
        return new PolicyLibrary(vocabulary, layers);
    }

    private static List<Volume> bundledVolumes() {
        List<Volume> all = new ArrayList<>();
        for (String folder : BundledPolicies.FOLDERS) {
            all.add(Volume.bundled(folder));
        }
        return all;
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
        List<Volume> all = new ArrayList<>(volumes);
        List<PolicyFault> faults = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                all.add(Volume.own(PolicyFile.readHoldingFaults(file)));
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
        List<Volume> all = new ArrayList<>(volumes);
        all.add(Volume.own(YamlPolicy.read(name, yaml)));
        return new PolicyLibrary(vocabulary, all);
    }

    /**
     * This library with some numbers of one version of a programme replaced.
     *
     * @throws FaultyPolicyException if a number does not fit, or a layer above does not allow it
     * @throws IllegalArgumentException if there is no such version or parameter
     */
    public PolicyLibrary override(String programme, String version, PolicyOverride override) {
        List<Volume> all = new ArrayList<>();
        boolean found = false;
        for (Volume volume : volumes) {
            boolean meant = volume.id().equals(programme)
                    && volume.document().get().getVersion().equals(version);
            found |= meant;
            all.add(meant ? Volume.own(volume.document().get().overridden(override, layers())) : volume);
        }
        if (!found) {
            throw new IllegalArgumentException("There is no policy " + programme + " " + version + ". Maybe "
                    + policies().stream()
                            .map(policy -> policy.getId() + " " + policy.getVersion())
                            .collect(Collectors.joining(", "))
                    + " is meant.");
        }
        return new PolicyLibrary(vocabulary, all);
    }

    private List<PolicyDocument> layers() {
        return volumes.stream()
                .filter(volume -> !volume.programme())
                .map(volume -> volume.document().get())
                .toList();
    }

    /** What the policies were typed from, layers too, in the order in which they were added. */
    public List<PolicyDocument> documents() {
        return volumes.stream().map(volume -> volume.document().get()).toList();
    }

    /** Ids of all programmes, in order. */
    public List<String> programmeIds() {
        return List.copyOf(programmes.keySet());
    }

    /** All versions of all programmes, in the order of programme and first day of reception. */
    public List<Policy> policies() {
        return programmes.values().stream()
                .flatMap(versions -> versions.get().stream())
                .toList();
    }

    /** All versions of one programme in the order of their first day of reception; empty where there is none of the id. */
    public List<Policy> policies(String programme) {
        Deferred<List<Policy>> versions = programmes.get(programme);
        return versions == null ? List.of() : versions.get();
    }

    /** The policy with this hash. */
    public Optional<Policy> find(String sha256) {
        return policies().stream()
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

    /** Types what the host added, and the bundled versions beside it, with all faults at once. */
    private void typeOwn() {
        List<PolicyDocument> own = new ArrayList<>();
        for (Volume volume : volumes) {
            if (volume.own()) {
                own.add(volume.document().get());
            }
        }
        if (own.isEmpty()) {
            return;
        }
        List<PolicyFault> faults = new ArrayList<>(sameLayers());
        Set<String> touched = new HashSet<>();
        for (PolicyDocument document : own) {
            Optional<PolicyFault> fault = document.layerFault();
            if (fault.isPresent()) {
                faults.add(fault.get());
            }
            if (document.isProgramme()) {
                touched.add(document.getId());
            }
        }
        for (PolicyDocument document : own) {
            faults.addAll(document.getFaults());
        }
        List<Policy> typed = new ArrayList<>();
        for (Volume volume : volumes) {
            if (volume.programme() && touched.contains(volume.id())) {
                Optional<Policy> policy = type(volume, faults);
                if (policy.isPresent()) {
                    typed.add(policy.get());
                }
            }
        }
        faults.addAll(inForceTogether(typed));
        if (!faults.isEmpty()) {
            throw new FaultyPolicyException(faults);
        }
        for (String id : touched) {
            List<Policy> versions = new ArrayList<>();
            for (Policy policy : typed) {
                if (policy.getId().equals(id)) {
                    versions.add(policy);
                }
            }
            programmes.put(id, Deferred.of(inOrder(versions)));
        }
    }

    private List<Policy> typeBundled(String id) {
        List<PolicyFault> faults = new ArrayList<>();
        List<Policy> versions = volumes.stream()
                .filter(volume -> volume.programme() && volume.id().equals(id))
                .flatMap(volume -> type(volume, faults).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyPolicyException(faults);
        }
        return inOrder(versions);
    }

    private Optional<Policy> type(Volume volume, List<PolicyFault> faults) {
        PolicyDocument document = volume.document().get();
        try {
            return Optional.of(PolicyTyper.type(document, layersOf(document, faults), vocabulary));
        } catch (FaultyPolicyException e) {
            e.getFaults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
            return Optional.empty();
        }
    }

    private static List<Policy> inOrder(List<Policy> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(
                        policy -> policy.getApplicationsReceived().toString()))
                .toList();
    }

    private List<PolicyFault> sameLayers() {
        List<PolicyFault> faults = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Volume volume : volumes) {
            if (!volume.programme() && !ids.add(volume.id())) {
                faults.add(fault(
                        volume.document().get(),
                        "LAYER_TWICE",
                        volume.id(),
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
            PolicyDocument layer = layer(id);
            if (layer == null) {
                String known = String.join(
                        ", ",
                        volumes.stream()
                                .filter(other -> !other.programme())
                                .map(Volume::id)
                                .toList());
                faults.add(fault(
                        document,
                        "LAYER_UNKNOWN",
                        id,
                        "Lapis ini tidak ditemukan. Yang ada: " + known + ".",
                        "This layer was not found. There are: " + known + "."));
            } else if (!layers.contains(layer)) {
                layers.add(layer);
                addLayers(layer, layers, faults);
            }
        }
    }

    private @Nullable PolicyDocument layer(String id) {
        for (Volume volume : volumes) {
            if (!volume.programme() && volume.id().equals(id)) {
                return volume.document().get();
            }
        }
        return null;
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
        return volumes.stream()
                .filter(volume -> volume.programme() && volume.id().equals(policy.getId()))
                .map(volume -> volume.document().get())
                .filter(document -> document.getVersion().equals(policy.getVersion()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static PolicyFault fault(PolicyDocument document, String code, String read, String id, String en) {
        return new PolicyFault(code, "Kebijakan", new Place(document.getName(), 1, 1), read, Text.of(id, en));
    }
}
