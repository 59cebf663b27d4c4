package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** One run of a command and what came of it. */
record Run(int exitCode, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Run of(String... args) {
        return with(new byte[0], args);
    }

    static Run with(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Umkm.run(
                args,
                new ByteArrayInputStream(input),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8));
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Decides lines by the bundled policy for the day of the demo, in Indonesian. */
    static Run decide(String... lines) {
        return with(
                String.join("\n", lines).getBytes(UTF_8),
                "decide",
                "--policy",
                "mojokerto-iw",
                "--as-of",
                "2021-06-01",
                "-");
    }

    /** The lines of standard output as JSON. */
    List<JsonNode> results() {
        return out.lines().map(Run::json).toList();
    }

    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + line, e);
        }
    }
}
