package id.umkm.examples.benchmarks;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Validated;
import java.util.ArrayList;
import java.util.List;

/** Validated applications out of a population. */
final class Applications {
    private Applications() {}

    /** So many, the same for the same seed. */
    static List<Validated<GroupApplication>> of(long seed, int count) {
        List<Validated<GroupApplication>> all = new ArrayList<>(count);
        for (GroupApplication application : new Population(seed).next(count)) {
            all.add(validate(application));
        }
        return all;
    }

    /** So many to whom the baseline grants all that they ask. */
    static List<Validated<GroupApplication>> granted(long seed, int count) {
        HandWritten baseline = Contenders.baseline();
        Population population = new Population(seed);
        List<Validated<GroupApplication>> granted = new ArrayList<>(count);
        while (granted.size() < count) {
            Validated<GroupApplication> one = validate(population.next());
            if (baseline.decide(one).outcome() == Outcome.GRANTED) {
                granted.add(one);
            }
        }
        return granted;
    }

    static Validated<GroupApplication> validate(GroupApplication application) {
        return DomainValidator.standard().validate(application, Population.AS_OF);
    }
}
