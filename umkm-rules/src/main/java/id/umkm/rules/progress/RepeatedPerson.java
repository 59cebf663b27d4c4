package id.umkm.rules.progress;

import id.umkm.domain.identity.Nik;
import java.util.List;

/**
 * A person who stands in several records, and is counted once.
 *
 * @param records keys of the records in their order
 * @param differs whether the records do not agree on the village, the neighbourhood or the stage
 */
public record RepeatedPerson(Nik nik, List<String> records, boolean differs) {
    public RepeatedPerson {
        records = List.copyOf(records);
    }
}
