package id.umkm.examples.workbench;

import id.umkm.rules.source.BundledPolicies;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyFile;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a policy in another form. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Session session;
    private final List<PolicyDocument> bundled = BundledPolicies.documents();

    @Parameters(paramLabel = "POLICY", descriptionKey = "policy")
    private String policy = "";

    @Option(names = "--to", paramLabel = "FORM", required = true, converter = ExporterConverter.class)
    private @Nullable Exporter exporter;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Exporter chosen = Objects.requireNonNull(exporter);
        Path file = out;
        if (file == null && !chosen.isText()) {
            throw new CommandException(session.texts().get("export.needsFile"));
        }
        PolicyDocument document = document();
        document.getWarnings()
                .forEach(warning ->
                        session.notices().line(warning.describe(session.texts().language())));
        Exported exported = chosen.write(
                new ExportedPolicy(document, layersOf(document), Vocabulary.standard()),
                date,
                session.texts().language());
        if (file == null) {
            session.out().text(new String(exported.bytes(), StandardCharsets.UTF_8));
        } else {
            write(file, exported.bytes());
            session.notices()
                    .line(session.texts().get("export.done", document.getId(), document.getVersion(), file.toString()));
        }
        tell(document, exported);
        return Exit.DONE;
    }

    private void tell(PolicyDocument document, Exported exported) {
        if (!exported.notCarried().isEmpty()) {
            session.notices().line(session.texts().get("export.left", document.getId(), document.getVersion()));
        }
        exported.notCarried()
                .forEach(one -> session.notices()
                        .line("  " + one.position() + ": "
                                + one.reason().in(session.texts().language())));
    }

    /** A file that is there may hold an officer's work, so it is never written over. */
    private void write(Path file, byte[] written) {
        if (Files.exists(file)) {
            throw new CommandException(session.texts().get("export.exists", file.toString()));
        }
        try {
            Files.write(file, written, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getClass().getSimpleName() + " " + e.getMessage(), e);
        }
    }

    private PolicyDocument document() {
        Path file = Path.of(policy);
        if (Files.isRegularFile(file)) {
            try {
                return PolicyFile.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<PolicyDocument> found = bundled.stream()
                .filter(document ->
                        document.getId().equals(policy) || name(document).equals(policy))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        List<PolicyDocument> known = found.isEmpty() ? bundled : found;
        throw new CommandException(session.texts()
                .get(
                        found.isEmpty() ? "policy.unknown" : "export.versions",
                        policy,
                        known.stream().map(ExportCommand::name).collect(Collectors.joining(", "))));
    }

    private static String name(PolicyDocument document) {
        return OnePolicy.name(document.getId(), document.getVersion());
    }

    private List<PolicyDocument> layersOf(PolicyDocument document) {
        List<PolicyDocument> layers = new ArrayList<>();
        addLayers(document, layers);
        return layers;
    }

    private void addLayers(PolicyDocument document, List<PolicyDocument> layers) {
        for (PolicyDocument layer : bundled) {
            boolean extended = !layer.isProgramme() && document.getExtends().contains(layer.getId());
            if (extended && !layers.contains(layer)) {
                layers.add(layer);
                addLayers(layer, layers);
            }
        }
    }
}
