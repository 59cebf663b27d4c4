package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.examples.benchmarks.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules in a text beside this class, with {@code {{name}}} in the place of each number of the policy. */
final class Template {
    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private Template() {}

    /**
     * Fills in the numbers: whole rupiah, and shares in ten-thousandths of one per cent.
     *
     * @param ceiling the text of a row of the table of ceilings, by trade and whole rupiah
     */
    static String fill(String resource, Programme programme, BiFunction<String, Long, String> ceiling) {
        String ceilings = new TreeMap<>(programme.ceilings())
                .entrySet().stream()
                        .map(one -> ceiling.apply(one.getKey(), one.getValue().amount()))
                        .collect(Collectors.joining("\n"));
        Map<String, Object> values = Map.of(
                "anggota_minimal", programme.fewestMembers(),
                "penjualan_mikro_maksimal", programme.mostSales().amount(),
                "bantuan_minimal", programme.leastGrant().amount(),
                "porsi_sasaran", programme.targetShare().tenThousandths(),
                "porsi_terdampak", programme.hitShare().tenThousandths(),
                "porsi_tanpa_hibah", programme.ungrantedShare().tenThousandths(),
                "usia_minimal", programme.youngest(),
                "usia_maksimal", programme.oldest(),
                "jeda_hibah_minimal", programme.yearsBetweenGrants(),
                "ceilings", ceilings);
        return NAME.matcher(read(resource))
                .replaceAll(found -> Matcher.quoteReplacement(
                        known(values.get(found.group(1))).toString()));
    }

    private static String read(String resource) {
        try (InputStream in = known(Template.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
