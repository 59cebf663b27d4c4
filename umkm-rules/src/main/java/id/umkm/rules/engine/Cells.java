package id.umkm.rules.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The classes of one subject's or one member's columns, and what its tables gave. */
final class Cells {
    private final int[] classes;
    private final @Nullable BitSet[] possible;
    private final @Nullable Resolution[] tables;

    Cells(int columns, int tables) {
        this(new int[columns], new @Nullable BitSet[columns], new @Nullable Resolution[tables]);
        Arrays.fill(classes, Column.UNKNOWN);
    }

    private Cells(int[] classes, @Nullable BitSet[] possible, @Nullable Resolution[] tables) {
        this.classes = classes;
        this.possible = possible;
        this.tables = tables;
    }

    Cells copy() {
        return new Cells(classes.clone(), possible.clone(), tables.clone());
    }

    int classOf(Column column) {
        return classes[column.index()];
    }

    int classAt(int index) {
        return classes[index];
    }

    void set(Column column, int valueClass) {
        classes[column.index()] = valueClass;
    }

    void setAt(int index, int valueClass) {
        classes[index] = valueClass;
    }

    /** The classes that are still possible where they are fewer than all; null otherwise. */
    @Nullable
    BitSet possible(Column column) {
        return possible[column.index()];
    }

    void setPossible(Column column, BitSet still) {
        possible[column.index()] = still;
    }

    @Nullable
    Resolution resolution(int table) {
        return tables[table];
    }

    void setResolution(int table, Resolution resolution) {
        tables[table] = resolution;
    }
}
