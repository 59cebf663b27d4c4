package id.umkm.examples.benchmarks.peers;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * Drools as those use it who care for speed: Java folds the members into one flat fact, one rule for each condition and for
 * each row of the table, a new session for each decision.
 */
public final class DroolsFlat implements Peer {
    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final KieBase rules =
            Drl.compile(Template.fill("flat.drl", programme, (trade, most) -> Drl.ceiling("FlatGroup", trade, most)));
    private final KieSessionConfiguration configuration = Drl.oneThread();

    @Override
    public String name() {
        return "Drools, flat fact";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        FlatGroup group = new FlatGroup(programme, application);
        KieSession session = rules.newKieSession(configuration, null);
        try {
            session.insert(group);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return group.getVerdict().ruling(application, reasons);
    }
}
