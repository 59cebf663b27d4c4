package id.umkm.examples.quickstart;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Awards a grant and pays it tranche by tranche: what happened since the award stands in its log, and nothing is paid twice. */
public final class PayOut {
    private static final Rupiah AWARDED = Rupiah.of(20_000_000);

    private PayOut() {}

    public static void main(String[] args) {
        ProgrammeEngine programme = PolicyEngine.of(PolicyLibrary.bundled()).programme(DecideOne.PROGRAMME);
        List<GrantEvent> log = new ArrayList<>();

        // The first tranche. A host that pays notes it in the log, with the amount that was decided.
        Decision first = programme.disbursement(grant(log), LocalDate.of(2021, 8, 2));
        print(first);
        if (first.getOutcome() == Outcome.RELEASE) {
            log.add(GrantEvent.builder()
                    .type(GrantEvent.Type.RELEASED)
                    .on(LocalDate.of(2021, 8, 2))
                    .tranche(1)
                    .amount(first.getAmount())
                    .build());
        }
        // The first tranche again: a log that holds it stops it.
        print(programme.disbursement(grant(log), 1, LocalDate.of(2021, 8, 3)));
        // The second, without a report on the first.
        print(programme.disbursement(grant(log), LocalDate.of(2021, 11, 20)));

        log.add(GrantEvent.builder()
                .type(GrantEvent.Type.REPORT_ACCEPTED)
                .on(LocalDate.of(2021, 12, 6))
                .tranche(1)
                .amount(first.getAmount())
                .build());
        print(programme.disbursement(grant(log), LocalDate.of(2021, 12, 10)));
    }

    static Grant grant(List<GrantEvent> log) {
        return Grant.builder()
                .id("HBH-2021-035")
                .policyVersion("2021.1")
                .application(DecideOne.application(MadeUp.members(), AWARDED))
                .awarded(AWARDED)
                .awardedOn(LocalDate.of(2021, 7, 15))
                .inDecree(true)
                .agreementSigned(true)
                .integrityPact(true)
                .groupAccount(true)
                .spentAsPlanned(true)
                .events(log)
                .build();
    }

    private static void print(Decision decision) {
        System.out.println(decision.getAsOf() + " tranche " + decision.getTranche() + ": " + decision.getOutcome() + " "
                + decision.getAmount());
        decision.getFindings()
                .forEach(finding -> System.out.println(
                        "  " + finding.getCode() + ": " + finding.getMessage().in(Language.INDONESIAN)));
        for (RemedyOperation operation : decision.getRemedy().operations()) {
            System.out.println("  remedy: " + operation.op() + " " + operation.attribute() + " " + operation.value());
        }
    }
}
