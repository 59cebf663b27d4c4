package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.study.SimulatedApplication;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.SimulatedDecision;
import id.umkm.rules.study.SimulationResult;
import id.umkm.rules.study.SimulationResult.Budget;
import id.umkm.rules.study.SimulationResult.Funding;
import id.umkm.rules.study.SimulationResult.Pair;
import id.umkm.rules.study.SimulationResult.Part;
import id.umkm.rules.study.SimulationResult.Sharing;
import id.umkm.rules.vocabulary.Choice;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a change of policy does to many applications, as JSON: the file for programs and the numbers of the report. */
final class SimulationJson {
    static final int SCHEMA = 1;

    private static final String TRADES = "jenis_usaha";

    private final JsonGenerator json;
    private final Policy before;
    private final Policy after;
    private final Texts texts;

    SimulationJson(JsonGenerator json, Policy before, Policy after, Texts texts) {
        this.json = json;
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    static void policy(JsonGenerator json, String name, Policy policy) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", policy.getId());
        json.writeStringField("version", policy.getVersion());
        json.writeStringField("sha256", policy.getSha256());
        json.writeStringField("title", policy.getProgramme().getTitle().id());
        text(json, "enactedBy", policy.getEnactedBy());
        json.writeStringField("receives", policy.getApplicationsReceived().toString());
        json.writeEndObject();
    }

    /** All but single applications. */
    void summary(SimulationResult result, Batch.Counts counts, List<PolicyChange> changes) throws IOException {
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("asOf", result.asOf().toString());
        policy(json, "before", before);
        policy(json, "after", after);
        json.writeObjectFieldStart("population");
        json.writeNumberField("read", counts.read());
        json.writeNumberField("decided", counts.decided());
        json.writeNumberField("rejected", counts.rejected());
        pair("outsidePeriod", result.outsidePeriod());
        json.writeEndObject();
        json.writeObjectFieldStart("effects");
        for (Map.Entry<Effect, Long> effect : result.effects().entrySet()) {
            json.writeNumberField(effect.getKey().name(), effect.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("totals");
        part(result.totals());
        json.writeEndObject();
        moves(result);
        parts("villages", result.villages(), key -> key);
        parts("trades", result.trades(), this::trade);
        outputs(result);
        codes(result);
        Sharing sharing = result.allocation();
        if (sharing == null) {
            json.writeNullField("allocation");
        } else {
            json.writeObjectFieldStart("allocation");
            sharing(sharing);
            json.writeEndObject();
        }
        json.writeFieldName("changes");
        new ChangesJson(json).write(changes);
    }

    private void moves(SimulationResult result) throws IOException {
        json.writeArrayFieldStart("moves");
        for (Map.Entry<String, Map<String, Long>> from : result.moves().entrySet()) {
            for (Map.Entry<String, Long> to : from.getValue().entrySet()) {
                json.writeStartObject();
                json.writeStringField("before", from.getKey());
                json.writeStringField("after", to.getKey());
                json.writeNumberField("count", to.getValue());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Gives a key its name. */
    private interface Namer {
        String name(String key);
    }

    private void parts(String name, Map<String, Part> parts, Namer namer) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            json.writeStartObject();
            json.writeStringField("key", Masking.text(part.getKey()));
            json.writeStringField("name", Masking.text(namer.name(part.getKey())));
            part(part.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void part(Part part) throws IOException {
        pair("applications", part.applications());
        pair("eligible", part.eligible());
        json.writeNumberField("amountBefore", part.amountBefore().amount());
        json.writeNumberField("amountAfter", part.amountAfter().amount());
        json.writeNumberField("wins", part.wins());
        json.writeNumberField("loses", part.loses());
        json.writeNumberField("more", part.more().amount());
        json.writeNumberField("less", part.less().amount());
    }

    private void pair(String name, Pair pair) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("before", pair.before());
        json.writeNumberField("after", pair.after());
        json.writeEndObject();
    }

    private String trade(String code) {
        return named(after, code).or(() -> named(before, code)).orElse(code);
    }

    private static Optional<String> named(Policy policy, String code) {
        return policy.getLists().getOrDefault(TRADES, List.of()).stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .map(name -> name.id())
                .findFirst();
    }

    private void outputs(SimulationResult result) throws IOException {
        json.writeArrayFieldStart("outputs");
        for (Map.Entry<String, Map<String, Part>> output : result.outputs().entrySet()) {
            Optional<Term> term = term(output.getKey());
            json.writeStartObject();
            json.writeStringField("key", output.getKey());
            json.writeStringField(
                    "name", term.map(Term::nameId).orElse(output.getKey()).replace('_', ' '));
            parts(
                    "values",
                    output.getValue(),
                    value -> term.flatMap(one -> one.type().findCode(value))
                            .map(choice -> choice.name().id())
                            .orElse(value));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Optional<Term> term(String output) {
        return List.of(after, before).stream()
                .flatMap(policy -> policy.getOutputs().stream())
                .filter(term -> term.name().equals(output))
                .findFirst();
    }

    private void codes(SimulationResult result) throws IOException {
        json.writeArrayFieldStart("codes");
        for (Map.Entry<String, Pair> code : result.codes().entrySet()) {
            json.writeStartObject();
            json.writeStringField("code", code.getKey());
            json.writeStringField("name", reason(code.getKey()));
            json.writeNumberField("before", code.getValue().before());
            json.writeNumberField("after", code.getValue().after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String reason(String code) {
        String key = "reason." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    private void sharing(Sharing sharing) throws IOException {
        budget("before", sharing.before());
        budget("after", sharing.after());
        parts("villages", sharing.villages(), key -> key);
        parts("trades", sharing.trades(), this::trade);
        json.writeArrayFieldStart("changes");
        for (Funding funding : sharing.changes()) {
            funding(funding);
        }
        json.writeEndArray();
    }

    private void budget(String name, Budget budget) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("budget", budget.amount().amount());
        json.writeNumberField("ranked", budget.ranked());
        json.writeNumberField("funded", budget.funded());
        json.writeNumberField("partlyFunded", budget.partlyFunded());
        json.writeNumberField("notFunded", budget.notFunded());
        json.writeNumberField("paid", budget.paid().amount());
        number("cut", budget.cut());
        json.writeEndObject();
    }

    private void funding(Funding funding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", funding.id());
        json.writeStringField("effect", funding.effect().name());
        text(json, "village", funding.village());
        text(json, "trade", funding.trade() == null ? null : trade(funding.trade()));
        json.writeStringField("before", funding.before().name());
        json.writeStringField("after", funding.after().name());
        json.writeNumberField("amountBefore", funding.amountBefore().amount());
        json.writeNumberField("amountAfter", funding.amountAfter().amount());
        number("rankBefore", funding.rankBefore());
        number("rankAfter", funding.rankAfter());
        json.writeEndObject();
    }

    /** One application for which something changes. */
    void application(SimulatedApplication application) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", application.id());
        json.writeStringField("effect", application.effect().name());
        text(json, "village", application.village());
        String trade = application.trade();
        text(json, "trade", trade == null ? null : trade(trade));
        decision("before", application.before());
        decision("after", application.after());
        json.writeEndObject();
    }

    private void decision(String name, SimulatedDecision decision) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField(
                "outcome",
                decision.outcome() == null
                        ? SimulationResult.NOT_READ
                        : decision.outcome().name());
        json.writeNumberField("amount", decision.amount().amount());
        json.writeArrayFieldStart("codes");
        for (String code : decision.codes()) {
            json.writeString(code);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("outputs");
        for (Map.Entry<String, String> output : decision.outputs().entrySet()) {
            json.writeStringField(output.getKey(), output.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** One record that could not be decided. */
    void rejected(Result.Rejected<?> rejected) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", rejected.line());
        String id = rejected.id();
        text(json, "id", id == null ? null : Masking.text(id));
        json.writeStringField("effect", "REJECTED");
        json.writeArrayFieldStart("problems");
        for (Violation problem : rejected.problems()) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("pointer", problem.pointer());
            json.writeStringField("message", problem.message().in(texts.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void number(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value.intValue());
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    /** What an application gains or, below zero, loses. */
    static long difference(SimulatedApplication application) {
        Rupiah was = application.before().amount();
        return application.after().amount().minus(was).amount();
    }
}
