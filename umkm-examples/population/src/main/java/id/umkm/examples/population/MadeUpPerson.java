package id.umkm.examples.population;

import java.time.LocalDate;

/**
 * A person who cannot exist: the NIK begins with 99, the family card with 98, and no province has these codes (38 provinces,
 * 11 to 96). Numbers below 99,990,000 give different persons.
 */
record MadeUpPerson(long seed, int number) {
    private static final int SERIALS = 9999;
    private static final int PLACES = 10_000;
    private static final String NO_PROVINCE = "99";
    private static final String NO_PROVINCE_OF_CARDS = "98";
    private static final int FEMALE_DAYS = 40;
    private static final LocalDate ELDEST = LocalDate.of(1956, 1, 1);
    private static final int DAYS_OF_BIRTH = 15_700;
    private static final LocalDate FIRST_CARD = LocalDate.of(2006, 1, 1);
    private static final int DAYS_OF_CARDS = 5000;

    LocalDate birthDate() {
        return ELDEST.plusDays(Mix.below(DAYS_OF_BIRTH, seed, 11L + number * 16L));
    }

    boolean isWoman() {
        return Mix.below(2, seed, 12L + number * 16L) == 0;
    }

    String nik() {
        return nik(birthDate());
    }

    /** The NIK as it was issued by a birth date that need not be the true one. */
    String nik(LocalDate encoded) {
        return number(NO_PROVINCE, encoded, isWoman() ? FEMALE_DAYS : 0);
    }

    String familyCard() {
        return familyCard(FIRST_CARD.plusDays(Mix.below(DAYS_OF_CARDS, seed, 13L + number * 16L)));
    }

    /** The number of a card issued on a day. */
    String familyCard(LocalDate issued) {
        return number(NO_PROVINCE_OF_CARDS, issued, 0);
    }

    String name() {
        return "Contoh " + NumberWords.of(number);
    }

    /** The last word of the name. */
    String familyName() {
        String name = name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String number(String province, LocalDate day, int shift) {
        return province
                + Padded.of(number / SERIALS % PLACES, 4)
                + Padded.of(day.getDayOfMonth() + shift, 2)
                + Padded.of(day.getMonthValue(), 2)
                + Padded.of(day.getYear() % 100, 2)
                + Padded.of(1 + number % SERIALS, 4);
    }
}
