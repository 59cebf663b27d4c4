package id.umkm.examples.population;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers digit by digit in words, which nobody is called. */
final class NumberWords {
    private static final List<String> DIGITS =
            List.of("Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan");

    private NumberWords() {}

    static String of(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> DIGITS.get(digit - '0'))
                .collect(Collectors.joining(" "));
    }
}
