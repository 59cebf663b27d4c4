package id.umkm.rules.source;

/**
 * What the readers of all sheets share.
 *
 * @param symbols all names
 * @param reach whose records the names are read from
 * @param codes all codes so far
 */
record Shared(Symbols symbols, Reach reach, Codes codes) {
    RowReach rowReach(Typing typing, Row row, String key, Records records) {
        return new RowReach(reach, symbols, typing, row, key, records);
    }
}
