package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.Parsed;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.integrity.Claim;
import id.umkm.rules.integrity.Claims;
import id.umkm.rules.integrity.IdentityKey;
import id.umkm.rules.integrity.PersonKeys;
import id.umkm.rules.integrity.RecordRef;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads applications for the audit. Used by several threads at once.
 *
 * @param programme of applications that name none; null where they must
 * @param year the budget year of all; null where it is that of the application's day
 * @param asOf the day of the audit
 */
record AuditReader(
        FolderRegistry registry,
        DeclaredFacts declared,
        PersonKeys keys,
        @Nullable String programme,
        @Nullable Integer year,
        LocalDate asOf) {
    /** Reads one line. */
    Result<AuditedRecord> read(RawLine line) {
        String json = text(line.bytes());
        // What is no text was told by the reader of lines, which says so better.
        Parsed<Application> parsed = json == null
                ? JsonLines.iterator(new ByteArrayInputStream(line.bytes()))
                        .next()
                        .parsed()
                : ApplicationJson.parse(json);
        OddNumbers odd = json == null ? null : OddNumbers.read(json, parsed.getViolations());
        Application application = odd == null ? parsed.get().orElse(null) : odd.application();
        if (application == null) {
            return new Result.Rejected<>(line.number(), parsed.getId(), parsed.getViolations());
        }
        try {
            DomainValidator.standard().validate(application, asOf);
            return new Result.Done<>(
                    line.number(),
                    application.getId(),
                    record(application, odd == null ? Map.of() : odd.written()),
                    List.of());
        } catch (InvalidInputException e) {
            return new Result.Rejected<>(
                    line.number(),
                    application.getId(),
                    e.getViolations().stream().filter(Violation::isError).toList());
        }
    }

    private AuditedRecord record(Application application, Map<String, String> odd) {
        String ofProgramme = application.getProgramme() == null ? programme : application.getProgramme();
        if (ofProgramme == null) {
            throw new InvalidInputException(List.of(new Violation(
                    "PROGRAMME_MISSING",
                    Severity.ERROR,
                    "/programme",
                    null,
                    Text.of(
                            "Usulan ini tidak menyebut programnya. Sebut dengan --programme.",
                            "The application names no programme. Name it with --programme."))));
        }
        int ofYear = year == null ? application.getSubmittedOn().getYear() : year;
        RecordRef ref = new RecordRef(ofProgramme, ofYear, application.getId());
        List<Claim> claims = Claims.of(application, ofProgramme, ofYear, keys).stream()
                .map(claim -> completed(claim, ref, odd))
                .toList();
        return new AuditedRecord(ref, claims, declared.entitled(application, ofProgramme));
    }

    /** With the number as it was written and the day of the payment. */
    private Claim completed(Claim claim, RecordRef ref, Map<String, String> odd) {
        String written = claim.getRef() == null ? null : odd.get(claim.getRef());
        IdentityKey person =
                claim.getPerson() == null ? null : claim.getPerson().key();
        LocalDate paidOn = written != null || person == null ? null : registry.firstPaidOn(person, ref);
        if (written == null && paidOn == null) {
            return claim;
        }
        Claim.Builder changed = Claim.builder();
        changed.from(claim).paidOn(paidOn);
        return written == null
                ? changed.build()
                : changed.person(keys.identify(written)).build();
    }

    private static @Nullable String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
