package id.umkm.examples.benchmarks;

import java.util.Locale;

/**
 * Runs one engine, or reload after reload, for long enough that a leak shows: {@code Soak decisions 10000000} or {@code Soak
 * reloads 1000}, in a JVM of {@code -Xmx256m}. The exit code is 1 if one shows.
 */
public final class Soak {
    private Soak() {}

    /**
     * Runs.
     *
     * @param arguments what, and how many
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Soak takes decisions or reloads, and how many");
        }
        int count = Integer.parseInt(arguments[1]);
        boolean sound = switch (arguments[0]) {
            case "decisions" -> new DecisionSoak(count).isFlat();
            case "reloads" -> new ReloadSoak(count).isSound();
            default ->
                throw new IllegalArgumentException(
                        "Unknown argument '" + arguments[0] + "'. Maybe decisions or reloads is meant.");
        };
        System.out.println(sound ? "sound" : "NOT SOUND");
        System.exit(sound ? 0 : 1);
    }

    static String megabytes(long bytes) {
        return megabytes((double) bytes);
    }

    /** Megabytes with one decimal. */
    static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / (1 << 20));
    }
}
