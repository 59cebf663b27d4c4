package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.examples.benchmarks.Programme;

/** A group application without its members, in the types that rules compare quickest, and what they say about it. */
public class GroupFact {
    private final long annualSales;
    private final long yearsSinceGrant;
    private final boolean recognised;
    private final boolean inside;
    private final long memberCount;
    private final long requested;
    private final String purpose;
    private final String trade;
    private final Verdict verdict = new Verdict();

    GroupFact(Programme programme, Application application) {
        BusinessGroup group = known(application.getGroup());
        annualSales = known(group.getAnnualSales()).amount();
        yearsSinceGrant = programme.yearsSince(group.getGrants());
        recognised = known(group.getRecognisedByVillageHead());
        inside = programme.isInside(group.getVillage());
        memberCount = group.getMembers().size();
        requested = known(application.getRequestedAmount()).amount();
        purpose = known(application.getPurpose()).name();
        trade = known(group.getTrade()).code();
    }

    public final long getAnnualSales() {
        return annualSales;
    }

    public final long getYearsSinceGrant() {
        return yearsSinceGrant;
    }

    public final boolean isRecognised() {
        return recognised;
    }

    public final boolean isInside() {
        return inside;
    }

    public final long getMemberCount() {
        return memberCount;
    }

    public final long getRequested() {
        return requested;
    }

    public final String getPurpose() {
        return purpose;
    }

    public final String getTrade() {
        return trade;
    }

    public final Verdict getVerdict() {
        return verdict;
    }
}
