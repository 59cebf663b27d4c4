package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.Workers;
import id.umkm.rules.integrity.Claim;
import id.umkm.rules.integrity.IntegrityCheck;
import id.umkm.rules.integrity.IntegrityFinding;
import id.umkm.rules.integrity.IntegrityRules;
import id.umkm.rules.integrity.IntegritySummary;
import id.umkm.rules.integrity.IntegrityVisitor;
import id.umkm.rules.integrity.PersonKeys;
import id.umkm.rules.integrity.RecordOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks across all applications of a file, and into registers, for what must not be paid. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class AuditCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE.jsonl|-", descriptionKey = "file")
    private String file = "";

    @Option(names = "--registry", required = true, paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--programme", paramLabel = "ID")
    private @Nullable String programme;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path jsonFile;

    @Option(names = "--threads", paramLabel = "N", converter = ThreadsConverter.class)
    private Integer threads = Runtime.getRuntime().availableProcessors();

    private long read;
    private long audited;

    AuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PersonKeys keys = PersonKeys.plain();
        FolderRegistry registry = RegistryFolder.read(folder, keys, session);
        LocalDate day = Objects.requireNonNull(asOf);
        AuditReader reader = new AuditReader(registry, new DeclaredFacts(), keys, programme, year, day);
        try (InputStream in = InputFile.open(session, file)) {
            Path json = jsonFile;
            if (json == null) {
                return audit(in, reader, day, null);
            }
            try (AuditFile findings = new AuditFile(json)) {
                return audit(in, reader, day, findings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int audit(InputStream in, AuditReader reader, LocalDate day, @Nullable AuditFile findings) {
        AuditTally tally = new AuditTally();
        IntegritySummary summary;
        Progress progress = Progress.of(session);
        try (Stream<Claim> claims = claims(in, reader, tally, progress)) {
            summary = IntegrityCheck.of(IntegrityRules.bundled(), reader.registry())
                    .onThreads(threads)
                    .check(claims, day, findings == null ? tally : both(tally, findings));
        }
        progress.end();
        Batch.Counts counts = new Batch.Counts(read, audited, read - audited);
        new AuditReport(session)
                .print(day, counts, summary, tally, reader.registry().sources());
        new ResultNotices(session).tellAudited(counts);
        return read > 0 && read == audited ? Exit.DONE : Exit.SOME_FAILED;
    }

    private Stream<Claim> claims(InputStream in, AuditReader reader, AuditTally tally, Progress progress) {
        Stream<RawLine> lines = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new RawLines(in, ApplicationJson.MAX_BYTES), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
        ResultNotices notices = new ResultNotices(session);
        return Workers.of(threads).map(lines, reader::read).flatMap(result -> {
            read++;
            progress.step();
            Result<AuditedRecord> known = unlessKnown(result, tally);
            notices.tell(known);
            if (known instanceof Result.Done<AuditedRecord> done) {
                audited++;
                return done.value().claims().stream();
            }
            return Stream.empty();
        });
    }

    /** A record that stands in the file twice is read once; one person in two records is another matter. */
    private static Result<AuditedRecord> unlessKnown(Result<AuditedRecord> result, AuditTally tally) {
        if (!(result instanceof Result.Done<AuditedRecord> done)) {
            return result;
        }
        OptionalLong first = tally.read(done.value(), done.line());
        return first.isEmpty()
                ? result
                : new Result.Rejected<>(
                        done.line(),
                        done.id(),
                        List.of(new Violation(
                                "DUPLICATE_ID",
                                Severity.ERROR,
                                "/id",
                                done.id(),
                                Text.of(
                                        "Id ini sudah dipakai pada baris " + first.getAsLong()
                                                + "; setiap catatan mempunyai id sendiri.",
                                        "Line " + first.getAsLong()
                                                + " already has this id; every record has an id of its own."))));
    }

    private static IntegrityVisitor both(IntegrityVisitor one, IntegrityVisitor other) {
        return new IntegrityVisitor() {
            @Override
            public void finding(IntegrityFinding finding) {
                one.finding(finding);
                other.finding(finding);
            }

            @Override
            public void outcome(RecordOutcome outcome) {
                one.outcome(outcome);
                other.outcome(outcome);
            }
        };
    }
}
