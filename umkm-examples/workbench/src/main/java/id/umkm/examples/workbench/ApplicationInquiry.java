package id.umkm.examples.workbench;

import id.umkm.domain.application.GroupApplication;
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
        implements Inquiry<GroupApplication> {
    @Override
    public UnreadLines<GroupApplication> lines(InputStream in) {
        return JsonLines.unread(in, Words.of(programme));
    }

    @Override
    public Validated<GroupApplication> validate(GroupApplication subject) {
        return programme.validate(subject, asOf);
    }

    @Override
    public Decision decide(Validated<GroupApplication> subject) {
        return programme.decide(kind, subject);
    }

    @Override
    public DecisionRecord record(GroupApplication subject, Decision decision) {
        return DecisionRecord.of(subject, decision);
    }
}
