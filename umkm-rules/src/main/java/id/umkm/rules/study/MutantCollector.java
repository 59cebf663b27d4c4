package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the mutants of one policy, leaving out what is no change. */
final class MutantCollector {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String GONE = "dihapus";
    private static final String THERE = "ada";

    private final Policy policy;
    private final DateRange asked;
    private final CellTexts texts;
    private final List<Mutant> mutants = new ArrayList<>();

    MutantCollector(Policy policy) {
        this.policy = policy;
        this.asked = AskedDays.of(policy);
        this.texts = new CellTexts(policy);
    }

    Policy policy() {
        return policy;
    }

    /** The days on which the policy decides. */
    DateRange asked() {
        return asked;
    }

    CellTexts texts() {
        return texts;
    }

    List<Mutant> mutants() {
        return List.copyOf(mutants);
    }

    /** Adds a changed cell. */
    void add(String position, String heading, String from, String to, Policy changed) {
        if (!changed.equals(policy)) {
            mutants.add(new Mutant(position, heading, from, to, changed));
        }
    }

    /** Adds the policy in which a row is gone. */
    void addGone(String position, Policy changed) {
        add(position, Mutant.ROW, THERE, GONE, changed);
    }

    /**
     * Shifts the first and the last day of a row by a day each way. A day on which the policy does not decide tells nothing
     * apart, so no mutant differs on such a day alone.
     */
    void addDays(String position, DateRange range, Function<DateRange, Policy> with) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null) {
            addFrom(position, range, from.minusDays(1), from.minusDays(1), with);
            addFrom(position, range, from.plusDays(1), from, with);
        }
        if (until != null) {
            addUntil(position, range, until.minusDays(1), until, with);
            addUntil(position, range, until.plusDays(1), until.plusDays(1), with);
        }
    }

    private void addFrom(
            String position, DateRange range, LocalDate from, LocalDate differs, Function<DateRange, Policy> with) {
        LocalDate until = range.until();
        if (asked.contains(differs) && (until == null || !from.isAfter(until))) {
            add(position, "Sejak", day(range.from()), day(from), with.apply(DateRange.of(from, until)));
        }
    }

    private void addUntil(
            String position, DateRange range, LocalDate until, LocalDate differs, Function<DateRange, Policy> with) {
        LocalDate from = range.from();
        if (asked.contains(differs) && (from == null || !until.isBefore(from))) {
            add(position, "Sampai", day(range.until()), day(until), with.apply(DateRange.of(from, until)));
        }
    }

    /** A day as a cell. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
