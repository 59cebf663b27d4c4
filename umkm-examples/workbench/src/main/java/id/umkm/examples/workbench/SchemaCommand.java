package id.umkm.examples.workbench;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.JsonSchemas;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Prints the JSON Schema of what is read or written. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "input|output|record", descriptionKey = "side", converter = SideConverter.class)
    private Side side = Side.INPUT;

    @Option(names = "--kind", paramLabel = "KIND", converter = KindConverter.class)
    private DecisionKind kind = DecisionKind.ELIGIBILITY;

    SchemaCommand(Session session) {
        this.session = session;
    }

    /** Which side of the contract. */
    enum Side {
        /** What a decision is about. */
        INPUT,
        /** A decision. */
        OUTPUT,
        /** A decision with its input. */
        RECORD
    }

    /** Reads a side as it is written on the command line. */
    static final class SideConverter implements ITypeConverter<Side> {
        @Override
        public Side convert(String word) {
            return Arrays.stream(Side.values())
                    .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no such side"));
        }
    }

    @Override
    public Integer call() {
        session.out()
                .text(
                        switch (side) {
                            case INPUT -> JsonSchemas.input(kind);
                            case OUTPUT -> JsonSchemas.output(kind);
                            case RECORD -> JsonSchemas.record(kind);
                        });
        return Exit.DONE;
    }
}
