package id.umkm.rules.study;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row that states what must hold, and of which records of facts each scenario asks it.
 *
 * @param criterion the row
 * @param records those of a scenario that are asked
 */
record AskedRow(Criterion criterion, Function<Run, List<FactValues>> records) {

    /** All rows of a policy that state what must hold. */
    static List<AskedRow> of(Policy policy) {
        List<AskedRow> rows = new ArrayList<>();
        policy.getCriteria().forEach(criterion -> rows.add(ofEligibility(criterion)));
        policy.getTrancheConditions().forEach(condition -> rows.add(ofTranche(policy, condition)));
        policy.getTransitions()
                .forEach(step -> step.conditions().forEach(condition -> rows.add(ofStep(policy, step, condition))));
        return rows;
    }

    /** The records of which a scenario asks the row on a day on which it is in force. */
    List<FactValues> askedIn(Run run) {
        return criterion.getRange().contains(run.scenario().getAsOf()) ? records.apply(run) : List.of();
    }

    private static AskedRow ofEligibility(Criterion criterion) {
        Set<DecisionKind> kinds = switch (criterion.getEffect()) {
            case REFER -> EnumSet.of(DecisionKind.REFERRAL);
            case REDUCE -> EnumSet.of(DecisionKind.AMOUNT, DecisionKind.ALLOCATION);
            default -> EnumSet.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.ALLOCATION);
        };
        return new AskedRow(criterion, run -> kinds.contains(run.kind()) ? run.facts() : List.of());
    }

    private static AskedRow ofTranche(Policy policy, TrancheCondition condition) {
        Term tranche = policy.findTerm(Level.SUBJECT, "tranche").orElseThrow();
        return new AskedRow(
                condition.criterion(),
                run -> run.kind() == DecisionKind.DISBURSEMENT
                                && asks(condition, run.facts().get(0).valueOf(tranche, FactValues.SUBJECT))
                        ? run.facts()
                        : List.of());
    }

    private static boolean asks(TrancheCondition condition, @Nullable Object tranche) {
        return tranche == None.NONE
                ? condition.atEnd()
                : tranche instanceof Long number && condition.tranches().contains(number.intValue());
    }

    private static AskedRow ofStep(Policy policy, Transition step, Transition.StageCondition condition) {
        Term stage = policy.findTerm(Level.SUBJECT, ApplicantWords.stage(policy.getApplicantKind()))
                .orElseThrow();
        return new AskedRow(condition.criterion(), run -> {
            boolean starts = !run.groups().isEmpty()
                    && run.groups().stream()
                            .allMatch(group -> step.from().equals(group.valueOf(stage, FactValues.SUBJECT)));
            if (!starts) {
                return List.of();
            }
            return condition.joint() ? run.facts() : run.groups();
        });
    }
}
