package id.umkm.examples.workbench;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.ScenarioResult;
import id.umkm.rules.study.ScenarioRunner;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios that a policy states. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class TestCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "POLICY", descriptionKey = "policy")
    private String policy = "";

    @Option(names = "--verbose")
    private boolean verbose;

    TestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean allPassed = true;
        for (Policy found : new PolicyChoice(session.texts()).policies(policy)) {
            allPassed &= test(found);
        }
        return allPassed ? Exit.DONE : Exit.SOME_FAILED;
    }

    private boolean test(Policy found) {
        List<ScenarioResult> results = ScenarioRunner.run(found);
        results.stream()
                .filter(result -> verbose || !result.passed())
                .map(this::describe)
                .forEach(session.out()::line);
        long passed = results.stream().filter(ScenarioResult::passed).count();
        session.out()
                .line(session.texts()
                        .get(
                                "test.counts",
                                found.getId(),
                                found.getVersion(),
                                results.size(),
                                passed,
                                results.size() - passed));
        if (results.isEmpty()) {
            session.notices().line(session.texts().get("test.none"));
        }
        return passed == results.size() && passed > 0;
    }

    private String describe(ScenarioResult result) {
        String key = result.passed() ? "test.passed" : "test.failed";
        String name = result.scenario().getId() + " " + result.scenario().getName();
        String differences = result.differences().stream()
                .map(difference -> difference.in(session.texts().language()))
                .collect(Collectors.joining("; "));
        return session.texts().get(key, name, differences);
    }
}
