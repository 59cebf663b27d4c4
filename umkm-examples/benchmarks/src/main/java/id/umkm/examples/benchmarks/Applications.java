package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Validated;
import java.util.ArrayList;
import java.util.List;

/** Validated applications out of a population. */
final class Applications {
    private Applications() {}

    /** So many, the same for the same seed. */
    static List<Validated<Application>> of(long seed, int count) {
        List<Validated<Application>> all = new ArrayList<>(count);
        for (Application application : new Population(seed).next(count)) {
            all.add(validate(application));
        }
        return all;
    }

    /** So many to whom the baseline grants all that they ask. */
    static List<Validated<Application>> granted(long seed, int count) {
        HandWritten baseline = Contenders.baseline();
        Population population = new Population(seed);
        List<Validated<Application>> granted = new ArrayList<>(count);
        while (granted.size() < count) {
            Validated<Application> one = validate(population.next());
            if (baseline.decide(one).outcome() == Outcome.GRANTED) {
                granted.add(one);
            }
        }
        return granted;
    }

    static Validated<Application> validate(Application application) {
        return DomainValidator.standard().validate(application, Population.AS_OF);
    }
}
