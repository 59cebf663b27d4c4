package id.umkm.rules.source;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A sheet of a workbook as it is seen: texts in rows and columns.
 *
 * @param hidden whether the sheet does not show
 * @param hiddenColumns numbers of columns that do not show
 * @param rows with anything in them, in order
 */
record WorkbookSheet(String name, boolean hidden, Set<Integer> hiddenColumns, List<SheetRow> rows) {
    WorkbookSheet {
        hiddenColumns = Set.copyOf(hiddenColumns);
        rows = List.copyOf(rows);
    }

    /**
     * A row with the cells that hold anything.
     *
     * @param number from 1
     * @param hidden whether it does not show
     * @param cells by the number of their column, from 1
     */
    record SheetRow(int number, boolean hidden, SortedMap<Integer, Cell> cells) {}
}
