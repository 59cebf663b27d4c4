package id.umkm.examples.workbench;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the form of an export as it is written on the command line. */
final class ExporterConverter implements ITypeConverter<Exporter> {
    @Override
    public Exporter convert(String word) {
        return Exporters.find(word).orElseThrow(() -> new TypeConversionException("no such form"));
    }
}
