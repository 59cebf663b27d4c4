package id.umkm.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what a decision costs each contender. In each round every contender has its turn, so that a ratio is one of two
 * that ran side by side; the report holds the medians of the rounds.
 */
final class DecisionReport {
    private static final String FULL = "full";

    private final Jmh jmh;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    /** @param contenders simple names of their classes; the baseline and this library take part in any case */
    DecisionReport(Jmh jmh, List<String> contenders) {
        this.jmh = jmh;
        Agreement agreement = new Agreement();
        for (String contender : Contenders.names()) {
            boolean always = contender.equals(Contenders.BASELINE) || contender.equals(Contenders.UMKM);
            if (always || contenders.isEmpty() || contenders.contains(contender)) {
                Contender<?> one = Contenders.of(contender);
                Progress.say("same answers? " + one.name());
                agreement.check(one);
                names.put(contender, one.name());
            }
        }
    }

    String run(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            ratios(round, rounds, "oneByOne");
            ratios(round, rounds, "batch");
        }
        for (String contender : names.keySet()) {
            Progress.say("bytes, granted: " + names.get(contender));
            note(contender, "granted bytes", measure(contender, "granted").bytes());
        }
        return table();
    }

    private void ratios(int round, int rounds, String method) {
        double baseline = Double.NaN;
        for (String contender : names.keySet()) {
            Progress.say("round " + round + " of " + rounds + ", " + method + ": " + names.get(contender));
            Measured one = measure(contender, method);
            if (contender.equals(Contenders.BASELINE)) {
                baseline = one.nanos();
            }
            note(contender, method + " nanos", one.nanos());
            note(contender, method + " bytes", one.bytes());
            note(contender, method + " ratio", one.nanos() / baseline);
            if (contender.equals(Contenders.UMKM) && method.equals("oneByOne")) {
                Measured full = measure(contender, FULL);
                note(FULL, method + " ratio", full.nanos() / baseline);
                note(FULL, method + " bytes", full.bytes());
            }
        }
        List<Double> umkm = measured.getOrDefault(Contenders.UMKM + " " + method + " nanos", List.of());
        for (String contender : names.keySet()) {
            List<Double> its = measured.getOrDefault(contender + " " + method + " nanos", List.of());
            note(contender, method + " of umkm", its.get(its.size() - 1) / umkm.get(umkm.size() - 1));
        }
    }

    private Measured measure(String contender, String method) {
        return jmh.measure(DecisionBenchmark.class, method, Map.of("contender", contender));
    }

    private void note(String contender, String what, double figure) {
        measured.computeIfAbsent(contender + " " + what, key -> new ArrayList<>())
                .add(figure);
    }

    private double median(String contender, String what) {
        return Figures.median(measured.getOrDefault(contender + " " + what, List.of()));
    }

    private String table() {
        MarkdownTable table = new MarkdownTable(
                "contender",
                "one by one",
                "batch",
                "bytes",
                "bytes, granted",
                "slower than umkm, one by one",
                "slower than umkm, batch");
        names.forEach((contender, name) -> {
            boolean peer = !contender.equals(Contenders.BASELINE) && !contender.equals(Contenders.UMKM);
            table.add(List.of(
                    name,
                    Figures.ratio(median(contender, "oneByOne ratio")),
                    Figures.ratio(median(contender, "batch ratio")),
                    Figures.whole(median(contender, "oneByOne bytes")),
                    Figures.whole(median(contender, "granted bytes")),
                    peer ? Figures.ratio(median(contender, "oneByOne of umkm")) : "",
                    peer ? Figures.ratio(median(contender, "batch of umkm")) : ""));
            if (contender.equals(Contenders.UMKM)) {
                table.add(List.of(
                        "umkm, with texts, remedy, hashes, JSON",
                        Figures.ratio(median(FULL, "oneByOne ratio")),
                        "",
                        Figures.whole(median(FULL, "oneByOne bytes")),
                        "",
                        "",
                        ""));
            }
        });
        return "Time of a decision against hand-written Java ("
                + Figures.whole(median(Contenders.BASELINE, "oneByOne nanos"))
                + " ns one by one here, " + Figures.whole(median(Contenders.BASELINE, "batch nanos"))
                + " ns in a batch), medians:\n\n" + table;
    }
}
