package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Persons whom nobody is: they are called "Contoh" and a number, and the serial part of their NIK is 9001 or higher. The same random
 * numbers make the same persons.
 */
final class MadeUpPeople {
    private static final int FIRST_SERIAL = 9001;
    private static final int SERIALS = 999;
    private static final int FEMALE = 40;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int DAYS_OF_BIRTH = 38 * 365;

    private final Random random;
    private final Set<String> niks = new HashSet<>();
    private int number;

    MadeUpPeople(Random random) {
        this.random = random;
    }

    /**
     * The next person.
     *
     * @param village code of the village where the person lives and was registered
     */
    ObjectNode next(String ref, String village) {
        LocalDate birth = FIRST_BIRTH.plusDays(random.nextInt(DAYS_OF_BIRTH));
        boolean female = random.nextBoolean();
        String nik = nik(village, birth, female);
        while (!niks.add(nik)) {
            birth = birth.plusDays(1);
            nik = nik(village, birth, female);
        }
        number++;
        return JsonNodeFactory.instance
                .objectNode()
                .put("ref", ref)
                .put("nik", nik)
                .put("name", "Contoh " + number)
                .put("birthDate", birth.toString())
                .put("sex", female ? "FEMALE" : "MALE")
                .put("village", village);
    }

    private String nik(String village, LocalDate birth, boolean female) {
        String district = village.substring(0, "PP.RR.DD".length()).replace(".", "");
        return String.format(
                Locale.ROOT,
                "%s%02d%02d%02d%04d",
                district,
                birth.getDayOfMonth() + (female ? FEMALE : 0),
                birth.getMonthValue(),
                birth.getYear() % 100,
                FIRST_SERIAL + number % SERIALS);
    }
}
