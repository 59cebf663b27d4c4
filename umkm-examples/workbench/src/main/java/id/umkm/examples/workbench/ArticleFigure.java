package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A number that the article of a programme gives.
 *
 * @param key what of the demo stands beside it; nothing does where the demo does not count it
 * @param isInput whether the made-up data was made of it, so that it cannot but agree
 * @param value whole; rupiah where it is money
 * @param source where it is said
 */
record ArticleFigure(
        String programme, String key, boolean isInput, long value, String indonesian, String english, String source) {
    private static final String SEPARATOR = "\\|";
    private static final int PARTS = 7;

    /** The numbers of a programme, in the order of the article. */
    static List<ArticleFigure> of(String programme) {
        try (InputStream in =
                Objects.requireNonNull(ArticleFigure.class.getResourceAsStream("/demo/article-figures.csv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(ArticleFigure::read)
                    .filter(figure -> figure.programme.equals(programme))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleFigure read(String line) {
        String[] parts = line.split(SEPARATOR, PARTS);
        return new ArticleFigure(
                parts[0], parts[1], parts[2].equals("input"), Long.parseLong(parts[3]), parts[4], parts[5], parts[6]);
    }
}
