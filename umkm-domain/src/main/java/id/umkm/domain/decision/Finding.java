package id.umkm.domain.decision;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Text;
import id.umkm.domain.law.Basis;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One row of the policy that did not hold for the subject, {@index "temuan"}, with all that explains it. */
@DomainStyle
@Value.Immutable
public interface Finding {
    /** Stable code of the row, such as {@code GROUP_TOO_SMALL}. */
    String getCode();

    Effect getEffect();

    /** The weakest of what stands behind the row, its parameters and the table rows it used. */
    Basis getBasis();

    /** The citations of the row and of the parameters and table rows it used, as text, key first. */
    List<String> getCitations();

    /** Sheet and row of the policy, such as {@code Kelayakan/GROUP_TOO_SMALL}: the same in every face of the policy. */
    String getPosition();

    Layer getLayer();

    /** Id of the group that it is about, in a decision about several groups; else null. */
    @Nullable
    String getGroup();

    /** The members whom it names, sorted by NIK; empty where it is about the subject. */
    List<Who> getWho();

    Text getMessage();

    /** What the subject can do, or null where the policy has nothing to advise. */
    @Nullable
    Text getAdvice();

    List<Evidence> getEvidence();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
