package id.umkm.examples.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which ranks of a population are of which nature: the audit's findings at their rates, rounded up, then the near misses. */
final class Layout {
    private static final String ALL = "ALL";
    private static final int TEN_THOUSAND = 10_000;

    private final Map<Nature, Integer> cases = new EnumMap<>(Nature.class);
    private final Map<Nature, Integer> starts = new EnumMap<>(Nature.class);

    /** @throws IllegalArgumentException if a population of this size cannot hold one case of each nature */
    Layout(int size) {
        long recipients = 0;
        for (String[] row : Resource.rows("audit-2020.csv")) {
            long count = Long.parseLong(row[1]);
            if (row[0].equals(ALL)) {
                recipients = count;
            } else {
                add(Nature.valueOf(row[0]), count, recipients, size);
            }
        }
        for (String[] row : Resource.rows("near-misses.csv")) {
            Nature nature = Nature.valueOf(row[0]);
            // A share of records; most cases are of one record, some of two.
            add(nature, Long.parseLong(row[1]), (long) TEN_THOUSAND * nature.records(1), size);
        }
        cases.put(Nature.PLAIN, size);
        int start = 0;
        for (Nature nature : Nature.values()) {
            starts.put(nature, start);
            start += nature == Nature.PLAIN ? 0 : nature.records(cases(nature));
        }
        if (start > size) {
            throw new IllegalArgumentException(
                    "A population of " + size + " cannot hold one case of each kind; it needs at least " + start + ".");
        }
    }

    private void add(Nature nature, long part, long whole, int size) {
        cases.put(nature, (int) ((part * size + whole - 1) / whole));
    }

    int cases(Nature nature) {
        return cases.getOrDefault(nature, 0);
    }

    /** What the record of a rank is. */
    Slot at(int rank) {
        Nature nature = natureAt(rank);
        int start = starts.getOrDefault(nature, 0);
        int number = nature == Nature.PLAIN ? rank - start : nature.caseAt(rank - start);
        int first = start + nature.records(number);
        return new Slot(nature, number, rank - first, first);
    }

    private Nature natureAt(int rank) {
        List<Nature> natures = List.of(Nature.values());
        int low = 0;
        int high = natures.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.getOrDefault(natures.get(middle), 0) <= rank) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return natures.get(low);
    }
}
