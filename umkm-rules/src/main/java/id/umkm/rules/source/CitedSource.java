package id.umkm.rules.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A citation as a document writes it, and whether anybody cites it.
 *
 * @param key as rows name it
 * @param confidence how sure its source is, in words; empty where the document does not say
 * @param position its row
 * @param used whether a row of any of the documents, or a scenario, names it
 */
public record CitedSource(String key, String confidence, String position, boolean used) {
    private static final List<String> NAMING = List.of("Kutipan", "Mengikuti");

    /**
     * The citations of a document, in its order.
     *
     * @param others documents whose rows may name them too
     */
    public static List<CitedSource> of(PolicyDocument document, List<PolicyDocument> others) {
        Set<String> named = new LinkedHashSet<>(namedIn(document));
        others.forEach(other -> named.addAll(namedIn(other)));
        return document.sheet(Headings.CITATIONS).stream()
                .map(row -> new CitedSource(
                        row.text("Kunci"),
                        row.text("Keyakinan"),
                        row.position(row.text("Kunci"), ""),
                        named.contains(row.text("Kunci").toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static Set<String> namedIn(PolicyDocument document) {
        Set<String> named = new LinkedHashSet<>();
        for (Row row : document.allRows()) {
            for (String heading : NAMING) {
                Typing.splitList(row.text(heading)).forEach(key -> named.add(key.toLowerCase(Locale.ROOT)));
            }
        }
        return named;
    }
}
