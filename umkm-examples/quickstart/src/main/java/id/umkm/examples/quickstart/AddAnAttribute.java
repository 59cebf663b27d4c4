package id.umkm.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.study.ScenarioResult;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** A host adds a fact of its own, and a policy of its own that asks for it. */
public final class AddAnAttribute {
    private static final String POLICY = "rencana-halal.yaml";
    private static final String FACT = "halal_plan";

    private AddAnAttribute() {}

    public static void main(String[] args) throws IOException {
        // Policies are read against the words, so own words come first. A reader that returns null says "unknown".
        Vocabulary words = Vocabulary.standard()
                .with(Attribute.yesNo(FACT, "rencana_halal").of(BusinessGroup.class, group ->
                        (Boolean) group.getExtras().get(FACT)));
        // For a file or a folder: with(path). All faults of a policy come in one exception.
        PolicyLibrary library = PolicyLibrary.bundledLayers(words).withText(POLICY, text());
        for (ScenarioResult result : ScenarioRunner.run(library.policies().get(0))) {
            System.out.println(result.scenario().getName() + ": " + (result.passed() ? "passed" : "failed"));
        }

        ProgrammeEngine programme = PolicyEngine.of(library).programme("contoh-halal");
        print(programme.eligibility(application(Map.of(FACT, true)), DecideOne.AS_OF));
        print(programme.eligibility(application(Map.of(FACT, false)), DecideOne.AS_OF));
        print(programme.eligibility(application(Map.of()), DecideOne.AS_OF));
    }

    private static void print(Decision decision) {
        System.out.println(decision.getOutcome());
        decision.getFindings()
                .forEach(f -> System.out.println("  " + f.getMessage().in(Language.INDONESIAN)));
        decision.getMissing().forEach(fact -> System.out.println("  missing: " + fact.attribute()));
    }

    private static Application application(Map<String, Object> extras) {
        Application usual = DecideOne.application(MadeUp.members(), Rupiah.of(20_000_000));
        BusinessGroup group = BusinessGroup.builder()
                .from(usual.getApplicant())
                .members(MadeUp.members())
                .extras(extras)
                .build();
        return Application.builder()
                .from(usual)
                .programme("contoh-halal")
                .group(group)
                .build();
    }

    private static String text() throws IOException {
        try (InputStream in = AddAnAttribute.class.getResourceAsStream(POLICY)) {
            return new String(Objects.requireNonNull(in, POLICY).readAllBytes(), UTF_8);
        }
    }
}
