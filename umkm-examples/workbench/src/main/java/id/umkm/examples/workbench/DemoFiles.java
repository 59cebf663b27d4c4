package id.umkm.examples.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** The bundled files that the demo reads, and the folder that it writes to. */
record DemoFiles(Path folder) {
    /** Reads a bundled file. */
    <R> R read(String resource, Function<InputStream, R> reader) {
        try (InputStream in = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + resource))) {
            return reader.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of the folder, and gives back what the writer does. */
    <R> R write(String file, Function<Output, R> writer) {
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
                Output lines = new Output(out);
                R result = writer.apply(lines);
                lines.flush();
                return result;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes lines to a file of the folder. */
    void writeLines(String file, Iterable<String> lines) {
        write(file, out -> {
            lines.forEach(out::line);
            return file;
        });
    }

    /** Asks about each record of a bundled file, and writes decisions with their input, and rejected records. */
    <T> Batch.Counts decide(Inquiry<T> inquiry, String resource, String file, Consumer<Result<Decided<T>>> watcher) {
        return read(
                resource,
                in -> write(
                        file,
                        out -> Batch.deciding(inquiry).run(in, result -> {
                            out.line(ResultJson.record(inquiry, result));
                            watcher.accept(result);
                        })));
    }
}
