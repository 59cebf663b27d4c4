package id.umkm.examples.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups, clusters and cooperatives in turn, of 9 to 13 persons and 11 in the mean. In most nobody stands in another record. In every tenth
 * an entrepreneur of BPUM is a member too, which no programme forbids; in every thousandth one person is a member of the one before of its
 * kind, in the same programme and year.
 */
final class Organisations {
    /** Members of an organisation, in the mean. */
    static final int MEAN = 11;

    private static final int SPREAD = 3;
    private static final int EACH_WITH_ENTREPRENEUR = 10;
    private static final int EACH_WITH_SOMEBODY_TWICE = 1000;
    private static final int KINDS = 3;

    private final long seed;
    private final int firstPerson;
    private final Entries entries;
    private final int count;
    private final List<Kind> kinds = Resource.rows("organisations.csv").stream()
            .map(row -> new Kind(row[0], row[1], LocalDate.parse(row[2]), LocalDate.parse(row[3])))
            .toList();

    /**
     * Organisations beside entrepreneurs.
     *
     * @param firstPerson numbers of persons from here on are free
     */
    Organisations(long seed, int count, int firstPerson, Entries entries) {
        this.seed = seed;
        this.count = count;
        this.firstPerson = firstPerson;
        this.entries = entries;
    }

    /**
     * What an organisation is.
     *
     * @param property of the application that holds it
     * @param programme that it asks
     * @param from the first day of applications
     * @param until the last day
     */
    record Kind(String property, String programme, LocalDate from, LocalDate until) {}

    /**
     * One organisation.
     *
     * @param number of the record in the file
     * @param members its persons; the first chairs it
     * @param own whether nobody else has the persons in another record, one for each
     * @param isWrong whether somebody stands in another record of the programme and year
     */
    record Organisation(
            int number,
            Kind kind,
            LocalDate submittedOn,
            List<MadeUpPerson> members,
            List<Boolean> own,
            boolean isWrong) {
        String id() {
            return "OR-" + Padded.of(number, 7);
        }
    }

    /** An organisation by its place among all, and the number of its record. */
    Organisation get(int place, int number) {
        Kind kind = kinds.get(place % KINDS);
        int days = (int) (kind.until.toEpochDay() - kind.from.toEpochDay());
        List<MadeUpPerson> members = new ArrayList<>();
        List<Boolean> own = new ArrayList<>();
        for (int i = 0; i < size(place); i++) {
            members.add(member(place, i));
            own.add(true);
        }
        if (place % EACH_WITH_ENTREPRENEUR == 0) {
            // The last ranks are those of entrepreneurs of whom there is nothing to say.
            Entry entry = entries.ofEntrepreneur(entries.size() - 1 - place / EACH_WITH_ENTREPRENEUR);
            members.set(2, entry.person());
            own.set(2, false);
        }
        boolean isSecond = isSecond(place);
        if (isSecond) {
            members.set(1, member(place - KINDS, 1));
            own.set(1, false);
        }
        LocalDate submittedOn = kind.from.plusDays(Mix.below(days + 1, seed + 6, place));
        return new Organisation(number, kind, submittedOn, members, own, isSecond || isSecond(place + KINDS));
    }

    /** The last year of applications. */
    int lastYear() {
        return kinds.stream().mapToInt(kind -> kind.until.getYear()).max().orElseThrow();
    }

    private boolean isSecond(int place) {
        return place < count && place % EACH_WITH_SOMEBODY_TWICE == KINDS + 1;
    }

    private MadeUpPerson member(int place, int index) {
        int before = MEAN * place + (place % 2 == 0 ? 0 : spread(place));
        return new MadeUpPerson(seed, firstPerson + before + index);
    }

    /** Two neighbours have twice the mean together. */
    private int size(int place) {
        return place % 2 == 0 ? MEAN + spread(place) : MEAN - spread(place);
    }

    private int spread(int place) {
        return Mix.below(SPREAD, seed + 4, place / 2);
    }
}
