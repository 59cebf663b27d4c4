package id.umkm.examples.workbench;

import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyFile;
import id.umkm.rules.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the policy that a user names: the id of a bundled one, or a file, whose layers come with the library. */
final class PolicyChoice {
    private final Texts texts;
    private final Map<String, PolicyLibrary> libraries = new HashMap<>();

    PolicyChoice(Texts texts) {
        this.texts = texts;
    }

    /** The engine of the programme that is named or that the file holds. */
    ProgrammeEngine programme(String idOrFile) {
        PolicyLibrary library = libraryOf(idOrFile);
        return PolicyEngine.of(library).programme(policies(idOrFile).get(0).getId());
    }

    /** All versions of the policy that is named, or what the file holds. */
    List<Policy> policies(String idOrFile) {
        return isFile(idOrFile) ? libraryOf(idOrFile).policies() : versions(libraryOf(idOrFile), idOrFile);
    }

    /** Read once for a command. */
    private PolicyLibrary libraryOf(String idOrFile) {
        return libraries.computeIfAbsent(
                isFile(idOrFile) ? idOrFile : "", name -> name.isEmpty() ? PolicyLibrary.bundled() : read(name));
    }

    /** The policies that come with the library, or, where a file is named, those of the file in their place. */
    PolicyLibrary library(@Nullable String file) {
        if (file == null) {
            return PolicyLibrary.bundled();
        }
        if (!isFile(file)) {
            throw new CommandException(texts.get("file.none", file));
        }
        return read(file);
    }

    /** What the file of a policy holds, not typed yet. */
    static PolicyDocument document(String name, byte[] bytes) {
        return PolicyFile.read(name, bytes);
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
        List<Policy> versions = library.policies(id);
        if (versions.isEmpty()) {
            String known = String.join(", ", library.programmeIds());
            throw new CommandException(texts.get("policy.unknown", id, known));
        }
        return versions;
    }
}
