package id.umkm.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A table of texts, the first column set left, the others right. */
final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... headings) {
        rows.add(List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as there are headings
     */
    void add(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells under " + rows.get(0).size() + " headings: " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /** The table, each line with its end. */
    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] =
                        Math.max(widths[column], Math.max(3, row.get(column).length()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(i).get(column);
                String blanks = " ".repeat(widths[column] - cell.length());
                text.append("| ")
                        .append(column == 0 ? cell + blanks : blanks + cell)
                        .append(' ');
            }
            text.append("|\n");
            if (i == 0) {
                for (int column = 0; column < columns; column++) {
                    String line = "-".repeat(widths[column] + (column == 0 ? 2 : 1));
                    text.append('|').append(line).append(column == 0 ? "" : ":");
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }
}
