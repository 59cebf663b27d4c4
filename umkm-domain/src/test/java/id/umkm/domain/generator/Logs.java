package id.umkm.domain.generator;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.grant.GrantEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Logs of grants that are sound, since each is walked from day to day: what cannot happen next is passed over. Tranches are
 * paid in order; reports are handed in, refused and accepted; money is given back.
 */
final class Logs {
    private static final int LONGEST = 16;
    private static final int LAST_TRANCHE = 3;

    /** Stands for the final report. */
    private static final int FINAL = 0;

    private Logs() {}

    /** Courses that a grant may take. */
    static Arbitrary<Course> courses() {
        return Combinators.combine(steps().list().ofMaxSize(LONGEST), Arbitraries.longs())
                .as(Course::new);
    }

    /**
     * A course that a grant may take, whatever its award.
     *
     * @param seed of the order in which the events are listed
     */
    record Course(List<Step> steps, long seed) {
        /** The log of a grant whose days lie between its award and a last day. */
        List<GrantEvent> events(Rupiah awarded, LocalDate awardedOn, LocalDate last) {
            List<GrantEvent> events = new ArrayList<>(new Walk(awarded, awardedOn, last).along(steps));
            Collections.shuffle(events, new Random(seed));
            return List.copyOf(events);
        }
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        // Payments come up most, for the other events hang on them.
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(GrantEvent.Type.RELEASED)),
                                Tuple.of(4, Arbitraries.of(GrantEvent.Type.class))),
                        Arbitraries.integers().between(FINAL, LAST_TRANCHE),
                        Arbitraries.oneOf(
                                Arbitraries.of(0, 70, 100),
                                Arbitraries.integers().between(0, 100)),
                        Arbitraries.of(0, 0, 1, 5, 40))
                .as(Step::new);
    }

    /**
     * What may happen next.
     *
     * @param report the tranche whose report it is about, or {@link #FINAL}
     * @param percent how much of what is left to be paid or settled
     * @param days how long after the step before
     */
    private record Step(GrantEvent.Type type, int report, int percent, int days) {}

    private static final class Walk {
        private final List<GrantEvent> events = new ArrayList<>();
        private final Map<Integer, Rupiah> released = new HashMap<>();
        private final Set<Integer> accepted = new HashSet<>();
        private final LocalDate last;
        private LocalDate today;
        private Rupiah unpaid;
        private Rupiah held = Rupiah.ZERO;

        Walk(Rupiah awarded, LocalDate awardedOn, LocalDate last) {
            this.unpaid = awarded;
            this.today = awardedOn;
            this.last = last;
        }

        List<GrantEvent> along(List<Step> steps) {
            steps.forEach(this::take);
            return List.copyOf(events);
        }

        private void take(Step step) {
            today = today.plusDays(Math.min(step.days, ChronoUnit.DAYS.between(today, last)));
            switch (step.type) {
                case RELEASED -> release(part(unpaid, step));
                case RECOVERED -> recover(part(held, step));
                default -> report(step);
            }
        }

        private void release(Rupiah amount) {
            int tranche = released.size() + 1;
            if (tranche > LAST_TRANCHE) {
                return;
            }
            released.put(tranche, amount);
            unpaid = unpaid.minus(amount);
            held = held.plus(amount);
            add(GrantEvent.Type.RELEASED, tranche, amount);
        }

        private void recover(Rupiah amount) {
            held = held.minus(amount);
            add(GrantEvent.Type.RECOVERED, null, amount);
        }

        private void report(Step step) {
            boolean known = step.report == FINAL || released.containsKey(step.report);
            if (!known || accepted.contains(step.report)) {
                return;
            }
            Rupiah amount = null;
            if (step.type == GrantEvent.Type.REPORT_ACCEPTED) {
                accepted.add(step.report);
                amount = part(held, step);
                held = held.minus(amount);
            }
            add(step.type, step.report == FINAL ? null : step.report, amount);
        }

        private static Rupiah part(Rupiah whole, Step step) {
            return Rupiah.of(whole.amount() / 100 * step.percent);
        }

        private void add(GrantEvent.Type type, @Nullable Integer tranche, @Nullable Rupiah amount) {
            events.add(GrantEvent.builder()
                    .type(type)
                    .on(today)
                    .tranche(tranche)
                    .amount(amount)
                    .build());
        }
    }
}
