package id.umkm.examples.exchange;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** An exported model in KIE DMN. */
final class DmnDecisions {
    private final DMNRuntime runtime;
    private final DMNModel model;

    private DmnDecisions(DMNRuntime runtime) {
        this.runtime = runtime;
        this.model = runtime.getModels().get(0);
    }

    /**
     * Compiles a model.
     *
     * @throws IllegalStateException if it has errors
     */
    static DmnDecisions of(String text) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text))))
                .getOrElseThrow(IllegalStateException::new);
        DmnDecisions decisions = new DmnDecisions(runtime);
        if (decisions.model.hasErrors()) {
            throw new IllegalStateException(decisions.model.getMessages().toString());
        }
        return decisions;
    }

    boolean decides(String name) {
        return model.getDecisionByName(name) != null;
    }

    /**
     * What a table gives; null where it gives nothing.
     *
     * @param member the place of the member that is asked about; any for a table of the subject
     */
    @Nullable
    Object decide(Policy policy, Term output, Facts facts, int member, TableOutputs.Values values) {
        DMNContext context = runtime.newContext();
        put(context, facts.getVocabulary().attributes(Level.SUBJECT), facts::get, false);
        List<Facts.Person> members = facts.getMembers();
        put(context, facts.getVocabulary().attributes(Level.MEMBER), members.get(member)::get, true);
        for (Attribute attribute : facts.getVocabulary().attributes(Level.MEMBER)) {
            if (attribute.getType().kind() == ValueType.Kind.YES_NO) {
                int ordinal = facts.getVocabulary()
                        .ordinal(Level.MEMBER, attribute.getName())
                        .orElseThrow();
                putShare(
                        context,
                        attribute.getNameId(),
                        members.size(),
                        place -> members.get(place).get(ordinal));
            }
        }
        policy.getTables().stream()
                .map(table -> table.output())
                .filter(term -> term.level() == Level.MEMBER && term.type().kind() == ValueType.Kind.YES_NO)
                .forEach(term -> putShare(context, term.nameId(), members.size(), place -> values.of(term, place)));
        DMNDecisionResult result =
                runtime.evaluateByName(model, context, output.nameId()).getDecisionResultByName(output.nameId());
        return plain(result.getResult());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0
                ? (Object) number.longValueExact()
                : value instanceof Boolean || value == null ? value : value.toString();
    }

    private static void putShare(DMNContext context, String name, int all, IntFunction<@Nullable Object> values) {
        long yes = 0;
        for (int i = 0; i < all; i++) {
            yes += Boolean.TRUE.equals(values.apply(i)) ? 1 : 0;
        }
        context.set(
                "porsi_anggota_" + name,
                BigDecimal.valueOf(100 * yes).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128));
    }

    private static void put(
            DMNContext context, List<Attribute> attributes, IntFunction<@Nullable Object> values, boolean ofMember) {
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            // A fact of members that has the name of one of the subject is told from it.
            boolean isTaken = ofMember && context.isDefined(attribute.getNameId());
            String name = attribute.getNameId() + (isTaken ? "_anggota" : "");
            Object value = values.apply(i);
            boolean isSeveral = attribute.getType().kind() == ValueType.Kind.CHOICES;
            context.set(name, value == None.NONE ? (isSeveral ? List.of() : null) : feel(value));
            if (attribute.canBeNone()) {
                context.set(name + "_tidak_ada", value == None.NONE);
            }
        }
    }

    private static @Nullable Object feel(@Nullable Object value) {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Rupiah amount) {
            return BigDecimal.valueOf(amount.amount());
        }
        if (value instanceof Percentage percentage) {
            return percentage.toBigDecimal();
        }
        if (value instanceof RegionCode region) {
            return region.code();
        }
        return value instanceof Set<?> several ? List.copyOf(several) : value;
    }
}
