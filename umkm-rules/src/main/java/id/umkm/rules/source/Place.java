package id.umkm.rules.source;

/**
 * Where something stands in a file.
 *
 * @param file name of the file as it was given
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {
    /** {@code policy.yaml:12:7}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
