package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.policy.Policy;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the bundled policies who meets the conditions of a programme by what the application declares, no register being asked. */
final class DeclaredFacts {
    private final Map<String, ProgrammeEngine> programmes;

    DeclaredFacts() {
        PolicyLibrary library = PolicyLibrary.bundled();
        PolicyEngine engine = PolicyEngine.of(library);
        programmes = library.policies().stream()
                .map(Policy::getId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), engine::programme));
    }

    /** Whether the applicant is entitled on the day of the application; null where no policy is in force on it. */
    @Nullable
    Boolean entitled(Application application, String programme) {
        ProgrammeEngine engine = programmes.get(programme);
        if (engine == null) {
            return null;
        }
        try {
            Outcome outcome = engine.decide(
                            DecisionKind.ELIGIBILITY, engine.validate(application, application.getSubmittedOn()))
                    .getOutcome();
            return outcome == Outcome.NO_POLICY_IN_FORCE ? null : outcome == Outcome.ELIGIBLE;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
