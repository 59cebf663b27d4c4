package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Output;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;

/** This library, asked as a host asks it. */
public final class Umkm implements Contender<Decision> {
    private final ProgrammeEngine programme =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("mojokerto-iw");

    @Override
    public String name() {
        return "umkm";
    }

    @Override
    public Decision decide(Validated<Application> application) {
        return programme.decide(DecisionKind.AMOUNT, application);
    }

    @Override
    public Ruling answer(Decision decision) {
        return new Ruling(
                decision.getId(),
                decision.getOutcome(),
                decision.getAmount(),
                (Long) output(decision, "priority"),
                (String) output(decision, "technical_office"),
                decision.getFindings().stream()
                        .map(finding -> new Ruling.Reason(
                                finding.getCode(), finding.getEffect(), finding.getWho(), finding.getEvidence()))
                        .toList());
    }

    private static Object output(Decision decision, String attribute) {
        return decision.getOutputs().stream()
                .filter(output -> output.attribute().equals(attribute))
                .map(Output::value)
                .findFirst()
                .orElseThrow();
    }
}
