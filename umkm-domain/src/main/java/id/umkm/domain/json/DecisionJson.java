package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a decision. A key is always there; null says that there is no value. Only {@code nearestPolicies} is
 * left out where it is empty. Schema: {@link JsonSchemas#output}.
 */
public final class DecisionJson {
    private DecisionJson() {}

    /** Reads one decision that {@link #write} has written. */
    public static Parsed<Decision> parse(String json) {
        return Records.parse(json, OfKind.INSTANCE);
    }

    /** The decision on one line, in the order of the contract. */
    public static String write(Decision decision) {
        return JsonWriter.compact(Shapes.DECISION.write(decision, Form.AS_GIVEN));
    }

    /** A decision whose outcome is one that its kind can come to. */
    private record OfKind() implements Codec<Decision> {
        static final OfKind INSTANCE = new OfKind();

        @Override
        public @Nullable Decision read(Json json, Pointer at, Problems problems) {
            Decision decision = Shapes.DECISION.read(json, at, problems);
            if (decision == null || decision.getKind().getOutcomes().contains(decision.getOutcome())) {
                return decision;
            }
            String allowed =
                    decision.getKind().getOutcomes().stream().map(Enum::name).collect(Collectors.joining(", "));
            problems.add(
                    Problem.OUTCOME_NOT_OF_KIND,
                    at.at("outcome"),
                    decision.getOutcome().name(),
                    Text.of("Harus salah satu dari " + allowed + ".", "Must be one of " + allowed + "."));
            return null;
        }

        @Override
        public Json write(Decision value, Form form) {
            return Shapes.DECISION.write(value, form);
        }

        @Override
        public Json.Obj schema() {
            return Shapes.DECISION.schema();
        }

        @Override
        public Text expected() {
            return Shapes.DECISION.expected();
        }
    }
}
