package id.umkm.rules.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks for what is wrong across records, before money leaves. Immutable; serves any number of threads.
 *
 * <pre>{@code
 * IntegrityReport report = IntegrityCheck.of(IntegrityRules.bundled(), registry).check(claims.stream(), today);
 * report.findings().forEach(finding -> print(finding.getMessage().id()));
 * }</pre>
 *
 * <p>Claims are kept in columns of numbers, some 60 bytes each, so millions fit into memory; time grows as their number does.
 */
public final class IntegrityCheck {
    private final IntegrityRules rules;
    private final List<Registry> registries;
    private final int threads;
    private final RuleBase base;

    private IntegrityCheck(IntegrityRules rules, List<Registry> registries, int threads, RuleBase base) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread must work, not " + threads + ".");
        }
        this.rules = rules;
        this.registries = List.copyOf(registries);
        this.threads = threads;
        this.base = base;
    }

    /**
     * A check on one thread for each core.
     *
     * @param registries asked all, each for every person; where they contradict each other that is a finding
     */
    public static IntegrityCheck of(IntegrityRules rules, Registry... registries) {
        return new IntegrityCheck(
                rules, List.of(registries), Runtime.getRuntime().availableProcessors(), RuleBase.bundled());
    }

    /** The same check on so many threads, from 1; one is the thread that asks, and no other is started. */
    public IntegrityCheck onThreads(int number) {
        return new IntegrityCheck(rules, registries, number, base);
    }

    /** The same check by other rules. */
    IntegrityCheck by(RuleBase other) {
        return new IntegrityCheck(rules, registries, threads, other);
    }

    /**
     * Checks records and keeps all that is found.
     *
     * @param claims of all records together, in any order; closed by the caller
     * @param asOf the day of the check: what is not paid yet would be paid on that day
     */
    public IntegrityReport check(Stream<Claim> claims, LocalDate asOf) {
        List<Told> told = new ArrayList<>();
        List<RecordOutcome> outcomes = new ArrayList<>();
        IntegritySummary summary = run(claims, asOf, outcomes::add, told::add);
        told.sort(Told.ORDER);
        return new IntegrityReport(summary, told.stream().map(Told::finding).toList(), outcomes);
    }

    /**
     * Checks records and hands on what is found.
     *
     * @param claims of all records together, in any order; closed by the caller
     * @param asOf the day of the check: what is not paid yet would be paid on that day
     */
    public IntegritySummary check(Stream<Claim> claims, LocalDate asOf, IntegrityVisitor visitor) {
        return run(claims, asOf, visitor::outcome, told -> visitor.finding(told.finding()));
    }

    private IntegritySummary run(
            Stream<Claim> claims, LocalDate asOf, Consumer<RecordOutcome> outcomes, Consumer<Told> findings) {
        ClaimTable table = ClaimTable.read(claims.iterator(), rules);
        Ledger ledger = new Ledger(table, findings, outcomes);
        new Stretches(table, table.byPerson())
                .each(
                        threads,
                        (rows, from, to) -> new PersonBatch(table, base, asOf).look(rows, from, to, registries),
                        ledger::take);
        ledger.take(new PersonBatch(table, base, asOf).lookAtUnreadable(table.unreadableRows()));
        new FamilyCases(table, base, ledger::take).look();
        new GroupCases(table, base, ledger::take).look();
        new CooperativeCases(table, base, ledger::take).look();
        return ledger.close();
    }
}
