package id.umkm.rules.source;

/**
 * One cell as it was written.
 *
 * @param text without blanks around it
 * @param place where it stands
 * @param form how a workbook held it
 */
public record Cell(String text, Place place, Form form) {
    /** How a workbook holds what a cell shows; in the text form all is text. */
    public enum Form {
        TEXT,
        NUMBER,
        DATE,
        /** A time of day or a length of time, into which spreadsheets turn what looks like one, such as 33.21.12. */
        TIME,
        YES_NO
    }

    /** A cell that was written as text. */
    public Cell(String text, Place place) {
        this(text, place, Form.TEXT);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
