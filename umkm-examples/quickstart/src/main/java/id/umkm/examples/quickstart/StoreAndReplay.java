package id.umkm.examples.quickstart;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ReplayMismatchException;
import id.umkm.rules.ReplayResult;

/** Stores a decision with the facts that it rests on as one text, and decides it again years later. */
public final class StoreAndReplay {
    private StoreAndReplay() {}

    public static void main(String[] args) {
        PolicyEngine engine = PolicyEngine.of(PolicyLibrary.bundled());
        Application application = DecideOne.application(MadeUp.members(), Rupiah.of(20_000_001));
        Decision decision = engine.programme(DecideOne.PROGRAMME).amount(application, DecideOne.AS_OF);

        String stored = DecisionRecord.of(application, decision).toJson();
        ReplayResult same = engine.replay(DecisionRecord.parse(stored));
        System.out.println(same.id() + ": " + same.status());

        // Somebody changes one rupiah.
        String tampered = stored.replace("\"requestedAmount\":20000001", "\"requestedAmount\":20000002");
        try {
            engine.replay(DecisionRecord.parse(tampered)).requireSame();
        } catch (ReplayMismatchException e) {
            e.getResult()
                    .differences()
                    .forEach(difference -> System.out.println(
                            difference.pointer() + ": " + difference.meaning().en()));
        }
    }
}
