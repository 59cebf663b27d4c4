package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A report to look at: one file with its numbers, its charts and the library that draws them, which asks for nothing from a
 * network.
 *
 * <p>All numbers and texts stand in it once, as JSON that cannot end the element it stands in, and its script puts them into the
 * page as text, never as markup.
 */
final class ReportPage {
    private static final String CHARTS_VERSION = "4.5.1";
    /** What draws the charts, as the page names it. */
    static final String CHARTS = "Chart.js " + CHARTS_VERSION;

    private static final String LIBRARY =
            "/META-INF/resources/webjars/chart.js/" + CHARTS_VERSION + "/dist/chart.umd.min.js";
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private ReportPage() {}

    /**
     * A page.
     *
     * @param script the resource that puts the data into the page
     * @param data JSON
     */
    static String of(String title, String script, String data) {
        return resource("report.html")
                .replace("%TITLE%", escaped(title))
                .replace("%STYLE%", resource("report.css"))
                .replace("%CHARTS%", charts())
                .replace("%SCRIPT%", resource("page.js") + resource(script))
                .replace("%DATA%", inScript(data));
    }

    /** JSON in which nothing can be taken for the end of the element, a comment or a line of script. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("%", "&#37;");
    }

    /** Without the name of its source map, which a browser might ask for. */
    private static String charts() {
        String script = resource(LIBRARY);
        int map = script.lastIndexOf(SOURCE_MAP);
        return map < 0 ? script : script.substring(0, map);
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name + ".");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
