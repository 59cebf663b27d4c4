package id.umkm.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Arithmetic of the report. */
final class Figures {
    private Figures() {}

    /** The middle of some numbers, or the mean of the two in the middle; NaN of none. */
    static double median(List<Double> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double mean(long[] numbers, int from, int until) {
        return Arrays.stream(numbers, from, until).average().orElse(Double.NaN);
    }

    /** Two decimals below ten, one below a hundred, none above; a dash for what was not measured. */
    static String ratio(double number) {
        if (Double.isNaN(number)) {
            return "-";
        }
        String format = number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, number);
    }

    /** A whole number; a dash for what was not measured. */
    static String whole(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%,.0f", number);
    }

    /** Seconds out of nanoseconds; a dash for what was not measured. */
    static String seconds(double nanos) {
        return Double.isNaN(nanos) ? "-" : String.format(Locale.ROOT, "%.2f", nanos / 1e9);
    }

    static double micros(double nanos) {
        return nanos / 1e3;
    }
}
