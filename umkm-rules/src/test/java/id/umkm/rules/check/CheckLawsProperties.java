package id.umkm.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.law.Basis;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The check of tables against what the engine decides, on generated policies. */
class CheckLawsProperties {
    private static final Set<String> OF_TABLES = Set.of("TABLE_GAP", "ROWS_OVERLAP", "ROWS_SAME", "NOT_ANALYSED");

    @Property(tries = 70, shrinking = ShrinkingMode.OFF)
    void every_counterexample_leaves_its_table_without_an_output(@ForAll("programmes") String yaml) {
        Policy policy = askingAllTables(yaml);
        CheckReport report = PolicyCheck.check(policy, List.of(), LocalDate.of(2021, 12, 31));
        CompiledPolicy compiled = CompiledPolicy.of(policy);

        for (CheckFinding finding : report.findings()) {
            Counterexample example = finding.counterexample();
            if (example != null) {
                String table = finding.position().replaceAll("/.*", "");
                assertThat(unresolved(compiled, example))
                        .as("%s %s%n%s%n%s", finding.position(), finding.message(), example, yaml)
                        .contains(table);
            }
            Statistics.label("code").collect(finding.code());
            Statistics.label("counterexample").collect(example != null);
        }
    }

    @Property(tries = 70, shrinking = ShrinkingMode.OFF)
    void whatever_table_is_at_fault_for_some_facts_was_told_before(
            @ForAll("programmes") String yaml,
            @ForAll("applications") List<Application> applications,
            @ForAll("days") LocalDate day) {
        Policy policy = askingAllTables(yaml);
        CompiledPolicy compiled = CompiledPolicy.of(policy);
        Set<String> told = new TreeSet<>();
        PolicyCheck.check(policy, List.of(), day).findings().stream()
                .filter(finding -> OF_TABLES.contains(finding.code()))
                .forEach(finding -> told.add(finding.position().replaceAll("/.*", "")));

        for (Application application : applications) {
            Facts facts = Facts.of(Vocabulary.standard(), application, day);
            Set<String> faulty = positions(compiled.decide(DecisionKind.ELIGIBILITY, facts, ""));
            // What lies behind a table at fault is told once that table is mended.
            faulty.removeIf(table -> isBehind(policy, table, told));
            assertThat(told).as("%s%n%s%n%s", day, application, yaml).containsAll(faulty);
            Statistics.label("at fault").collect(!faulty.isEmpty());
        }
    }

    private static boolean isBehind(Policy policy, String table, Set<String> told) {
        return policy.findTable(table).orElseThrow().inputs().stream()
                .flatMap(input -> Stream.ofNullable(input.term().table()))
                .anyMatch(above -> told.contains(above) || isBehind(policy, above, told));
    }

    private static Set<String> unresolved(CompiledPolicy compiled, Counterexample example) {
        Scenario scenario = Scenario.builder()
                .id("CEK")
                .name("CEK")
                .kind(DecisionKind.ELIGIBILITY)
                .asOf(example.asOf())
                .subject(example.subject())
                .members(example.members())
                .outcome(Outcome.NEEDS_REVIEW)
                .position("Skenario/CEK")
                .build();
        return positions(ScenarioRunner.run(compiled, List.of(scenario)).get(0).decision());
    }

    private static Set<String> positions(Decision decision) {
        Set<String> positions = new TreeSet<>();
        decision.getFindings().stream()
                .filter(finding -> finding.getCode().equals("TABLE_UNRESOLVED"))
                .map(Finding::getPosition)
                .forEach(positions::add);
        return positions;
    }

    /** The policy with all tables asked in decisions about eligibility. */
    private static Policy askingAllTables(String yaml) {
        Policy policy = SmallPolicy.read(yaml);
        List<Criterion> criteria = new ArrayList<>();
        List<Term> outputs = new ArrayList<>();
        for (DecisionTable table : policy.getTables()) {
            if (table.output().level() == Level.SUBJECT) {
                outputs.add(table.output());
            } else {
                criteria.add(asking(table));
            }
        }
        return Policy.builder()
                .from(policy)
                .criteria(criteria)
                .outputs(outputs)
                .scenarios(List.of())
                .build();
    }

    /** A row that every output of a table passes. */
    private static Criterion asking(DecisionTable table) {
        return Criterion.builder()
                .code("ASKS_" + table.name())
                .scope(new Scope.EachMember())
                .requirement(new Condition(table.output(), new CellTest.Not(new CellTest.IsNone())))
                .effect(Effect.NOTE)
                .message(Text.of("uji", "test"))
                .remedyKind(RemedyKind.NOTHING)
                .ground(new Ground(Basis.ASSUMPTION, List.of()))
                .range(DateRange.ALWAYS)
                .layer(Layer.PROGRAMME)
                .position("Kelayakan/ASKS_" + table.name())
                .build();
    }

    @Provide
    Arbitrary<String> programmes() {
        return Policies.programmes().filter(yaml -> yaml.contains("Tabel:")).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Application>> applications() {
        return Policies.applications().list().ofSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Policies.days();
    }
}
