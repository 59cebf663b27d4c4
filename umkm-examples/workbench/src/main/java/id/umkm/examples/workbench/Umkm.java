package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The {@code umkm} command: decides by policies, makes decisions again, and tries policies. */
@Command(
        name = "umkm",
        mixinStandardHelpOptions = true,
        versionProvider = Umkm.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Umkm implements Callable<Integer> {
    private static final int HELP_WIDTH = 96;
    private static final String LANGUAGE = "--lang";
    private static final String DEBUG = "--debug";

    private final Session session;

    private Umkm(Session session) {
        this.session = session;
    }

    public static void main(String[] args) {
        // Else the validator greets everybody on standard error.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), err));
    }

    /**
     * Runs one command.
     *
     * @param in what {@code -} stands for in place of a file
     * @param out results, in UTF-8
     * @param err messages, in the encoding of the stream
     * @return the exit code: 0 all done, 1 some records, scenarios or replays failed, 2 wrong usage or an unusable policy or
     *     file, 3 a fault of this program, 141 nobody reads the results any more
     */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        Texts texts = Texts.in(languageOf(args));
        Output results = new Output(out);
        Session session = new Session(in, results, new Notices(err), texts);
        Failures failures = new Failures(session, Arrays.asList(args).contains(DEBUG));
        StringWriter help = new StringWriter();
        CommandLine command = commandLine(session)
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler(new WrongUsage(session))
                .setExecutionExceptionHandler((failure, line, parsed) -> failures.exitCode(failure));
        try {
            int exitCode = command.execute(args);
            results.text(help.toString().replace("\r\n", "\n"));
            results.flush();
            return exitCode;
        } catch (RuntimeException | Error e) {
            return failures.exitCode(e);
        }
    }

    /** What happens where no command is named. */
    @Override
    public Integer call() {
        session.notices().line(session.texts().get("usage.missing.command"));
        session.notices().line(session.texts().get("usage.help", "umkm"));
        return Exit.UNUSABLE;
    }

    private static CommandLine commandLine(Session session) {
        CommandLine command = new CommandLine(new Umkm(session));
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder(LANGUAGE)
                .paramLabel("id|en")
                .type(Language.class)
                .scopeType(ScopeType.INHERIT)
                .build());
        spec.addOption(OptionSpec.builder(DEBUG)
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT)
                .build());
        List.of(
                        new DemoCommand(session),
                        new DecideCommand(session),
                        new AllocateCommand(session),
                        new ReplayCommand(session),
                        new LetterCommand(session),
                        new TestCommand(session),
                        new CheckCommand(session),
                        new DiffCommand(session),
                        new SimulateCommand(session),
                        new AuditCommand(session),
                        new PopulationCommand(session),
                        new ReportCommand(session),
                        new ExportCommand(session),
                        new SchemaCommand(session),
                        new PoliciesCommand(session))
                .forEach(command::addSubcommand);
        command.registerConverter(Language.class, Umkm::language);
        command.setResourceBundle(session.texts().help());
        command.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        command.setUsageHelpWidth(HELP_WIDTH);
        return command;
    }

    /** The language is needed for help and for faults in the arguments, so it is looked up before they are parsed. */
    private static Language languageOf(String[] args) {
        String asked = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                asked = args[i].substring(LANGUAGE.length() + 1);
            } else if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                asked = args[i + 1];
            }
        }
        return asked.equals(Language.ENGLISH.getCode()) ? Language.ENGLISH : Language.INDONESIAN;
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no such language"));
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Umkm.class.getPackage().getImplementationVersion();
            return new String[] {"umkm " + (version == null ? "?" : version)};
        }
    }
}
