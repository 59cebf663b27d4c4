package id.umkm.examples.benchmarks;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Who;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names the members and the facts behind the rows that do not hold. Engines that find codes alone come here with them:
 * their users write this in Java, next to the rules.
 */
public final class Reasons {
    private final Programme programme;

    /** Explains with the numbers of a programme. */
    public Reasons(Programme programme) {
        this.programme = programme;
    }

    /**
     * One reason for each code, sorted by code.
     *
     * @param codes in any order, each once
     */
    public List<Ruling.Reason> of(Application application, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Ruling.Reason> reasons = new ArrayList<>(codes.size());
        for (String code : codes) {
            reasons.add(of(application, code));
        }
        if (reasons.size() > 1) {
            reasons.sort(Comparator.comparing(Ruling.Reason::code));
        }
        return reasons;
    }

    private Ruling.Reason of(Application application, String code) {
        BusinessGroup group = known(application.getGroup());
        List<Member> members = group.getMembers();
        return switch (code) {
            case "BUSINESS_NOT_MICRO" -> businessNotMicro();
            case "GRANT_IN_PREVIOUS_YEAR" -> grantInPreviousYear(programme.yearsSince(group.getGrants()));
            case "GROUP_NOT_RECOGNISED" -> groupNotRecognised();
            case "GROUP_OUTSIDE_AREA" -> groupOutsideArea(group);
            case "GROUP_TOO_SMALL" -> groupTooSmall(members);
            case "MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR" -> membersMostlyGranted(members);
            case "MEMBER_ABOVE_AGE_LIMIT" -> memberAboveAgeLimit(members);
            case "MEMBER_GRANT_IN_PREVIOUS_YEAR" -> memberGrantInPreviousYear(members);
            case "MEMBER_OUTSIDE_AREA" -> memberOutsideArea(members);
            case "MEMBER_STATE_EMPLOYEE" -> memberStateEmployee(members);
            case "MEMBER_UNDERAGE" -> memberUnderage(members);
            case "REQUEST_ABOVE_CEILING" -> requestAboveCeiling(application);
            case "REQUEST_BELOW_MINIMUM" -> requestBelowMinimum(application);
            case "REQUEST_OFF_PURPOSE" -> requestOffPurpose(application);
            case "TARGET_SHARE_TOO_LOW" -> targetShareTooLow(members);
            case "TRADE_NOT_LISTED" -> tradeNotListed(group);
            default -> throw new IllegalArgumentException("Unknown code: " + code);
        };
    }

    Ruling.Reason businessNotMicro() {
        return of("BUSINESS_NOT_MICRO", Effect.REJECT, "business_scale", "NOT_MICRO", "MICRO", null);
    }

    Ruling.Reason grantInPreviousYear(long yearsSince) {
        return of(
                "GRANT_IN_PREVIOUS_YEAR",
                Effect.REJECT,
                "years_since_grant",
                yearsSince,
                "none, >= " + programme.yearsBetweenGrants(),
                "jeda_hibah_minimal");
    }

    Ruling.Reason groupNotRecognised() {
        return of("GROUP_NOT_RECOGNISED", Effect.REVIEW, "recognised_by_village_head", false, "yes", null);
    }

    Ruling.Reason groupOutsideArea(BusinessGroup group) {
        return of(
                "GROUP_OUTSIDE_AREA",
                Effect.REJECT,
                "village",
                known(group.getVillage()).code(),
                "in " + programme.area().code(),
                "wilayah_program");
    }

    Ruling.Reason groupTooSmall(List<Member> members) {
        return of(
                "GROUP_TOO_SMALL",
                Effect.REJECT,
                "member_count",
                (long) members.size(),
                ">= " + programme.fewestMembers(),
                "anggota_minimal");
    }

    Ruling.Reason membersMostlyGranted(List<Member> members) {
        return share(
                "MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR",
                members,
                member -> programme.isUngranted(member.getGrants()),
                "years_since_grant",
                programme.ungrantedShare(),
                "porsi_tanpa_hibah");
    }

    Ruling.Reason memberAboveAgeLimit(List<Member> members) {
        return each(
                "MEMBER_ABOVE_AGE_LIMIT",
                Effect.REVIEW,
                members,
                member -> programme.age(member) <= programme.oldest(),
                "age",
                programme::age,
                "<= " + programme.oldest(),
                "usia_maksimal");
    }

    Ruling.Reason memberGrantInPreviousYear(List<Member> members) {
        return each(
                "MEMBER_GRANT_IN_PREVIOUS_YEAR",
                Effect.REVIEW,
                members,
                member -> programme.isUngranted(member.getGrants()),
                "years_since_grant",
                member -> programme.yearsSince(member.getGrants()),
                "none, >= " + programme.yearsBetweenGrants(),
                "jeda_hibah_minimal");
    }

    Ruling.Reason memberOutsideArea(List<Member> members) {
        return each(
                "MEMBER_OUTSIDE_AREA",
                Effect.REJECT,
                members,
                member -> programme.isInside(member.getVillage()),
                "village",
                member -> known(member.getVillage()).code(),
                "in " + programme.area().code(),
                "wilayah_program");
    }

    Ruling.Reason memberStateEmployee(List<Member> members) {
        return each(
                "MEMBER_STATE_EMPLOYEE",
                Effect.REJECT,
                members,
                member -> !Programme.isOfState(member),
                "employer",
                member -> known(member.getEmployer()).name(),
                "not(ASN, TNI, POLRI, BUMN, BUMD)",
                null);
    }

    Ruling.Reason memberUnderage(List<Member> members) {
        return each(
                "MEMBER_UNDERAGE",
                Effect.REJECT,
                members,
                member -> programme.age(member) >= programme.youngest(),
                "age",
                programme::age,
                ">= " + programme.youngest(),
                "usia_minimal");
    }

    Ruling.Reason requestAboveCeiling(Application application) {
        return of(
                "REQUEST_ABOVE_CEILING",
                Effect.REDUCE,
                "requested_amount",
                known(application.getRequestedAmount()).amount(),
                "<= ceiling",
                null);
    }

    Ruling.Reason requestBelowMinimum(Application application) {
        return of(
                "REQUEST_BELOW_MINIMUM",
                Effect.REJECT,
                "requested_amount",
                known(application.getRequestedAmount()).amount(),
                ">= " + programme.leastGrant().amount(),
                "bantuan_minimal");
    }

    Ruling.Reason requestOffPurpose(Application application) {
        return of(
                "REQUEST_OFF_PURPOSE",
                Effect.REJECT,
                "purpose",
                known(application.getPurpose()).name(),
                "EQUIPMENT",
                null);
    }

    Ruling.Reason targetShareTooLow(List<Member> members) {
        return share(
                "TARGET_SHARE_TOO_LOW",
                members,
                Programme::isInTarget,
                "in_target_group",
                programme.targetShare(),
                "porsi_sasaran");
    }

    Ruling.Reason tradeNotListed(BusinessGroup group) {
        return of(
                "TRADE_NOT_LISTED",
                Effect.REVIEW,
                "trade",
                known(group.getTrade()).code(),
                "not(OTHER)",
                null);
    }

    private static Ruling.Reason of(
            String code, Effect effect, String attribute, Object actual, String required, @Nullable String parameter) {
        return new Ruling.Reason(
                code, effect, List.of(), List.of(new Evidence(attribute, null, actual, required, parameter)));
    }

    private static Ruling.Reason each(
            String code,
            Effect effect,
            List<Member> members,
            Predicate<Member> passes,
            String attribute,
            Function<Member, Object> actual,
            String required,
            @Nullable String parameter) {
        List<Member> failing = failing(members, passes);
        List<Evidence> evidence = new ArrayList<>(failing.size());
        for (Member member : failing) {
            evidence.add(new Evidence(attribute, member.getRef(), actual.apply(member), required, parameter));
        }
        return new Ruling.Reason(code, effect, who(failing), evidence);
    }

    private static Ruling.Reason share(
            String code,
            List<Member> members,
            Predicate<Member> passes,
            String attribute,
            Percentage share,
            String parameter) {
        List<Member> failing = failing(members, passes);
        int passing = members.size() - failing.size();
        String required = ">= " + share.toBigDecimal().toPlainString() + "% of " + members.size();
        return new Ruling.Reason(
                code,
                Effect.REJECT,
                who(failing),
                List.of(new Evidence(attribute, null, (long) passing, required, parameter)));
    }

    private static List<Member> failing(List<Member> members, Predicate<Member> passes) {
        List<Member> failing = new ArrayList<>();
        for (Member member : members) {
            if (!passes.test(member)) {
                failing.add(member);
            }
        }
        failing.sort(Comparator.comparing(Member::getNik));
        return failing;
    }

    private static List<Who> who(List<Member> members) {
        List<Who> who = new ArrayList<>(members.size());
        for (Member member : members) {
            who.add(new Who(member.getRef(), member.getNik().masked()));
        }
        return who;
    }
}
