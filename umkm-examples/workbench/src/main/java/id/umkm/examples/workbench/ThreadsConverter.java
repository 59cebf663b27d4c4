package id.umkm.examples.workbench;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads, from 1 to 999, where more than one kind of work is done by so many. */
final class ThreadsConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
        if (!word.matches("[1-9][0-9]{0,2}")) {
            throw new TypeConversionException("no such number of threads");
        }
        return Integer.valueOf(word);
    }
}
