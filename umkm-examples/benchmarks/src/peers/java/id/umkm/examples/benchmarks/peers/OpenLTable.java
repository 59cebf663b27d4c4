package id.umkm.examples.benchmarks.peers;

import id.umkm.examples.benchmarks.BareTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision table of OpenL Tablets alone, without conditions, folding or answers around it. It has three rows for each of
 * the sectors {@code S0}, {@code S1}, ...; the amount of a row is its place in the table, from one.
 */
public final class OpenLTable implements BareTable {
    /** The values from each of these up to the next are one class; the last class is open. */
    private static final int[] CUTS = {0, 100, 200};

    private final Table table;

    /** Makes such tables. */
    public static final class Maker implements BareTable.Maker {
        @Override
        public String name() {
            return "OpenL Tablets";
        }

        @Override
        public BareTable make(int rows, boolean ranges) {
            return new OpenLTable(rows, ranges);
        }
    }

    /** What the workbook offers. */
    public interface Table {
        long amount(String sector, int value);
    }

    /**
     * Compiles a table.
     *
     * @param rows a multiple of three
     * @param ranges whether the second column holds ranges: below 100, from 100, from 200; else the classes 1, 2, 3
     */
    public OpenLTable(int rows, boolean ranges) {
        List<Object[]> cells = new ArrayList<>();
        cells.add(new Object[] {"Sector", ranges ? "Value" : "Class", "Amount"});
        for (int row = 0; row < rows; row++) {
            int of = row % CUTS.length;
            cells.add(new Object[] {"S" + row / CUTS.length, ranges ? range(of) : Integer.valueOf(of + 1), row + 1});
        }
        table = new Workbook()
                .table(
                        "SimpleRules long amount (String sector, int " + (ranges ? "value" : "sizeClass") + ")",
                        cells.toArray(Object[][]::new))
                .compile(Table.class);
    }

    @Override
    public long lookUp(String sector, int value) {
        return table.amount(sector, value);
    }

    private static String range(int of) {
        return of == CUTS.length - 1 ? ">= " + CUTS[of] : "[" + CUTS[of] + ".." + CUTS[of + 1] + ")";
    }
}
