package id.umkm.rules.explain;

import id.umkm.domain.decision.Decision;
import id.umkm.rules.engine.Levers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides a case again with changes made, and remembers what was asked lately. */
final class Attempts {
    private final Case subject;
    private final Map<List<Change>, Decision> decisions = new Lately<>();
    private final Map<Asked, List<Levers>> levers = new Lately<>();

    Attempts(Case subject) {
        this.subject = subject;
    }

    private record Asked(int part, List<Change> changes) {}

    /** What was asked last; the facts of a large group are too much to keep for all that a search tries. */
    private static final class Lately<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 24;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    Decision decide(List<Change> changes) {
        Decision known = decisions.get(changes);
        if (known == null) {
            known = subject.decide(changes);
            decisions.put(List.copyOf(changes), known);
        }
        return known;
    }

    /** What stands in the way of one record. */
    List<Levers> levers(int part, List<Change> changes) {
        Asked asked = new Asked(part, List.copyOf(changes));
        List<Levers> known = levers.get(asked);
        if (known == null) {
            known = subject.levers(part, asked.changes());
            levers.put(asked, known);
        }
        return known;
    }
}
