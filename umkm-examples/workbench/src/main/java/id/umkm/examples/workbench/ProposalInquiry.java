package id.umkm.examples.workbench;

import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.ProgrammeEngine;
import java.io.InputStream;
import java.time.LocalDate;

/** Whether the groups of each proposal reach their next stage. */
record ProposalInquiry(ProgrammeEngine programme, LocalDate asOf) implements Inquiry<FoundingProposal> {
    @Override
    public UnreadLines<FoundingProposal> lines(InputStream in) {
        return JsonLines.unreadProposals(in, Words.of(programme));
    }

    @Override
    public Validated<FoundingProposal> validate(FoundingProposal subject) {
        return programme.validate(subject, asOf);
    }

    @Override
    public Decision decide(Validated<FoundingProposal> subject) {
        return programme.graduation(subject);
    }

    @Override
    public DecisionRecord record(FoundingProposal subject, Decision decision) {
        return DecisionRecord.of(subject, decision);
    }
}
