package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.person.Member;
import id.umkm.examples.benchmarks.Programme;

/** A group application with its members folded in Java, for engines that are quick with one flat fact. */
public final class FlatGroup extends GroupFact {
    private static final long WHOLE = Percentage.of(100).tenThousandths();

    private final long targetShare;
    private final long hitShare;
    private final long ungrantedShare;
    private final long granted;
    private final long outside;
    private final long ofState;
    private final long lowestAge;
    private final long highestAge;

    FlatGroup(Programme programme, Application application) {
        super(programme, application);
        long inTarget = 0;
        long hit = 0;
        long recentlyGranted = 0;
        long outsiders = 0;
        long servants = 0;
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (Member member : application.getApplicant().getMembers()) {
            inTarget += Programme.isInTarget(member) ? 1 : 0;
            hit += known(member.getHitByPandemic()) ? 1 : 0;
            recentlyGranted += programme.isUngranted(member.getGrants()) ? 0 : 1;
            outsiders += programme.isInside(member.getVillage()) ? 0 : 1;
            servants += Programme.isOfState(member) ? 1 : 0;
            long age = programme.age(member);
            lowest = Math.min(lowest, age);
            highest = Math.max(highest, age);
        }
        long all = getMemberCount();
        targetShare = inTarget * WHOLE / all;
        hitShare = hit * WHOLE / all;
        ungrantedShare = (all - recentlyGranted) * WHOLE / all;
        granted = recentlyGranted;
        outside = outsiders;
        ofState = servants;
        lowestAge = lowest;
        highestAge = highest;
    }

    /** Ten-thousandths of one per cent, rounded down, which changes no comparison with a whole number of them. */
    public long getTargetShare() {
        return targetShare;
    }

    /** As {@link #getTargetShare()}; zero for nobody alone, as groups are far smaller than a million. */
    public long getHitShare() {
        return hitShare;
    }

    /** As {@link #getTargetShare()}. */
    public long getUngrantedShare() {
        return ungrantedShare;
    }

    /** How many members got a grant too short a time ago. */
    public long getGranted() {
        return granted;
    }

    /** How many members live outside the area. */
    public long getOutside() {
        return outside;
    }

    /** How many members work for the state. */
    public long getOfState() {
        return ofState;
    }

    public long getLowestAge() {
        return lowestAge;
    }

    public long getHighestAge() {
        return highestAge;
    }
}
