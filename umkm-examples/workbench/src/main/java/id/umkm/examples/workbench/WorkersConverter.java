package id.umkm.examples.workbench;

import id.umkm.rules.Workers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads, from 1 to 999. */
final class WorkersConverter implements ITypeConverter<Workers> {
    @Override
    public Workers convert(String word) {
        if (!word.matches("[1-9][0-9]{0,2}")) {
            throw new TypeConversionException("no such number of threads");
        }
        return Workers.of(Integer.parseInt(word));
    }
}
