package id.umkm.rules.source;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param file name of the file as it was given
 * @param sheet of a workbook, as it is named there; null in a text
 * @param line from 1; in a workbook the row
 * @param column from 1
 */
public record Place(String file, @Nullable String sheet, int line, int column) {
    private static final int LETTERS = 26;

    /** A place in a text. */
    public Place(String file, int line, int column) {
        this(file, null, line, column);
    }

    /** The cell of a workbook, such as {@code E4}. */
    public String cell() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(line).toString();
    }

    /** {@code policy.yaml:12:7}, or {@code policy.xlsx!Kelayakan!E4}. */
    @Override
    public String toString() {
        return sheet == null ? file + ":" + line + ":" + column : file + "!" + sheet + "!" + cell();
    }
}
