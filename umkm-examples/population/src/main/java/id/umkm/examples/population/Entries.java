package id.umkm.examples.population;

import java.util.List;

/** The records of entrepreneurs by their number in the file; each is made anew when it is asked for, so none is kept. */
final class Entries {
    private final long seed;
    private final int size;
    private final Layout layout;
    private final Scatter scatter;
    private final List<Terms> years = Terms.all();

    /**
     * Records.
     *
     * @param size how many of them are of entrepreneurs
     * @param scatter the order of all records; the first ranks are those of entrepreneurs
     */
    Entries(int size, long seed, Scatter scatter) {
        this.seed = seed;
        this.size = size;
        this.layout = new Layout(size);
        this.scatter = scatter;
    }

    int size() {
        return size;
    }

    /** The record of a number whose rank is that of an entrepreneur. */
    Entry get(int number) {
        return get(number, scatter.place(number));
    }

    /** The record of an entrepreneur by its rank. */
    Entry ofEntrepreneur(int rank) {
        return get(scatter.numberAt(rank), rank);
    }

    private Entry get(int number, int rank) {
        Slot slot = layout.at(rank);
        int firstNumber = scatter.numberAt(slot.firstRank());
        MadeUpPerson first = new MadeUpPerson(seed, firstNumber);
        MadeUpPerson person =
                slot.nature().isOnePerson() || firstNumber == number ? first : new MadeUpPerson(seed, number);
        return new Entry(seed, number, slot, person, first, terms(slot));
    }

    private Terms terms(Slot slot) {
        boolean isLater = switch (slot.nature()) {
            case AGAIN_NEXT_YEAR -> slot.part() > 0;
            case PAID_THE_YEAR_BEFORE, BANK_CREDIT_NEXT_YEAR -> true;
            default -> false;
        };
        return years.get(isLater ? 1 : 0);
    }
}
