package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who decides eligibility and amount of sound applications of which all facts are known. One object serves one
 * thread.
 *
 * @param <R> what it gives its callers
 */
public interface Contender<R> {
    /** What the table calls it. */
    String name();

    R decide(Validated<Application> application);

    /** Decides many, in the way in which its users would; in their order. */
    default List<R> decideAll(List<Validated<Application>> applications) {
        List<R> all = new ArrayList<>(applications.size());
        for (Validated<Application> application : applications) {
            all.add(decide(application));
        }
        return all;
    }

    /** The result in the form in which all are compared: the same from everybody who takes part. Not measured. */
    Ruling answer(R result);
}
