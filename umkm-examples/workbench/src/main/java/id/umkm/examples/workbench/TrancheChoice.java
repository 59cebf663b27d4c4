package id.umkm.examples.workbench;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which tranche of each grant is asked for.
 *
 * @param isNext whether it is the first one that was not paid yet
 * @param number from 1; null for what follows the last, and for the next
 */
record TrancheChoice(boolean isNext, @Nullable Integer number) {
    static final TrancheChoice NEXT = new TrancheChoice(true, null);

    private static final String END = "end";

    /** Reads a tranche as it is written on the command line. */
    static final class Converter implements ITypeConverter<TrancheChoice> {
        @Override
        public TrancheChoice convert(String word) {
            if (word.equals(END)) {
                return new TrancheChoice(false, null);
            }
            if (!word.matches("[1-9][0-9]?")) {
                throw new TypeConversionException("no such tranche");
            }
            return new TrancheChoice(false, Integer.valueOf(word));
        }
    }
}
