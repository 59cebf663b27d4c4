package id.umkm.examples.exchange;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.exchange.DrlExport;
import id.umkm.rules.exchange.Export;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** An exported policy in stock Drools, compiled from its text. */
final class DrlDecisions {
    private final KieBase base;
    private final String packageName;

    DrlDecisions(KieBase base, String packageName) {
        this.base = base;
        this.packageName = packageName;
    }

    static DrlDecisions of(Policy policy, Export export) {
        return new DrlDecisions(compile(export.text()), DrlExport.packageOf(policy));
    }

    static KieBase compile(String drl) {
        return new KieHelper().addContent(drl, ResourceType.DRL).build(ExecutableModelProject.class);
    }

    /**
     * What the rules added.
     *
     * @param codes of findings, for eligibility and for an amount
     */
    record Answer(Map<String, String> outcomes, @Nullable Long amount, Map<String, TreeSet<String>> codes) {}

    Answer decide(Facts facts) {
        KieSession session = base.newKieSession();
        try {
            List<Attribute> ofSubject = facts.getVocabulary().attributes(Level.SUBJECT);
            session.insert(fact("Subject", ofSubject, facts::get));
            List<Attribute> ofMember = facts.getVocabulary().attributes(Level.MEMBER);
            for (Facts.Person person : facts.getMembers()) {
                Object member = fact("Member", ofMember, person::get);
                type("Member").set(member, "ref", person.getRef());
                session.insert(member);
            }
            session.fireAllRules();
            return answer(session);
        } finally {
            session.dispose();
        }
    }

    private Answer answer(KieSession session) {
        Map<String, String> outcomes = new TreeMap<>();
        Map<String, TreeSet<String>> codes = new TreeMap<>();
        List<@Nullable Long> amounts = new ArrayList<>();
        for (Object found : session.getObjects()) {
            String type = found.getClass().getSimpleName();
            if (type.equals("Outcome")) {
                String question = (String) type(type).get(found, "question");
                String before = outcomes.put(question, (String) type(type).get(found, "outcome"));
                if (before != null) {
                    throw new IllegalStateException(
                            "Two outcomes of " + question + ": " + before + " and " + outcomes.get(question));
                }
                if (question.equals("AMOUNT")) {
                    amounts.add((Long) type(type).get(found, "amount"));
                }
            } else if (type.equals("Finding")) {
                String code = (String) type(type).get(found, "code");
                codes.computeIfAbsent("AMOUNT", key -> new TreeSet<>()).add(code);
                if (type(type).get(found, "asked").equals("ELIGIBILITY")) {
                    codes.computeIfAbsent("ELIGIBILITY", key -> new TreeSet<>()).add(code);
                }
            }
        }
        return new Answer(outcomes, amounts.isEmpty() ? null : amounts.get(0), codes);
    }

    private FactType type(String name) {
        return base.getFactType(packageName, name);
    }

    private Object fact(String name, List<Attribute> attributes, IntFunction<@Nullable Object> values) {
        FactType type = type(name);
        try {
            Object fact = type.newInstance();
            for (int i = 0; i < attributes.size(); i++) {
                Attribute attribute = attributes.get(i);
                Object value = values.apply(i);
                if (type.getField(attribute.getNameId()) != null && value != null) {
                    set(type, fact, attribute, value);
                }
            }
            return fact;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(FactType type, Object fact, Attribute attribute, Object value) {
        if (value != None.NONE) {
            type.set(fact, attribute.getNameId(), plain(value));
        } else if (attribute.getType().kind() == ValueType.Kind.CHOICES) {
            type.set(fact, attribute.getNameId(), List.of());
        } else {
            type.set(fact, attribute.getNameId() + "_tidak_ada", true);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Rupiah amount) {
            return amount.amount();
        }
        if (value instanceof Percentage percentage) {
            return percentage.toBigDecimal();
        }
        return value instanceof RegionCode region ? region.code() : value;
    }
}
