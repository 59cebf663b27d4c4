package id.umkm.examples.population;

/** Numbers that no registry can have issued as a NIK, each wrong in one way, no two of them the same. */
final class OddNumber {
    private static final int WAYS = 9;

    private OddNumber() {}

    static String of(Entry entry) {
        String sound = entry.person().nik();
        return switch (entry.way(WAYS)) {
            case 0 -> sound.substring(0, 15);
            case 1 -> sound + "0";
            case 2 -> sound.substring(0, 6) + "00" + sound.substring(8);
            case 3 -> sound.substring(0, 6) + "75" + sound.substring(8);
            case 4 -> sound.substring(0, 6) + "35" + sound.substring(8);
            case 5 -> sound.substring(0, 8) + "13" + sound.substring(10);
            // The serial goes, so the number is told by its region.
            case 6 -> '9' + Padded.of(entry.number() % 100_000, 5) + sound.substring(6, 12) + "0000";
            case 7 -> sound.substring(0, 6) + ' ' + sound.substring(6, 12) + ' ' + sound.substring(12);
            default -> sound.substring(0, 12) + 'O' + sound.substring(13);
        };
    }
}
