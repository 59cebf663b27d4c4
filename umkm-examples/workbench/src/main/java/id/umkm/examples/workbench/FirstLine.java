package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Looks at the first line of a stream of JSON lines, which is read again afterwards. */
final class FirstLine {
    private static final int LONGEST = 1 << 16;

    private FirstLine() {}

    /** The same stream, of which the first line can be looked at. */
    static InputStream kept(InputStream in) {
        return new BufferedInputStream(in, LONGEST);
    }

    /** Whether the first line that is not blank is an object with one of the properties. */
    static boolean hasAnyOf(InputStream in, Set<String> properties) throws IOException {
        in.mark(LONGEST);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = 0; read < LONGEST; read++) {
            int next = in.read();
            if (next < 0 || (next == '\n' && !line.toString(UTF_8).isBlank())) {
                break;
            }
            line.write(next);
        }
        in.reset();
        return hasAnyOf(line.toByteArray(), properties);
    }

    private static boolean hasAnyOf(byte[] line, Set<String> properties) {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (properties.contains(json.currentName())) {
                    return true;
                }
                json.nextToken();
                json.skipChildren();
            }
            return false;
        } catch (IOException e) {
            // What cannot be read is told when the records are.
            return false;
        }
    }
}
