package id.umkm.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures how the time of a decision grows with the rows of a table, and that of a peer's bare table beside it. */
final class TableReport {
    private static final List<Integer> ROWS = List.of(36, 360, 3_600);

    private final Jmh jmh;

    TableReport(Jmh jmh) {
        this.jmh = jmh;
    }

    String run(int rounds) {
        Map<String, List<List<Double>>> growths = new LinkedHashMap<>();
        Optional<BareTable.Maker> bare = BareTable.maker();
        for (int round = 1; round <= rounds; round++) {
            for (boolean ranges : new boolean[] {false, true}) {
                String columns = ranges ? "ranges" : "equality";
                add(growths, "umkm, decision, " + columns, nanos("decision", ranges));
                bare.ifPresent(
                        maker -> add(growths, maker.name() + ", bare table, " + columns, nanos("bareTable", ranges)));
            }
        }
        MarkdownTable table = new MarkdownTable("", "36 rows, ns", "360 / 36", "3,600 / 36");
        growths.forEach((name, all) -> table.add(List.of(
                name,
                Figures.whole(Figures.median(column(all, 0))),
                Figures.ratio(Figures.median(grown(all, 1))),
                Figures.ratio(Figures.median(grown(all, 2))))));
        return "How time grows with the rows of a table, against 36 rows of the same round, medians:\n\n" + table;
    }

    private List<Double> nanos(String method, boolean ranges) {
        List<Double> nanos = new ArrayList<>();
        for (int rows : ROWS) {
            Progress.say(method + ", " + rows + " rows, " + (ranges ? "ranges" : "equality"));
            Map<String, String> parameters = Map.of("rows", Integer.toString(rows), "ranges", Boolean.toString(ranges));
            nanos.add(jmh.measure(TableBenchmark.class, method, parameters).nanos());
        }
        return nanos;
    }

    private static void add(Map<String, List<List<Double>>> growths, String name, List<Double> nanos) {
        growths.computeIfAbsent(name, key -> new ArrayList<>()).add(nanos);
    }

    private static List<Double> column(List<List<Double>> all, int at) {
        return all.stream().map(one -> one.get(at)).toList();
    }

    private static List<Double> grown(List<List<Double>> all, int at) {
        return all.stream().map(one -> one.get(at) / one.get(0)).toList();
    }
}
