package id.umkm.rules.integrity;

import id.umkm.rules.integrity.rules.Found;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The compiled rules. Thread-safe: each run has a session of its own. */
final class RuleBase {
    /** Written when rules are compiled; it names the classes that hold them. */
    private static final String INDEX = "/META-INF/kie/id.umkm/umkm-rules/drools-model";

    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    private static final class Bundled {
        private static final RuleBase ALL = new RuleBase(build(rules()));
    }

    /** All rules; made once. */
    static RuleBase bundled() {
        return Bundled.ALL;
    }

    /** The rules but one. */
    static RuleBase without(String name) {
        return new RuleBase(build(
                rules().stream().filter(rule -> !rule.getName().equals(name)).toList()));
    }

    static List<String> names() {
        return rules().stream().map(Rule::getName).toList();
    }

    /** What the rules find among facts that are looked at together. */
    List<Found> run(List<Object> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            List<Found> found = new ArrayList<>();
            for (Object fact : session.getObjects(Found.class::isInstance)) {
                found.add((Found) fact);
            }
            return found;
        } finally {
            session.dispose();
        }
    }

    private static KieBase build(List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        rules.forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String name : classes()) {
            try {
                Model model = Class.forName(name, true, RuleBase.class.getClassLoader())
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance();
                rules.addAll(model.getRules());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The library was packed without its rules " + name + ".", e);
            }
        }
        return rules;
    }

    private static List<String> classes() {
        try (InputStream in = RuleBase.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("The library was packed without its rules of integrity.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
