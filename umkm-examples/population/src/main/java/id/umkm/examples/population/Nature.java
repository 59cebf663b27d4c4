package id.umkm.examples.population;

/** What is special about a record: one of the ten findings of the audit, a near miss, or nothing. */
enum Nature {
    NUMBER_UNMATCHED(1),
    STATE_STAFF(1),
    DEAD(1),
    NUMBER_ODD(1),
    TOO_LARGE(1),
    IN_DEBT(1),
    /** One person in two records, every fifth one in three. */
    RECEIVED_AGAIN(2, 5),
    OUTSIDE_DECREE(1),
    ABROAD(1),
    DISBURSED_TWICE(1),

    SAME_NAME(2),
    FAMILY_CARD_CHANGED(1),
    AGAIN_NEXT_YEAR(2),
    PAID_THE_YEAR_BEFORE(1),
    RETIRED(1),
    HIRED_LATER(1),
    KUR_PAID_OFF(1),
    BANK_CREDIT_PAID_OFF(1),
    CREDIT_LATER(1),
    BANK_CREDIT_NEXT_YEAR(1),
    COUSINS(2),
    ONE_FAMILY_CARD(2),
    MOVED_WITHIN(1),
    DIED_LATER(1),
    ABROAD_LATER(1),
    AT_THE_BOUND(1),
    BIRTH_DATE_CORRECTED(1),
    NOT_YET_PAID(1),

    PLAIN(1);

    private final int together;
    private final int each;

    Nature(int together) {
        this(together, Integer.MAX_VALUE);
    }

    /**
     * @param together how many records a case has
     * @param each every so many cases there is one with a record more
     */
    Nature(int together, int each) {
        this.together = together;
        this.each = each;
    }

    /** How many records the first so many cases of this nature have. */
    int records(int cases) {
        return cases * together + cases / each;
    }

    /** The case that the record at a place among all of this nature belongs to. */
    int caseAt(int place) {
        int number = place / (together + 1);
        while (records(number + 1) <= place) {
            number++;
        }
        return number;
    }

    /** Whether the records of a case are of one person. */
    boolean isOnePerson() {
        return this == RECEIVED_AGAIN || this == AGAIN_NEXT_YEAR;
    }
}
