package id.umkm.rules.explain;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.engine.Levers;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A decision about groups that take a step: all groups together are part 0, each group is a part of its own after it. */
record Proposal(CompiledPolicy policy, Facts joint, List<Facts> groups) implements Case {
    Proposal {
        groups = groups.stream().sorted(Comparator.comparing(Facts::getId)).toList();
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.GRADUATION;
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(null, joint));
        groups.forEach(group -> parts.add(new Part(group.getId(), group)));
        return parts;
    }

    @Override
    public Decision decide(List<Change> changes) {
        List<Facts> changed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            changed.add(facts(i + 1, changes));
        }
        return policy.graduation(facts(0, changes), changed, "");
    }

    @Override
    public List<Levers> levers(int part, List<Change> changes) {
        Facts facts = facts(part, changes);
        return policy.getPolicy().getTransitions().stream()
                .filter(step -> groups.stream().allMatch(group -> step.from().equals(stage(group))))
                .map((Transition step) -> policy.levers(step, facts, part == 0))
                .toList();
    }

    private Object stage(Facts group) {
        Object stage = group.get(group.getVocabulary()
                .ordinal(Level.SUBJECT, ApplicantWords.stage(policy.getPolicy().getApplicantKind()))
                .orElseThrow());
        return stage == null ? "" : stage;
    }

    private Facts facts(int part, List<Change> changes) {
        return Case.change(part == 0 ? joint : groups.get(part - 1), part, changes);
    }
}
