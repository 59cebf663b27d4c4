package id.umkm.examples.workbench;

import id.umkm.examples.population.Population;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a made-up population for the audit, with what registers know of it. */
@Command(name = "population", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class PopulationCommand implements Callable<Integer> {
    private static final int PUBLISHED_SIZE = 12_000;

    private final Session session;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--size", paramLabel = "N")
    private int size = PUBLISHED_SIZE;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--answers", paramLabel = "PERCENT")
    private int answers = 100;

    @Option(names = "--memberships", paramLabel = "N")
    private int memberships = 1;

    PopulationCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Population population = population();
        try {
            population.writeTo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Texts texts = session.texts();
        session.out().line(texts.get("population.done", population.size(), folder.toString()));
        session.out()
                .line(texts.get(
                        "population.next",
                        folder.resolve("applications.jsonl").toString(),
                        folder.toString(),
                        population.lastDay().toString()));
        return Exit.DONE;
    }

    private Population population() {
        try {
            return Population.of(size, seed).withAnswers(answers).withMemberships(memberships);
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    session.texts().get("population.wrong", Integer.toString(size), String.valueOf(e.getMessage())));
        }
    }
}
