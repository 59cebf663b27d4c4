package id.umkm.examples.population;

/** Numbers with zeros in front. */
final class Padded {
    private Padded() {}

    static String of(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
