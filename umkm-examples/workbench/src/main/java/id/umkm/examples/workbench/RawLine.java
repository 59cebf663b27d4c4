package id.umkm.examples.workbench;

/** One line of a file as it was written, cut off where it is longer than a record may be. */
final class RawLine {
    private final long number;
    private final byte[] bytes;

    /**
     * A line.
     *
     * @param number from 1; blank lines count too
     * @param bytes without the end of the line; not copied
     */
    RawLine(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    long number() {
        return number;
    }

    /** The line itself, not a copy. */
    byte[] bytes() {
        return bytes;
    }
}
