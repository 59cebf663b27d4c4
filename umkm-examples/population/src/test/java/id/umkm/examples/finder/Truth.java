package id.umkm.examples.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the population says is true of a record.
 *
 * @param words what the audit calls it; empty for the clean
 * @param nature what is special about it
 * @param unanswered the registries that do not answer for it, joined by +
 */
public record Truth(String words, String nature, String unanswered) {
    /** What is true of each record of a folder, by its id. */
    public static Map<String, Truth> read(Path folder) {
        Map<String, Truth> truths = new TreeMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("truth.csv"))) {
            lines.skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(cells -> truths.put(cells[0], new Truth(cells[1], cells[2], cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return truths;
    }

    /** Whether nothing is wrong with the record. */
    public boolean isClean() {
        return words.isEmpty();
    }
}
