package id.umkm.examples.workbench;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.study.Coverage;
import id.umkm.rules.study.CoverageGap;
import id.umkm.rules.study.Mutant;
import id.umkm.rules.study.Mutants;
import id.umkm.rules.study.ScenarioResult;
import id.umkm.rules.study.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios that a policy states, and tells what they would not notice or do not show. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class TestCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "POLICY", descriptionKey = "policy")
    private String policy = "";

    @Option(names = "--verbose")
    private boolean verbose;

    @Option(names = "--mutants")
    private boolean mutants;

    @Option(names = "--coverage")
    private boolean coverage;

    @Option(names = "--annotate", paramLabel = "OUT.xlsx")
    private @Nullable Path annotate;

    TestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AnnotatedCopy copy = annotate == null ? null : AnnotatedCopy.of(session, policy, annotate);
        boolean allPassed = true;
        for (Policy found : policies(copy)) {
            allPassed &= test(found, copy);
        }
        return allPassed ? Exit.DONE : Exit.SOME_FAILED;
    }

    private List<Policy> policies(@Nullable AnnotatedCopy copy) {
        try {
            return new PolicyChoice(session.texts()).policies(policy);
        } catch (FaultyPolicyException e) {
            if (copy != null) {
                copy.faults(e);
            }
            throw e;
        }
    }

    private boolean test(Policy found, @Nullable AnnotatedCopy copy) {
        boolean passed = runScenarios(found, copy);
        if (coverage) {
            tellCoverage(found);
        }
        if (mutants && passed) {
            return tellMutants(found);
        }
        if (mutants) {
            session.notices().line(session.texts().get("test.mutants.later"));
        }
        return passed;
    }

    private boolean runScenarios(Policy found, @Nullable AnnotatedCopy copy) {
        List<ScenarioResult> results = ScenarioRunner.run(found);
        if (copy != null) {
            copy.results(results);
        }
        results.stream()
                .filter(result -> verbose || !result.passed())
                .map(this::describe)
                .forEach(session.out()::line);
        long passed = results.stream().filter(ScenarioResult::passed).count();
        line("test.counts", found.getId(), found.getVersion(), results.size(), passed, results.size() - passed);
        if (results.isEmpty()) {
            session.notices().line(session.texts().get("test.none"));
        }
        return passed == results.size() && passed > 0;
    }

    private void tellCoverage(Policy found) {
        List<CoverageGap> gaps = Coverage.of(found);
        for (CoverageGap gap : gaps) {
            line("test.gap", gap.position(), gap.missing().in(session.texts().language()));
        }
        line("test.gaps", found.getId(), found.getVersion(), gaps.size());
    }

    private boolean tellMutants(Policy found) {
        int tried = Mutants.of(found).size();
        session.out().flush();
        Progress progress = Progress.during(session, session.texts().get("test.mutants.trying", tried));
        List<Mutant> survivors = Mutants.survivors(found);
        progress.end();
        for (Mutant mutant : survivors) {
            line("test.survivor", mutant.position(), mutant.heading(), mutant.from(), shown(mutant.to()));
        }
        line("test.mutants", found.getId(), found.getVersion(), tried, tried - survivors.size(), survivors.size());
        return survivors.isEmpty();
    }

    private String shown(String cell) {
        return cell.isEmpty() ? session.texts().get("test.gone") : cell;
    }

    private String describe(ScenarioResult result) {
        String key = result.passed() ? "test.passed" : "test.failed";
        String name = result.scenario().getId() + " " + result.scenario().getName();
        String differences = result.differences().stream()
                .map(difference -> difference.in(session.texts().language()))
                .collect(Collectors.joining("; "));
        return session.texts().get(key, name, differences);
    }

    private void line(String key, Object... values) {
        session.out().line(session.texts().get(key, values));
    }
}
