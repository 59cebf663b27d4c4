package id.umkm.examples.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of the programme, before it is written down in any file.
 *
 * @param number its place in the file of applications
 * @param slot what is special about it
 * @param person whose business it is
 * @param first the person of the first record of the same case; the same person in a case of one record
 */
record Entry(long seed, int number, Slot slot, MadeUpPerson person, MadeUpPerson first, Terms terms) {
    private static final int FIRST_DAY_OF_PAYMENT = 20;
    private static final int DAYS_OF_PAYMENT = 41;

    Nature nature() {
        return slot.nature();
    }

    /** Which of so many ways to be what it is. Cases of one nature take them in turn. */
    int way(int ways) {
        return Math.floorMod(slot.number() + (int) Math.floorMod(seed, 7L), ways);
    }

    /** A number below the bound, for one use. */
    int draw(int bound, int use) {
        return Mix.below(bound, seed + 31, number * 32L + use);
    }

    String id() {
        return "BP" + terms.year() + "-" + Padded.of(number, 7);
    }

    String businessId() {
        return "US-" + Padded.of(number, 7);
    }

    LocalDate submittedOn() {
        int days = (int) (terms.until().toEpochDay() - terms.from().toEpochDay());
        return terms.from().plusDays(draw(days + 1, 0));
    }

    /** The first payment, or null if there is none yet. */
    @Nullable
    LocalDate paidOn() {
        boolean unpaid = nature() == Nature.NOT_YET_PAID || (nature() == Nature.DEAD && way(3) == 2);
        return unpaid ? null : dayOfPayment();
    }

    /** The day on which it is paid, or would be. */
    LocalDate dayOfPayment() {
        return submittedOn().plusDays(FIRST_DAY_OF_PAYMENT + draw(DAYS_OF_PAYMENT, 1));
    }

    /** A day between the application and the payment. */
    LocalDate dayBetween() {
        return submittedOn().plusDays(1L + draw(FIRST_DAY_OF_PAYMENT - 1, 2));
    }

    /** The number that the application states as NIK. */
    String nik() {
        return switch (nature()) {
            case NUMBER_ODD -> OddNumber.of(this);
            case BIRTH_DATE_CORRECTED -> person.nik(person.birthDate().plusDays(1L + draw(300, 3)));
            default -> person.nik();
        };
    }

    /** Whether registries can be asked for the person, and were not already for another record of the person. */
    boolean isAskedFor() {
        return nature() != Nature.NUMBER_ODD && !(nature().isOnePerson() && slot.part() > 0);
    }

    /** The family card of which the civil registry knows. */
    String familyCard() {
        return nature() == Nature.ONE_FAMILY_CARD ? first.familyCard() : person.familyCard();
    }

    /** The name under which the civil registry knows the person. */
    String name() {
        if (nature() == Nature.SAME_NAME) {
            return first.name();
        }
        return nature() == Nature.COUSINS && slot.part() > 0 ? person.name() + " " + first.familyName() : person.name();
    }
}
