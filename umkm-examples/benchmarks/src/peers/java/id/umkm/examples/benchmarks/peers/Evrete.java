package id.umkm.examples.benchmarks.peers;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: conditions as text that it compiles once, one rule for each condition and each row of the table, over one fact for
 * each application that collects what fires. Many applications go into one new session; one goes through a session that is
 * kept, as that is quicker than a new one.
 */
public final class Evrete implements Peer {
    private static final String FACT = "$group";
    private static final String GROUP = FACT + ".";
    private static final int BATCH = 1_000;

    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final Knowledge knowledge = knowledge(programme);
    private final StatefulSession session = knowledge.newStatefulSession();

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        FlatGroup group = new FlatGroup(programme, application);
        FactHandle fact = session.insert(group);
        session.fire();
        session.delete(fact);
        return group.getVerdict().ruling(application, reasons);
    }

    @Override
    public List<Ruling> decideAll(List<Validated<Application>> applications) {
        List<Ruling> rulings = new ArrayList<>(applications.size());
        for (int from = 0; from < applications.size(); from += BATCH) {
            List<Application> batch = applications.subList(from, Math.min(from + BATCH, applications.size())).stream()
                    .map(Validated::get)
                    .toList();
            List<FlatGroup> groups = batch.stream()
                    .map(application -> new FlatGroup(programme, application))
                    .toList();
            StatelessSession all = knowledge.newStatelessSession();
            all.insert(groups).fire();
            for (int i = 0; i < groups.size(); i++) {
                rulings.add(groups.get(i).getVerdict().ruling(batch.get(i), reasons));
            }
        }
        return rulings;
    }

    private static Knowledge knowledge(Programme programme) {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        fails(rules, "BUSINESS_NOT_MICRO", Verdict::reject, GROUP + "annualSales > " + literal(programme.mostSales()));
        fails(
                rules,
                "GRANT_IN_PREVIOUS_YEAR",
                Verdict::reject,
                GROUP + "yearsSinceGrant < " + literal(programme.yearsBetweenGrants()));
        fails(rules, "GROUP_NOT_RECOGNISED", Verdict::review, "!" + GROUP + "recognised");
        fails(rules, "GROUP_OUTSIDE_AREA", Verdict::reject, "!" + GROUP + "inside");
        fails(rules, "GROUP_TOO_SMALL", Verdict::reject, GROUP + "memberCount < " + literal(programme.fewestMembers()));
        fails(
                rules,
                "MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR",
                Verdict::reject,
                GROUP + "ungrantedShare < " + literal(programme.ungrantedShare()));
        fails(rules, "MEMBER_ABOVE_AGE_LIMIT", Verdict::review, GROUP + "highestAge > " + literal(programme.oldest()));
        fails(rules, "MEMBER_GRANT_IN_PREVIOUS_YEAR", Verdict::review, GROUP + "granted > 0");
        fails(rules, "MEMBER_OUTSIDE_AREA", Verdict::reject, GROUP + "outside > 0");
        fails(rules, "MEMBER_STATE_EMPLOYEE", Verdict::reject, GROUP + "ofState > 0");
        fails(rules, "MEMBER_UNDERAGE", Verdict::reject, GROUP + "lowestAge < " + literal(programme.youngest()));
        fails(
                rules,
                "REQUEST_BELOW_MINIMUM",
                Verdict::reject,
                GROUP + "requested < " + literal(programme.leastGrant()));
        fails(rules, "REQUEST_OFF_PURPOSE", Verdict::reject, "!" + equal("purpose", Purpose.EQUIPMENT.name()));
        fails(
                rules,
                "TARGET_SHARE_TOO_LOW",
                Verdict::reject,
                GROUP + "targetShare < " + literal(programme.targetShare()));
        fails(rules, "TRADE_NOT_LISTED", Verdict::review, equal("trade", "OTHER"));
        new TreeMap<>(programme.ceilings())
                .forEach((trade, ceiling) -> rules.newRule("REQUEST_ABOVE_CEILING " + trade)
                        .forEach(FACT, FlatGroup.class)
                        .where(equal("trade", trade), GROUP + "requested > " + literal(ceiling))
                        .execute(context -> verdict(context).reduce("REQUEST_ABOVE_CEILING", ceiling.amount())));
        priority(rules, 1, GROUP + "hitShare >= " + literal(programme.hitShare()));
        priority(rules, 2, GROUP + "hitShare > 0", GROUP + "hitShare < " + literal(programme.hitShare()));
        priority(rules, 3, GROUP + "hitShare == 0");
        rules.newRule("office")
                .forEach(FACT, FlatGroup.class)
                .where(equal("trade", "FISHERY"))
                .execute(context -> verdict(context).setOffice("DKPP"));
        return rules.build();
    }

    private static void fails(
            RuleSetBuilder<Knowledge> rules, String code, BiConsumer<Verdict, String> effect, String condition) {
        rules.newRule(code)
                .forEach(FACT, FlatGroup.class)
                .where(condition)
                .execute(context -> effect.accept(verdict(context), code));
    }

    private static void priority(RuleSetBuilder<Knowledge> rules, long priority, String... conditions) {
        rules.newRule("priority " + priority)
                .forEach(FACT, FlatGroup.class)
                .where(conditions)
                .execute(context -> verdict(context).setPriority(priority));
    }

    private static Verdict verdict(RhsContext context) {
        return context.get(FlatGroup.class, FACT).getVerdict();
    }

    private static String equal(String property, String text) {
        return GROUP + property + ".equals(\"" + text + "\")";
    }

    /** The conditions are Java, in which large numbers need their mark. */
    private static String literal(long number) {
        return number + "L";
    }

    private static String literal(Rupiah rupiah) {
        return literal(rupiah.amount());
    }

    private static String literal(Percentage share) {
        return literal(share.tenThousandths());
    }
}
