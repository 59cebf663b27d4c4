package id.umkm.rules.policy;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A case that the policy itself states: facts, a date, and what must come out, {@index "skenario"}. */
@DomainStyle
@Value.Immutable
public interface Scenario {
    /** Stands for an output that must be unknown. */
    String UNKNOWN = "?";

    String getId();

    String getName();

    DecisionKind getKind();

    LocalDate getAsOf();

    /** Facts of the subject by English attribute name; what is not stated is unknown. */
    Map<String, Object> getSubject();

    /** Facts of each member by ref and English attribute name, in the order of the refs. */
    Map<String, Map<String, Object>> getMembers();

    Outcome getOutcome();

    /** The exact codes that must be found, each with the members it must name, or null where any will do. */
    List<ExpectedFinding> getFindings();

    /** The exact missing facts, as {@code m3:employer}, or {@code :village} for one of the subject. */
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
     * @param who refs of exactly the members it names, or null where that is not checked
     */
    record ExpectedFinding(String code, @Nullable Set<String> who) {}

    static Builder builder() {
        return new Builder();
    }

    /** Builds a scenario. */
    final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
