package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decisions whose outcomes are such as their kind can come to.
 *
 * @param described what the schema describes: decisions of any kind, or of one
 */
record DecisionOfKind(Codec<Decision> described) implements Codec<Decision> {
    static final Codec<Decision> ANY = new DecisionOfKind(DecisionShapes.DECISION);

    @Override
    public @Nullable Decision read(Json json, Pointer at, Problems problems) {
        Decision decision = DecisionShapes.DECISION.read(json, at, problems);
        if (decision == null) {
            return null;
        }
        DecisionKind kind = decision.getKind();
        boolean own = check(kind.getOutcomes(), decision.getOutcome(), at.at("outcome"), problems);
        Outcome remedied = decision.getRemedy().outcome();
        boolean remediedOwn =
                remedied == null || check(kind.getRemedyOutcomes(), remedied, at.at("remedyOutcome"), problems);
        return own && remediedOwn ? decision : null;
    }

    private static boolean check(Set<Outcome> outcomes, Outcome outcome, Pointer at, Problems problems) {
        if (outcomes.contains(outcome)) {
            return true;
        }
        String allowed = outcomes.stream().map(Enum::name).collect(Collectors.joining(", "));
        problems.add(
                Problem.OUTCOME_NOT_OF_KIND,
                at,
                outcome.name(),
                Text.of("Harus salah satu dari " + allowed + ".", "Must be one of " + allowed + "."));
        return false;
    }

    @Override
    public void write(Decision value, Form form, JsonText out) {
        described.write(value, form, out);
    }

    @Override
    public Json.Obj schema() {
        return described.schema();
    }

    @Override
    public Text expected() {
        return described.expected();
    }
}
