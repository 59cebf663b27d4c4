package id.umkm.examples.quickstart;

import id.umkm.domain.basics.Language;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two groups found one cooperative together. Persons are counted, so who stands in both groups counts once. */
public final class Graduate {
    private static final LocalDate FOUNDED_ON = LocalDate.of(2022, 2, 15);

    private Graduate() {}

    public static void main(String[] args) {
        ProgrammeEngine programme = PolicyEngine.of(PolicyLibrary.bundled()).programme(DecideOne.PROGRAMME);
        print(programme.graduation(proposal("USL-01", 1), FOUNDED_ON));
        print(programme.graduation(proposal("USL-02", 2), FOUNDED_ON));
    }

    /** Two groups of five. */
    private static FoundingProposal proposal(String id, int inBoth) {
        List<Member> one = MadeUp.members();
        List<Member> other = new ArrayList<>(one.subList(0, inBoth));
        for (int i = other.size(); i < one.size(); i++) {
            other.add(neighbour(i + 1));
        }
        return FoundingProposal.builder()
                .id(id)
                .policyVersion("2021.1")
                .foundedOn(FOUNDED_ON)
                .type(CooperativeType.PRODUCER)
                .foundingMeetingHeld(true)
                .addGroups(group("KLP-035", "FROZEN_FOOD", one), group("KLP-036", "CAKE", other))
                .build();
    }

    private static BusinessGroup group(String id, String trade, List<Member> members) {
        return BusinessGroup.builder()
                .id(id)
                .village(MadeUp.VILLAGE)
                .trade(TradeCode.of(trade))
                .stage(StageCode.of("PRE_COOPERATIVE"))
                .idleMonths(0)
                .members(members)
                .build();
    }

    private static Member neighbour(int number) {
        return Member.builder()
                .ref("n" + number)
                .nik(Nik.of("357602110185901" + number))
                .birthDate(LocalDate.of(1985, 1, 11))
                .village(MadeUp.VILLAGE)
                .occupation(Occupation.SELF_EMPLOYED)
                .employer(Employer.NONE)
                .build();
    }

    private static void print(Decision decision) {
        System.out.println(decision.getId() + ": " + decision.getOutcome());
        decision.getOutputs().forEach(output -> System.out.println("  " + output.attribute() + ": " + output.value()));
        decision.getFindings()
                .forEach(finding ->
                        System.out.println("  " + finding.getMessage().in(Language.INDONESIAN)));
        for (RemedyOperation operation : decision.getRemedy().operations()) {
            System.out.println("  remedy: " + operation.op() + " " + operation.count());
        }
    }
}
