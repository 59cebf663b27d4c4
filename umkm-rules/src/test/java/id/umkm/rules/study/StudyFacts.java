package id.umkm.rules.study;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;

/** The facts of scenarios, for tests of other rooms. */
public final class StudyFacts {
    private StudyFacts() {}

    /** All records of facts that a scenario states: of its one subject, or of each case and of all together. */
    public static List<Facts> of(Policy policy, Scenario scenario) {
        return ScenarioFacts.all(policy.getVocabulary(), scenario);
    }
}
