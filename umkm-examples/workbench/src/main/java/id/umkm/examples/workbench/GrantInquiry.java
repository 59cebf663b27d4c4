package id.umkm.examples.workbench;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.ProgrammeEngine;
import java.io.InputStream;
import java.time.LocalDate;

/** Whether a tranche of each grant is paid. */
record GrantInquiry(ProgrammeEngine programme, TrancheChoice tranche, LocalDate asOf) implements Inquiry<Grant> {
    @Override
    public UnreadLines<Grant> lines(InputStream in) {
        return JsonLines.unreadGrants(in, Words.of(programme));
    }

    @Override
    public Validated<Grant> validate(Grant subject) {
        return programme.validate(subject, asOf);
    }

    @Override
    public Decision decide(Validated<Grant> subject) {
        return tranche.isNext() ? programme.disbursement(subject) : programme.disbursement(subject, tranche.number());
    }

    @Override
    public DecisionRecord record(Grant subject, Decision decision) {
        return DecisionRecord.of(subject, decision);
    }
}
