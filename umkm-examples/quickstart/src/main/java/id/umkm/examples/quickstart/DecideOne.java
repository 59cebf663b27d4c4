package id.umkm.examples.quickstart;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import java.time.LocalDate;
import java.util.List;

/** Builds an application, decides it, mends what was found and decides again. */
public final class DecideOne {
    static final String PROGRAMME = "mojokerto-iw";
    static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);

    private DecideOne() {}

    public static void main(String[] args) {
        // One engine for the whole host: it is thread-safe.
        ProgrammeEngine programme = PolicyEngine.of(PolicyLibrary.bundled()).programme(PROGRAMME);

        List<Member> five = MadeUp.members();
        print(programme.eligibility(application(five.subList(0, 4), Rupiah.of(6_000_000)), AS_OF));
        print(programme.eligibility(application(five, Rupiah.of(20_000_000)), AS_OF));
    }

    private static void print(Decision decision) {
        System.out.println(decision.getId() + ": " + decision.getOutcome());
        for (Finding finding : decision.getFindings()) {
            String message = finding.getMessage().in(Language.INDONESIAN);
            System.out.println("  " + finding.getCode() + ": " + message);
        }
    }

    static Application application(List<Member> members, Rupiah requested) {
        BusinessGroup group = BusinessGroup.builder()
                .id("KLP-035")
                .name("Contoh Mina Segar")
                .village(MadeUp.VILLAGE)
                .trade(TradeCode.of("FROZEN_FOOD"))
                .chair("m1")
                .members(members)
                .recognisedByVillageHead(true)
                .annualSales(Rupiah.of(36_000_000))
                .grants(List.of())
                .build();
        return Application.builder()
                .id("IW-2021-035")
                .programme(PROGRAMME)
                .submittedOn(LocalDate.of(2021, 5, 28))
                .group(group)
                .requestedAmount(requested)
                .purpose(Purpose.EQUIPMENT)
                .build();
    }
}
