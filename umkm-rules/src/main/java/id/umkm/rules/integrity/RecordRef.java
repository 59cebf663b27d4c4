package id.umkm.rules.integrity;

/**
 * A record, as the host knows it.
 *
 * @param programme id of the programme
 * @param year the budget year
 * @param id the host's own key
 */
public record RecordRef(String programme, int year, String id) implements Comparable<RecordRef> {
    @Override
    public int compareTo(RecordRef other) {
        int byProgramme = programme.compareTo(other.programme);
        int byYear = byProgramme == 0 ? Integer.compare(year, other.year) : byProgramme;
        return byYear == 0 ? id.compareTo(other.id) : byYear;
    }

    /** {@code bpum 2020 B-000017}. */
    @Override
    public String toString() {
        return programme + " " + year + " " + id;
    }
}
