package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import java.util.List;

/** Makes sure that a contender does the work that it is measured at: the answers of the baseline, one by one and in batches. */
final class Agreement {
    private static final long SEED = 7;
    private static final int APPLICATIONS = 2_000;

    private final List<Validated<Application>> applications = Applications.of(SEED, APPLICATIONS);
    private final List<Object> expected = answers(Contenders.baseline(), applications, false);

    /**
     * Compares.
     *
     * @throws IllegalStateException with the first answer that differs
     */
    void check(Contender<?> contender) {
        compare(contender.name() + ", one by one", answers(contender, applications, false));
        compare(contender.name() + ", in a batch", answers(contender, applications, true));
    }

    private void compare(String who, List<Object> answers) {
        if (answers.size() != expected.size()) {
            throw new IllegalStateException(who + " gave " + answers.size() + " answers, not " + expected.size() + ".");
        }
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).equals(expected.get(i))) {
                throw new IllegalStateException(who + " answers " + answers.get(i) + " to application "
                        + applications.get(i).get().getId() + ", the baseline " + expected.get(i) + ".");
            }
        }
    }

    private static <R> List<Object> answers(
            Contender<R> contender, List<Validated<Application>> applications, boolean batch) {
        List<R> results = batch
                ? contender.decideAll(applications)
                : applications.stream().map(contender::decide).toList();
        return results.stream().map(result -> (Object) contender.answer(result)).toList();
    }
}
