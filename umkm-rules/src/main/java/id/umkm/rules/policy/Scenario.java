package id.umkm.rules.policy;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A case that the policy itself states: facts, a date, and what must come out, {@index "skenario"}. */
@DomainStyle
@Value.Immutable
public interface Scenario {
    /** Stands for an output that must be unknown. */
    String UNKNOWN = "?";

    /** The fact that says which tranche a disbursement is about; it follows from the decision that is asked for. */
    String TRANCHE = "tranche";

    String getId();

    String getName();

    DecisionKind getKind();

    LocalDate getAsOf();

    /**
     * Facts of the subject by English attribute name; what is not stated is unknown. In a graduation those of the proposal, in
     * an allocation none. In a disbursement {@link #TRANCHE} is always among them.
     */
    Map<String, Object> getSubject();

    /**
     * Facts of each member by ref and English attribute name, in the order of the refs. In a graduation each person of all
     * groups once, as the first group by label has them; in an allocation none.
     */
    Map<String, Map<String, Object>> getMembers();

    /**
     * The cases of a decision about several, by label: the applications of an allocation, the groups of a graduation; empty for
     * other kinds.
     */
    Map<String, Case> getCases();

    /** The budget that stands in place of the policy's in an allocation, or null for the policy's. */
    @Nullable
    Rupiah getBudget();

    /** What must come out; in an allocation that of the first case, and all are in {@link #getShares()}. */
    Outcome getOutcome();

    /** In an allocation what must come out for each case, by label; else empty. */
    Map<String, Share> getShares();

    /** The amount that must come out, zero where none may, or null where it is not checked. */
    @Nullable
    Rupiah getAmount();

    /**
     * The exact remedy, one text for each operation: {@code ADD_MEMBER 1}, {@code REPLACE_MEMBER P03}, {@code SET
     * requested_amount = 8500000}, {@code PROVIDE employer P03}, {@code PROVIDE village}; where there are several cases with
     * the label before it, as in {@code PKB PROVIDE monthly_sales}. Empty where nothing can or need be done; null where it is
     * not checked.
     */
    @Nullable
    Set<String> getRemedy();

    /** The exact codes that must be found, each with the members it must name, or null where any will do. */
    List<ExpectedFinding> getFindings();

    /**
     * The exact missing facts, as {@code m3:employer}, or {@code :village} for one of the subject; where there are several cases
     * with the label before it, as in {@code PKB/P03:age} and {@code PKB/:monthly_sales}.
     */
    Set<String> getMissing();

    /** Published outputs that are checked, by English name; {@link #UNKNOWN} where it must be unknown. */
    Map<String, Object> getOutputs();

    /** The citations and rows that the expectation follows from. */
    List<String> getFollows();

    String getPosition();

    /**
     * A finding that must come out.
     *
     * @param code the row's code
     * @param label the case that it is about, where there are several; null where that is not checked
     * @param who refs of exactly the members it names, or null where that is not checked
     */
    record ExpectedFinding(
            String code, @Nullable String label, @Nullable Set<String> who) {}

    /**
     * One of several cases.
     *
     * @param subject facts of the application or group by English attribute name
     * @param members facts of each member by ref and English attribute name
     */
    record Case(Map<String, Object> subject, Map<String, Map<String, Object>> members) {
        public Case {
            subject = Collections.unmodifiableMap(new TreeMap<>(subject));
            Map<String, Map<String, Object>> copies = new TreeMap<>();
            members.forEach((ref, facts) -> copies.put(ref, Collections.unmodifiableMap(new TreeMap<>(facts))));
            members = Collections.unmodifiableMap(copies);
        }
    }

    /**
     * What must come out for one case of an allocation.
     *
     * @param amount zero where none may come out, null where it is not checked
     */
    record Share(Outcome outcome, @Nullable Rupiah amount) {}

    static Builder builder() {
        return new Builder();
    }

    /** Builds a scenario. */
    final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
