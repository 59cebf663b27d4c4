package id.umkm.examples.workbench;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.ReplayResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replays line after line, tells what does not come out the same, and counts. */
final class Replaying {
    private final Session session;
    private final Texts texts;
    private final PolicyEngine engine;
    private final AllocationRuns runs;
    private final Map<ReplayResult.Status, Integer> counts = new EnumMap<>(ReplayResult.Status.class);
    private int read;
    private int unreadable;
    private int notDecided;

    Replaying(Session session, PolicyEngine engine, AllocationRuns runs) {
        this.session = session;
        this.texts = session.texts();
        this.engine = engine;
        this.runs = runs;
    }

    void add(String file, StoredLine line) {
        read++;
        String place = texts.get("replay.place", file, Long.toString(line.number()));
        if (line instanceof StoredLine.WithInput stored) {
            replay(place, stored.record());
        } else if (line instanceof StoredLine.NotDecided) {
            notDecided++;
        } else if (line instanceof StoredLine.Bare bare) {
            unreadable++;
            tell("replay.bare", place, Masking.text(bare.decision().getId()));
        } else if (line instanceof StoredLine.Unreadable broken) {
            unreadable++;
            tell(
                    "replay.unreadable",
                    place,
                    describe(broken.problems().get(0)),
                    broken.problems().size());
        }
    }

    private void replay(String place, DecisionRecord record) {
        ReplayResult result = engine.replay(record);
        counts.merge(result.status(), 1, Integer::sum);
        runs.add(place, record);
        String id = Masking.text(result.id());
        if (result.status() == ReplayResult.Status.SAME_OTHER_ENGINE) {
            tell(
                    "replay.otherEngine",
                    place,
                    id,
                    record.getDecision().getAudit().engine());
        } else if (result.status() == ReplayResult.Status.DIFFERENT) {
            tell("replay.different", place, id, describe(result.differences()));
        }
    }

    private String describe(List<ReplayResult.Difference> differences) {
        return differences.stream()
                .map(difference -> texts.get(
                        "replay.difference",
                        difference.pointer(),
                        shown(difference.stored()),
                        shown(difference.now()),
                        difference.meaning().in(texts.language())))
                .collect(Collectors.joining("; "));
    }

    private String shown(@Nullable String value) {
        return value == null ? texts.get("replay.nothing") : value;
    }

    private String describe(Violation problem) {
        String place = problem.pointer().isEmpty() ? texts.get("result.whole") : problem.pointer();
        return place + ": " + problem.message().in(texts.language()) + " [" + problem.code() + "]";
    }

    void printTotals() {
        session.out()
                .line(texts.get(
                        "replay.totals",
                        read,
                        count(ReplayResult.Status.SAME),
                        count(ReplayResult.Status.SAME_OTHER_ENGINE),
                        count(ReplayResult.Status.DIFFERENT),
                        unreadable,
                        notDecided));
        if (read == notDecided) {
            session.notices().line(texts.get("replay.none"));
        }
    }

    private int count(ReplayResult.Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** Whether there was something to replay and all of it came out the same. */
    boolean isAllSame() {
        return read > notDecided && unreadable == 0 && count(ReplayResult.Status.DIFFERENT) == 0;
    }

    private void tell(String key, Object... values) {
        session.out().line(texts.get(key, values));
    }
}
