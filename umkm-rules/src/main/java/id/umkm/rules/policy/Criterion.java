package id.umkm.rules.policy;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One row that states what must hold, {@index "kriteria"}; a finding appears when it does not. */
@DomainStyle
@Value.Immutable
public interface Criterion {
    /** Stable code, such as {@code GROUP_TOO_SMALL}. */
    String getCode();

    Scope getScope();

    /** Where it binds only some, the condition for being bound; else null. */
    @Nullable
    Condition getGuard();

    /** What must hold. */
    Condition getRequirement();

    Effect getEffect();

    Text getMessage();

    @Nullable
    Text getAdvice();

    RemedyKind getRemedyKind();

    Ground getGround();

    /** The days on which the row is in force. */
    DateRange getRange();

    Layer getLayer();

    /** Sheet and row, such as {@code Kelayakan/GROUP_TOO_SMALL}. */
    String getPosition();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
