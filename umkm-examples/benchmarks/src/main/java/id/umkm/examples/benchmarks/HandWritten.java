package id.umkm.examples.benchmarks;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.Validated;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of the programme as somebody would write them by hand for speed: one pass over the members, nothing made
 * that is not asked for. Its numbers are those of the policy. It knows one programme, one day, and no unknown facts.
 */
public final class HandWritten implements Contender<Ruling> {
    private static final String OTHER_TRADE = "OTHER";

    private final Programme programme;
    private final Reasons reasons;

    /** Takes the numbers of a programme. */
    public HandWritten(Programme programme) {
        this.programme = programme;
        this.reasons = new Reasons(programme);
    }

    @Override
    public String name() {
        return "hand-written Java";
    }

    @Override
    public Ruling answer(Ruling ruling) {
        return ruling;
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        BusinessGroup group = known(application.getGroup());
        List<Member> members = group.getMembers();
        int all = members.size();
        int inTarget = 0;
        int hit = 0;
        int ungranted = 0;
        boolean allInside = true;
        boolean allAdult = true;
        boolean allBelowLimit = true;
        boolean noneOfState = true;
        for (Member member : members) {
            inTarget += Programme.isInTarget(member) ? 1 : 0;
            hit += known(member.getHitByPandemic()) ? 1 : 0;
            ungranted += programme.isUngranted(member.getGrants()) ? 1 : 0;
            allInside &= programme.isInside(member.getVillage());
            long age = programme.age(member);
            allAdult &= age >= programme.youngest();
            allBelowLimit &= age <= programme.oldest();
            noneOfState &= !Programme.isOfState(member);
        }
        String trade = known(group.getTrade()).code();
        Rupiah requested = known(application.getRequestedAmount());
        Rupiah ceiling = known(programme.ceilings().get(trade));
        List<Ruling.Reason> found = List.of();
        boolean rejected = false;
        boolean reviewed = false;
        if (known(group.getAnnualSales()).amount() > programme.mostSales().amount()) {
            found = with(found, reasons.businessNotMicro());
            rejected = true;
        }
        long since = programme.yearsSince(group.getGrants());
        if (since < programme.yearsBetweenGrants()) {
            found = with(found, reasons.grantInPreviousYear(since));
            rejected = true;
        }
        if (!known(group.getRecognisedByVillageHead())) {
            found = with(found, reasons.groupNotRecognised());
            reviewed = true;
        }
        if (!programme.isInside(group.getVillage())) {
            found = with(found, reasons.groupOutsideArea(group));
            rejected = true;
        }
        if (all < programme.fewestMembers()) {
            found = with(found, reasons.groupTooSmall(members));
            rejected = true;
        }
        if (programme.ungrantedShare().compareShare(ungranted, all) < 0) {
            found = with(found, reasons.membersMostlyGranted(members));
            rejected = true;
        }
        if (!allBelowLimit) {
            found = with(found, reasons.memberAboveAgeLimit(members));
            reviewed = true;
        }
        if (ungranted < all) {
            found = with(found, reasons.memberGrantInPreviousYear(members));
            reviewed = true;
        }
        if (!allInside) {
            found = with(found, reasons.memberOutsideArea(members));
            rejected = true;
        }
        if (!noneOfState) {
            found = with(found, reasons.memberStateEmployee(members));
            rejected = true;
        }
        if (!allAdult) {
            found = with(found, reasons.memberUnderage(members));
            rejected = true;
        }
        boolean above = requested.compareTo(ceiling) > 0;
        if (above) {
            found = with(found, reasons.requestAboveCeiling(application));
        }
        if (requested.compareTo(programme.leastGrant()) < 0) {
            found = with(found, reasons.requestBelowMinimum(application));
            rejected = true;
        }
        if (known(application.getPurpose()) != Purpose.EQUIPMENT) {
            found = with(found, reasons.requestOffPurpose(application));
            rejected = true;
        }
        if (programme.targetShare().compareShare(inTarget, all) < 0) {
            found = with(found, reasons.targetShareTooLow(members));
            rejected = true;
        }
        if (trade.equals(OTHER_TRADE)) {
            found = with(found, reasons.tradeNotListed(group));
            reviewed = true;
        }
        long priority = programme.hitShare().compareShare(hit, all) >= 0 ? 1 : hit > 0 ? 2 : 3;
        String office = Programme.office(trade);
        Outcome outcome =
                rejected ? Outcome.NONE : reviewed ? Outcome.NEEDS_REVIEW : above ? Outcome.REDUCED : Outcome.GRANTED;
        Rupiah amount = rejected || reviewed ? null : above ? ceiling : requested;
        return new Ruling(application.getId(), outcome, amount, priority, office, found);
    }

    private static List<Ruling.Reason> with(List<Ruling.Reason> reasons, Ruling.Reason one) {
        List<Ruling.Reason> all = reasons.isEmpty() ? new ArrayList<>(4) : reasons;
        all.add(one);
        return all;
    }
}
