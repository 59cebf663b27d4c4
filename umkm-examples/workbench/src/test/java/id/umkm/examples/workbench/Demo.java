package id.umkm.examples.workbench;

import java.io.IOException;
import java.util.List;

/** The bundled files of the demo. */
final class Demo {
    private Demo() {}

    static List<String> lines(String file) throws IOException {
        return Policies.resource("/demo/" + file).lines().toList();
    }
}
