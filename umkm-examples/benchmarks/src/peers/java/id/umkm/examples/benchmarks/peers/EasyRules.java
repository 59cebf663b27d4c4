package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: one rule for each condition, in Java, over one fact that collects what fires; a table is a map, as the engine
 * has none.
 */
public final class EasyRules implements Peer {
    private static final String FACT = "group";

    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final Rules rules = rules(programme);
    private final RulesEngine engine = new DefaultRulesEngine();

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        FlatGroup group = new FlatGroup(programme, application);
        Facts facts = new Facts();
        facts.put(FACT, group);
        engine.fire(rules, facts);
        return group.getVerdict().ruling(application, reasons);
    }

    private static Rules rules(Programme programme) {
        Map<String, Rupiah> ceilings = programme.ceilings();
        long mostSales = programme.mostSales().amount();
        long leastGrant = programme.leastGrant().amount();
        long ungrantedShare = programme.ungrantedShare().tenThousandths();
        long targetShare = programme.targetShare().tenThousandths();
        long hitShare = programme.hitShare().tenThousandths();
        Rules rules = new Rules();
        rules.register(
                fails("BUSINESS_NOT_MICRO", Verdict::reject, group -> group.getAnnualSales() > mostSales),
                fails(
                        "GRANT_IN_PREVIOUS_YEAR",
                        Verdict::reject,
                        group -> group.getYearsSinceGrant() < programme.yearsBetweenGrants()),
                fails("GROUP_NOT_RECOGNISED", Verdict::review, group -> !group.isRecognised()),
                fails("GROUP_OUTSIDE_AREA", Verdict::reject, group -> !group.isInside()),
                fails("GROUP_TOO_SMALL", Verdict::reject, group -> group.getMemberCount() < programme.fewestMembers()),
                fails(
                        "MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR",
                        Verdict::reject,
                        group -> group.getUngrantedShare() < ungrantedShare),
                fails("MEMBER_ABOVE_AGE_LIMIT", Verdict::review, group -> group.getHighestAge() > programme.oldest()),
                fails("MEMBER_GRANT_IN_PREVIOUS_YEAR", Verdict::review, group -> group.getGranted() > 0),
                fails("MEMBER_OUTSIDE_AREA", Verdict::reject, group -> group.getOutside() > 0),
                fails("MEMBER_STATE_EMPLOYEE", Verdict::reject, group -> group.getOfState() > 0),
                fails("MEMBER_UNDERAGE", Verdict::reject, group -> group.getLowestAge() < programme.youngest()),
                fails("REQUEST_BELOW_MINIMUM", Verdict::reject, group -> group.getRequested() < leastGrant),
                fails(
                        "REQUEST_OFF_PURPOSE",
                        Verdict::reject,
                        group -> !group.getPurpose().equals(Purpose.EQUIPMENT.name())),
                fails("TARGET_SHARE_TOO_LOW", Verdict::reject, group -> group.getTargetShare() < targetShare),
                fails(
                        "TRADE_NOT_LISTED",
                        Verdict::review,
                        group -> group.getTrade().equals("OTHER")),
                rule(
                        "REQUEST_ABOVE_CEILING",
                        group -> group.getRequested() > ceiling(ceilings, group),
                        group -> group.getVerdict().reduce("REQUEST_ABOVE_CEILING", ceiling(ceilings, group))),
                priority(1, group -> group.getHitShare() >= hitShare),
                priority(2, group -> group.getHitShare() > 0 && group.getHitShare() < hitShare),
                priority(3, group -> group.getHitShare() == 0),
                rule(
                        "office",
                        group -> group.getTrade().equals("FISHERY"),
                        group -> group.getVerdict().setOffice("DKPP")));
        return rules;
    }

    private static Rule fails(String code, BiConsumer<Verdict, String> effect, Predicate<FlatGroup> fails) {
        return rule(code, fails, group -> effect.accept(group.getVerdict(), code));
    }

    private static Rule priority(long priority, Predicate<FlatGroup> holds) {
        return rule("priority " + priority, holds, group -> group.getVerdict().setPriority(priority));
    }

    private static Rule rule(String name, Predicate<FlatGroup> when, Consumer<FlatGroup> then) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> when.test(group(facts)))
                .then(facts -> then.accept(group(facts)))
                .build();
    }

    private static FlatGroup group(Facts facts) {
        return known(facts.<FlatGroup>get(FACT));
    }

    private static long ceiling(Map<String, Rupiah> ceilings, FlatGroup group) {
        return known(ceilings.get(group.getTrade())).amount();
    }
}
