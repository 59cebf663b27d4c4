package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Output;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what decisions publish, such as a technical office, and tells it as text. */
final class OutputsReport {
    private static final String UNKNOWN = "";

    private final Screen screen;
    private final Texts texts;
    private final Policy policy;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    OutputsReport(Session session, Policy policy) {
        this.screen = new Screen(session);
        this.texts = session.texts();
        this.policy = policy;
        policy.getOutputs().forEach(term -> counts.put(term.name(), new TreeMap<>()));
    }

    void add(Decision decision) {
        for (Output output : decision.getOutputs()) {
            Map<String, Integer> values = counts.get(output.attribute());
            if (values != null) {
                Object value = output.value();
                Tally.count(values, value == null ? UNKNOWN : String.valueOf(value));
            }
        }
    }

    void print() {
        for (Term term : policy.getOutputs()) {
            String name = texts.language() == Language.ENGLISH ? term.name() : term.nameId();
            screen.heading("outputs.title", name.replace('_', ' '));
            counts.getOrDefault(term.name(), Map.of()).forEach((value, count) -> screen.row(count, value(term, value)));
        }
    }

    private String value(Term term, String value) {
        if (value.equals(UNKNOWN)) {
            return texts.get("outputs.unknown");
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.get("outputs." + value);
        }
        return term.type()
                .findCode(value)
                .map(choice -> choice.name().in(texts.language()))
                .orElse(value);
    }
}
