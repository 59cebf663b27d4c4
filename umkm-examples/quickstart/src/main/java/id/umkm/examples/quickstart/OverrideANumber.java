package id.umkm.examples.quickstart;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyOverride;

/** Puts one number of a bundled policy in place of another, without a copy of the file. */
public final class OverrideANumber {
    private OverrideANumber() {}

    public static void main(String[] args) {
        PolicyLibrary bundled = PolicyLibrary.bundled();
        print(bundled);

        // The version gets a name of its own, and every decision that uses the number cites who wants it.
        print(bundled.override(
                DecideOne.PROGRAMME,
                "2021.1",
                PolicyOverride.named("2021.1-contoh")
                        .because("Contoh: plafon yang lebih rendah")
                        .set("bantuan_maksimal", "16 juta")));

        // A layer above may forbid it: no grant within two budget years is the rule, and a programme can only be
        // stricter.
        try {
            bundled.override(
                    DecideOne.PROGRAMME,
                    "2021.1",
                    PolicyOverride.named("2021.1-contoh")
                            .because("Contoh: hibah setiap tahun")
                            .set("jeda_hibah_minimal", "1"));
        } catch (FaultyPolicyException e) {
            e.getFaults()
                    .forEach(fault -> System.out.println(
                            fault.code() + ": " + fault.rule().en()));
        }
    }

    private static void print(PolicyLibrary library) {
        Decision decision = PolicyEngine.of(library)
                .programme(DecideOne.PROGRAMME)
                .amount(DecideOne.application(MadeUp.members(), Rupiah.of(20_000_000)), DecideOne.AS_OF);
        System.out.println(decision.getOutcome() + " " + decision.getAmount());
        decision.getFindings()
                .forEach(finding -> System.out.println(
                        "  " + finding.getCode() + " " + finding.getBasis() + " " + finding.getCitations()));
    }
}
