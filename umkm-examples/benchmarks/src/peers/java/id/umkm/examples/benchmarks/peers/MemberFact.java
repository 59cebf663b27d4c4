package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.examples.benchmarks.Programme;

/** A member, with what follows from the day and the programme's area worked out once. */
public final class MemberFact {
    private final long age;
    private final long yearsSinceGrant;
    private final boolean inside;
    private final boolean poor;
    private final boolean hit;
    private final Occupation occupation;
    private final Employer employer;

    MemberFact(Programme programme, Member member) {
        age = programme.age(member);
        yearsSinceGrant = programme.yearsSince(member.getGrants());
        inside = programme.isInside(member.getVillage());
        poor = known(member.getPoor());
        hit = known(member.getHitByPandemic());
        occupation = known(member.getOccupation());
        employer = known(member.getEmployer());
    }

    public long getAge() {
        return age;
    }

    public long getYearsSinceGrant() {
        return yearsSinceGrant;
    }

    public boolean isInside() {
        return inside;
    }

    public boolean isPoor() {
        return poor;
    }

    public boolean isHit() {
        return hit;
    }

    public Occupation getOccupation() {
        return occupation;
    }

    public Employer getEmployer() {
        return employer;
    }
}
