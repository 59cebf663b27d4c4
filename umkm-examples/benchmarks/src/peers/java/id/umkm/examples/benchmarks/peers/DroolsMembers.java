package id.umkm.examples.benchmarks.peers;

import id.umkm.domain.application.Application;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * Drools as its manual teaches it: the application and each of its members are facts, rules match patterns over members and
 * accumulate their shares; a new session for each decision.
 */
public final class DroolsMembers implements Peer {
    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final KieBase rules = Drl.compile(
            Template.fill("members.drl", programme, (trade, most) -> Drl.ceiling("GroupFact", trade, most)));
    private final KieSessionConfiguration configuration = Drl.oneThread();

    @Override
    public String name() {
        return "Drools, members as facts";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        GroupFact group = new GroupFact(programme, application);
        KieSession session = rules.newKieSession(configuration, null);
        try {
            session.insert(group);
            for (Member member : application.getApplicant().getMembers()) {
                session.insert(new MemberFact(programme, member));
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return group.getVerdict().ruling(application, reasons);
    }
}
