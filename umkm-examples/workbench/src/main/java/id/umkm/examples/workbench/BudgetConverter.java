package id.umkm.examples.workbench;

import id.umkm.domain.basics.Rupiah;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole rupiah of a budget, with or without a dot before each group of three digits: {@code 1.300.000.000}. */
final class BudgetConverter implements ITypeConverter<Rupiah> {
    private static final Pattern RUPIAH = Pattern.compile("[0-9]{1,16}|[0-9]{1,3}(\\.[0-9]{3}){1,5}");

    @Override
    public Rupiah convert(String word) {
        if (!RUPIAH.matcher(word).matches()) {
            throw new TypeConversionException("no amount of whole rupiah");
        }
        long amount = Long.parseLong(word.replace(".", ""));
        if (amount == 0 || amount > Rupiah.MAX) {
            throw new TypeConversionException("no budget");
        }
        return Rupiah.of(amount);
    }
}
