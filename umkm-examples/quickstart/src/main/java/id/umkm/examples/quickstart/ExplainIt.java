package id.umkm.examples.quickstart;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what a decision holds: what a citizen is told, what an auditor asks, what is still unknown. */
public final class ExplainIt {
    private ExplainIt() {}

    public static void main(String[] args) {
        Decision decision = PolicyEngine.of(PolicyLibrary.bundled())
                .programme(DecideOne.PROGRAMME)
                .eligibility(application(), DecideOne.AS_OF);
        System.out.println(decision.getId() + " as of " + decision.getAsOf() + ": " + decision.getOutcome());
        decision.getFindings().forEach(ExplainIt::print);
        for (MissingFact fact : decision.getMissing()) {
            System.out.println("MISSING " + fact.attribute() + of(fact.who()) + ", asked by " + fact.codes());
        }
        for (Output output : decision.getOutputs()) {
            System.out.println("OUTPUT " + output.attribute() + " = " + output.value());
            System.out.println("  position  " + output.position());
            System.out.println("  basis     " + output.basis());
            output.citations().forEach(citation -> System.out.println("  citation  " + citation));
        }
    }

    /** The group of {@link DecideOne}, but m3 works for the state, and nobody knows when m4 was born. */
    private static Application application() {
        List<Member> members = new ArrayList<>(MadeUp.members());
        members.set(
                2, Member.builder().from(members.get(2)).employer(Employer.ASN).build());
        members.set(3, Member.builder().from(members.get(3)).birthDate(null).build());
        return DecideOne.application(members, Rupiah.of(6_000_000));
    }

    private static void print(Finding finding) {
        System.out.println(finding.getEffect() + " " + finding.getCode());
        System.out.println("  message   " + finding.getMessage().in(Language.INDONESIAN));
        Text advice = finding.getAdvice();
        System.out.println("  advice    " + (advice == null ? "none" : advice.in(Language.INDONESIAN)));
        for (Evidence evidence : finding.getEvidence()) {
            System.out.println("  evidence  " + evidence.attribute() + of(evidence.who()) + " is " + evidence.actual()
                    + ", asked for " + evidence.required() + ", parameter " + evidence.parameter());
        }
        System.out.println("  position  " + finding.getPosition() + ", layer " + finding.getLayer());
        System.out.println("  basis     " + finding.getBasis());
        finding.getCitations().forEach(citation -> System.out.println("  citation  " + citation));
    }

    private static String of(@Nullable String who) {
        return who == null ? "" : " of " + who;
    }
}
