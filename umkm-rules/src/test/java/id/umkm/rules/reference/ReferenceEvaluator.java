package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides by a policy as the specification says, slowly. */
public final class ReferenceEvaluator {
    static final Set<Effect> OF_ELIGIBILITY = Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE);
    private static final String SUBJECT_ONLY = "";
    private static final String ASKED = "jumlah_diminta";

    private ReferenceEvaluator() {}

    public static ReferenceDecision eligibility(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        Hearing hearing = new Hearing(policy, facts, asOf, SUBJECT_ONLY);
        hearing.askEligibility(OF_ELIGIBILITY);
        hearing.publish();
        return decision(hearing, eligibility(hearing), null);
    }

    public static ReferenceDecision referral(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        Hearing hearing = new Hearing(policy, facts, asOf, SUBJECT_ONLY);
        hearing.askEligibility(Set.of(Effect.REFER));
        hearing.publish();
        return decision(hearing, referral(hearing), null);
    }

    public static ReferenceDecision amount(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        return amount(policy, facts, asOf, new Hearing(policy, facts, asOf, SUBJECT_ONLY));
    }

    /** @param hearing in which nothing was asked yet */
    static ReferenceDecision amount(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf, Hearing hearing) {
        hearing.askEligibility(OF_ELIGIBILITY);
        hearing.askEligibility(Set.of(Effect.REDUCE));
        hearing.publish();
        // A table at fault behind a bound is a sure review like any other.
        String eligibility = eligibility(hearing);

        Value asked = facts.subject(ASKED);
        if (asked == Value.Special.UNKNOWN) {
            hearing.miss(Effect.REDUCE, "requested_amount");
        }
        if (eligibility.equals("NOT_ELIGIBLE")) {
            return decision(hearing, "NONE", null);
        }
        if (eligibility.equals("INCOMPLETE") || hearing.isUndecided(Effect.REDUCE)) {
            return decision(hearing, "INCOMPLETE", null);
        }
        if (eligibility.equals("NEEDS_REVIEW")) {
            return decision(hearing, "NEEDS_REVIEW", null);
        }
        BigDecimal amount = ReferencePolicy.number(asked);
        for (Criterion criterion : policy.criteria()) {
            boolean cuts = criterion.effect() == Effect.REDUCE
                    && criterion.dates().contains(asOf)
                    && hearing.evaluation().truth(criterion) == Truth.FALSE;
            if (cuts) {
                amount = amount.min(ReferencePolicy.number(hearing.evaluation().bound(criterion)));
            }
        }
        if (amount.signum() <= 0) {
            return decision(hearing, "NONE", null);
        }
        boolean reduced = hearing.failed(Effect.REDUCE);
        return decision(hearing, reduced ? "REDUCED" : "GRANTED", amount.longValueExact());
    }

    /**
     * A tranche of a grant, or what follows the last: the facts say which.
     *
     * @throws IllegalArgumentException if the policy has no such tranche
     */
    public static ReferenceDecision disbursement(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        return new Disbursement(policy, facts, asOf).decide();
    }

    /**
     * A step of groups from one stage to another.
     *
     * @param joint of all groups as one
     * @param groups each with its id
     */
    public static ReferenceDecision graduation(
            ReferencePolicy policy, ReferenceFacts joint, List<ReferenceFacts> groups, LocalDate asOf) {
        return new Graduation(policy, joint, groups, asOf).decide();
    }

    /**
     * What each of several applications is given of one budget.
     *
     * @param budget in place of the policy's; null for the policy's
     * @return by id of the application
     */
    public static Map<String, ReferenceDecision> allocation(
            ReferencePolicy policy, List<ReferenceFacts> applications, LocalDate asOf, @Nullable Long budget) {
        return new Sharing(policy, applications, asOf, budget).decide();
    }

    static ReferenceDecision decision(Hearing hearing, String outcome, @Nullable Long amount) {
        return new ReferenceDecision(
                outcome, amount, hearing.found(), hearing.waiting(), hearing.untried(), hearing.outputs(), null);
    }

    private static String eligibility(Hearing hearing) {
        if (hearing.failed(Effect.REJECT)) {
            return "NOT_ELIGIBLE";
        }
        if (hearing.isUndecided(Effect.REJECT)) {
            return "INCOMPLETE";
        }
        if (hearing.failed(Effect.REVIEW)) {
            return "NEEDS_REVIEW";
        }
        return hearing.isUndecided(Effect.REVIEW) ? "INCOMPLETE" : "ELIGIBLE";
    }

    private static String referral(Hearing hearing) {
        if (hearing.failed(Effect.REFER)) {
            return "REFERRED";
        }
        if (hearing.isUndecided(Effect.REFER)) {
            return "INCOMPLETE";
        }
        return hearing.failed(Effect.REVIEW) ? "NEEDS_REVIEW" : "NONE";
    }
}
