package id.umkm.rules.source;

/**
 * One cell as it was written.
 *
 * @param text without blanks around it
 * @param place where it stands
 */
public record Cell(String text, Place place) {
    boolean isEmpty() {
        return text.isEmpty();
    }
}
