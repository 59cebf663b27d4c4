package id.umkm.rules.allocation;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How one budget is shared out on one day, {@index "alokasi"}, with a decision about each application. */
@DomainStyle
@Value.Immutable
public interface Allocation {
    /** The policy that decided. */
    PolicyRef getPolicy();

    /** The day of the allocation; parameters are read at it. */
    LocalDate getAsOf();

    /** What there was to share out, more than zero. */
    Rupiah getBudget();

    /** Whether the budget was given in place of the policy's. */
    boolean isBudgetGiven();

    /** Those ranked in the order of their ranks, then those not ranked in the order of their ids. */
    List<Decision> getDecisions();

    /** The first rank that does not fit into the budget, or null where all fit. */
    default @Nullable Integer getCut() {
        return getRanked().stream()
                .map(Allocation::rankingOf)
                .map(Ranking::cut)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The sum of what is funded, never more than the budget. */
    default Rupiah getFundedSum() {
        return getDecisions().stream()
                .map(Decision::getAmount)
                .filter(Objects::nonNull)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What is left of the budget. */
    default Rupiah getLeft() {
        return getBudget().minus(getFundedSum());
    }

    /** Whether the budget reaches for nobody: somebody is ranked, and not even a part of the first can be paid. */
    default boolean isBelowOneGrant() {
        return !getRanked().isEmpty()
                && getRanked().stream().allMatch(decision -> decision.getOutcome() == Outcome.NOT_FUNDED);
    }

    /** The decisions about those who were ranked, in the order of their ranks. */
    default List<Decision> getRanked() {
        return getDecisions().stream()
                .filter(decision -> rankingOf(decision).rank() != null)
                .toList();
    }

    /** The decisions about those who were not ranked, in the order of their ids. */
    default List<Decision> getNotRanked() {
        return getDecisions().stream()
                .filter(decision -> rankingOf(decision).rank() == null)
                .toList();
    }

    private static Ranking rankingOf(Decision decision) {
        return Objects.requireNonNull(decision.getRanking());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an allocation. */
    class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
