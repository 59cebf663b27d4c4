package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.ProgrammeEngine;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * A question about applications.
 *
 * @param kind any that is about one application
 */
record ApplicationInquiry(ProgrammeEngine programme, DecisionKind kind, LocalDate asOf)
        implements Inquiry<Application> {
    @Override
    public UnreadLines<Application> lines(InputStream in) {
        return JsonLines.unread(in, Words.of(programme));
    }

    @Override
    public Validated<Application> validate(Application subject) {
        return programme.validate(subject, asOf);
    }

    @Override
    public Decision decide(Validated<Application> subject) {
        return programme.decide(kind, subject);
    }

    @Override
    public DecisionRecord record(Application subject, Decision decision) {
        return DecisionRecord.of(subject, decision);
    }
}
