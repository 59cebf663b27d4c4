package id.umkm.examples.workbench;

import id.umkm.domain.decision.DecisionKind;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of decision as JSON writes it: {@code eligibility}. */
final class KindConverter implements ITypeConverter<DecisionKind> {
    @Override
    public DecisionKind convert(String word) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no such kind"));
    }
}
