package id.umkm.examples.workbench;

import id.umkm.domain.basics.Masking;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and where help is, in the language of the run. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Session session;

    WrongUsage(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        session.notices().line(describe(failure));
        session.notices().line(session.texts().get("usage.help", command));
        return Exit.UNUSABLE;
    }

    private String describe(ParameterException failure) {
        Texts texts = session.texts();
        if (failure instanceof MissingParameterException missing) {
            return texts.get("usage.missing", names(missing.getMissing()));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String unknown =
                    unmatched.getUnmatched().stream().map(Masking::text).collect(Collectors.joining(" "));
            return texts.get("usage.unknown", unknown);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        String key = argument == null ? "" : "usage.wrong." + name(argument);
        if (!key.isEmpty() && texts.has(key)) {
            return texts.get(key, Masking.text(String.valueOf(failure.getValue())));
        }
        return Masking.text(String.valueOf(failure.getMessage()));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
