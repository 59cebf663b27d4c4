package id.umkm.rules.engine;

import id.umkm.domain.decision.MissingFact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts together facts that several questions miss. */
final class MissingFacts {
    private static final Comparator<MissingFact> ORDER = Comparator.comparing(
                    MissingFact::group, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(MissingFact::attribute)
            .thenComparing(MissingFact::who, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private MissingFacts() {}

    /** One entry for each fact, with the codes of all rows that wait for it. */
    static List<MissingFact> merged(List<MissingFact> missing) {
        Map<MissingFact, MissingFact> merged = new TreeMap<>(ORDER);
        missing.forEach(fact -> merged.merge(fact, fact, MissingFacts::both));
        return List.copyOf(merged.values());
    }

    private static MissingFact both(MissingFact one, MissingFact other) {
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(one, other).map(MissingFact::codes).forEach(codes::addAll);
        return new MissingFact(one.attribute(), one.group(), one.who(), List.copyOf(codes));
    }
}
