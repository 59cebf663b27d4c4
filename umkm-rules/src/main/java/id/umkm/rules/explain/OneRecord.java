package id.umkm.rules.explain;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.engine.Levers;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;

/** A decision about one application or one grant. */
record OneRecord(CompiledPolicy policy, DecisionKind kind, Facts original) implements Case {
    @Override
    public List<Part> parts() {
        return List.of(new Part(null, original));
    }

    @Override
    public Decision decide(List<Change> changes) {
        return policy.decide(kind, facts(changes), "");
    }

    @Override
    public List<Levers> levers(int part, List<Change> changes) {
        return List.of(policy.levers(kind, facts(changes)));
    }

    Facts facts(List<Change> changes) {
        return Case.change(original, 0, changes);
    }
}
