package id.umkm.rules.integrity;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Basis;
import java.util.List;
import org.immutables.value.Value;

/** Something that is wrong, or must be looked at, with one person or several records, {@index "temuan"}. */
@DomainStyle
@Value.Immutable
public interface IntegrityFinding {
    IntegrityCode getCode();

    /** What it means for the records that it is about: reject, review or note. */
    Effect getEffect();

    /** The basis of the row that asks for the check. */
    Basis getBasis();

    /** The citations of that row, as text, key first. */
    List<String> getCitations();

    /** The row, such as {@code Integritas/OTHER_CREDIT bpum 2020}. */
    String getPosition();

    /** The persons whom it is about, masked; at most ten. The ref is empty where the host gave none. */
    List<Who> getWho();

    /** All records that it is about, each once, in order. */
    List<RecordRef> getRecords();

    /** Records and payments that it rests on and that are not at fault themselves, such as the help that bars another time. */
    List<RecordRef> getRelated();

    Text getMessage();

    /** The facts that it rests on; at most ten. */
    List<Evidence> getEvidence();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    class Builder extends ImmutableIntegrityFinding.Builder {
        Builder() {}
    }
}
