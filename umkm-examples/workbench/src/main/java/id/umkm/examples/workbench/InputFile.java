package id.umkm.examples.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a command reads, or standard input where it is called {@code -}. */
final class InputFile {
    private static final String STANDARD_INPUT = "-";

    private InputFile() {}

    static InputStream open(Session session, String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new PromptInput(session.in(), session.out());
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new CommandException(session.texts().get("file.none", file));
        }
        return Files.newInputStream(path);
    }
}
