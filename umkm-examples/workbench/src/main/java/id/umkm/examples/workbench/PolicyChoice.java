package id.umkm.examples.workbench;

import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the policy that a user names: the id of a bundled one, or a file, whose layers come with the library. */
final class PolicyChoice {
    private final Texts texts;

    PolicyChoice(Texts texts) {
        this.texts = texts;
    }

    /** The engine of the programme that is named or that the file holds. */
    ProgrammeEngine programme(String idOrFile) {
        if (isFile(idOrFile)) {
            PolicyLibrary library = read(idOrFile);
            return PolicyEngine.of(library).programme(library.policies().get(0).getId());
        }
        PolicyLibrary bundled = PolicyLibrary.bundled();
        return PolicyEngine.of(bundled)
                .programme(versions(bundled, idOrFile).get(0).getId());
    }

    /** All versions of the policy that is named, or what the file holds. */
    List<Policy> policies(String idOrFile) {
        return isFile(idOrFile) ? read(idOrFile).policies() : versions(PolicyLibrary.bundled(), idOrFile);
    }

    private static boolean isFile(String idOrFile) {
        Path path = Path.of(idOrFile);
        return Files.exists(path) && !Files.isDirectory(path);
    }

    private PolicyLibrary read(String file) {
        PolicyLibrary library =
                PolicyLibrary.bundledLayers(Vocabulary.standard()).with(Path.of(file));
        if (library.policies().isEmpty()) {
            throw new CommandException(texts.get("policy.layer", file));
        }
        return library;
    }

    private List<Policy> versions(PolicyLibrary library, String id) {
        List<Policy> versions = library.policies().stream()
                .filter(policy -> policy.getId().equals(id))
                .toList();
        if (versions.isEmpty()) {
            String known =
                    library.policies().stream().map(Policy::getId).distinct().collect(Collectors.joining(", "));
            throw new CommandException(texts.get("policy.unknown", id, known));
        }
        return versions;
    }
}
