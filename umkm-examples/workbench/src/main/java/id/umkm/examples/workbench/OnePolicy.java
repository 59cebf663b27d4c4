package id.umkm.examples.workbench;

import id.umkm.rules.policy.Policy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one version of a policy that a user names: a file, or the id of a bundled policy and its version. */
final class OnePolicy {
    private static final String BEFORE_VERSION = "@";

    private OnePolicy() {}

    /** The version that is named: {@code kebijakan.yaml}, {@code mojokerto-iw@2021.1}, or the id alone where it has one version. */
    static Policy of(Texts texts, String named) {
        PolicyChoice choice = new PolicyChoice(texts);
        int at = named.indexOf(BEFORE_VERSION);
        if (isFile(named) || at < 0) {
            List<Policy> versions = choice.policies(named);
            if (versions.size() > 1) {
                throw new CommandException(texts.get("policy.versions", named, names(versions)));
            }
            return versions.get(0);
        }
        List<Policy> versions = choice.policies(named.substring(0, at));
        return versions.stream()
                .filter(policy -> policy.getVersion().equals(named.substring(at + 1)))
                .findFirst()
                .orElseThrow(() -> new CommandException(texts.get("policy.versions", named, names(versions))));
    }

    /** The id alone, of what names a version by id and version; a file as it is. */
    static String withoutVersion(String named) {
        int at = named.indexOf(BEFORE_VERSION);
        return at < 0 || isFile(named) ? named : named.substring(0, at);
    }

    /** How a version is named. */
    static String name(String id, String version) {
        return id + BEFORE_VERSION + version;
    }

    private static boolean isFile(String named) {
        try {
            return Files.isRegularFile(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String names(List<Policy> versions) {
        return versions.stream()
                .map(policy -> name(policy.getId(), policy.getVersion()))
                .collect(Collectors.joining(", "));
    }
}
