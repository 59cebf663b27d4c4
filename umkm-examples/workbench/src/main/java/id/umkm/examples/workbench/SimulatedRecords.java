package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.json.Codes;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Choice;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applications that an old and a new policy decide: what one of them knows is read.
 *
 * @param asOf the day on which both decide
 */
record SimulatedRecords(Policy before, Policy after, LocalDate asOf) implements CheckedRecords<Application> {
    @Override
    public UnreadLines<Application> lines(InputStream in) {
        return JsonLines.unread(in, new Codes(either("jenis_usaha"), stages(), either("saluran_penjualan")));
    }

    /** Stages of applicants of different kinds say nothing of each other. */
    private List<String> stages() {
        return before.getApplicantKind() == after.getApplicantKind()
                ? either(ApplicantWords.stages(after.getApplicantKind()))
                : List.of();
    }

    /** Empty, which fixes nothing, where one of them has no such list. */
    private List<String> either(String list) {
        List<Choice> was = before.getLists().getOrDefault(list, List.of());
        List<Choice> is = after.getLists().getOrDefault(list, List.of());
        return was.isEmpty() || is.isEmpty()
                ? List.of()
                : Stream.concat(was.stream(), is.stream())
                        .map(Choice::code)
                        .distinct()
                        .toList();
    }

    @Override
    public Validated<Application> validate(Application subject) {
        String programme = subject.getProgramme();
        if (programme != null && !programme.equals(before.getId()) && !programme.equals(after.getId())) {
            throw new InvalidInputException(List.of(new Violation(
                    "PROGRAMME_DIFFERS",
                    Severity.ERROR,
                    "/programme",
                    Masking.text(programme),
                    Text.of(
                            "Data ini untuk program lain; yang disimulasikan di sini " + after.getId() + ".",
                            "This record is for another programme; simulated here is " + after.getId() + "."))));
        }
        requireKind(subject.getApplicant().getKind());
        return DomainValidator.standard().validate(subject, asOf);
    }

    private void requireKind(ApplicantKind kind) {
        if (kind != before.getApplicantKind() && kind != after.getApplicantKind()) {
            Text asked = ApplicantWords.of(after.getApplicantKind());
            Text found = ApplicantWords.of(kind);
            throw new InvalidInputException(List.of(new Violation(
                    "APPLICANT_KIND_WRONG",
                    Severity.ERROR,
                    "/" + kind.property(),
                    kind.property(),
                    Text.of(
                            "Pemohon kebijakan ini " + asked.id() + "; yang tercantum di sini " + found.id() + ".",
                            "The applicants of this policy are " + asked.en() + "s; here is a " + found.en() + "."))));
        }
    }
}
