package id.umkm.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of the library, as the build wrote them into it. */
final class EngineName {
    static final String VALUE = read();

    private EngineName() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = EngineName.class.getResourceAsStream("engine.properties")) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without its engine.properties.");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("name") + " " + properties.getProperty("version");
    }
}
