package id.umkm.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.exchange.DrlExport;
import id.umkm.rules.exchange.Export;
import id.umkm.rules.generator.EdgeRecords;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Stock Drools decides by the exported DRL as the library does, also about facts that are not all known. */
class DrlAgreesProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final List<Policy> BUNDLED = PolicyLibrary.bundled().policies("mojokerto-iw");
    private static final Map<String, Pair> PAIRS = new ConcurrentHashMap<>();

    /** A policy as both decide by it. */
    private record Pair(CompiledPolicy ours, DrlDecisions theirs) {
        static Pair of(Policy policy, LocalDate day) {
            Export export = DrlExport.of(policy, day);
            return new Pair(
                    CompiledPolicy.of(Carried.of(policy, export.notCarried())), DrlDecisions.of(policy, export));
        }

        void agree(Facts facts) {
            DrlDecisions.Answer answer = theirs.decide(facts);
            for (DecisionKind kind : List.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT)) {
                Decision decision = ours.decide(kind, facts, "");
                assertThat(answer.outcomes().get(kind.name()))
                        .as("%s", kind)
                        .isEqualTo(decision.getOutcome().name());
                assertThat(answer.codes().getOrDefault(kind.name(), new TreeSet<>()))
                        .as("%s", kind)
                        .isEqualTo(decision.getFindings().stream()
                                .map(Finding::getCode)
                                .collect(Collectors.toCollection(TreeSet::new)));
                Rupiah amount = decision.getAmount();
                if (kind == DecisionKind.AMOUNT) {
                    assertThat(answer.amount()).isEqualTo(amount == null ? null : amount.amount());
                }
                Statistics.label(kind.name()).collect(decision.getOutcome().name());
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void stock_drools_agrees_on_the_bundled_policies(
            @ForAll("bundled") Policy policy, @ForAll("applications") Application application) {
        LocalDate day = LocalDate.of(policy.getProgramme().getBudgetYear(), 6, 2);
        PAIRS.computeIfAbsent(policy.getVersion(), version -> Pair.of(policy, day))
                .agree(Facts.of(WORDS, application, day));
        expect(DecisionKind.ELIGIBILITY, "ELIGIBLE", "NOT_ELIGIBLE", "INCOMPLETE", "NEEDS_REVIEW");
        expect(DecisionKind.AMOUNT, "GRANTED", "REDUCED", "NONE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void stock_drools_agrees_on_generated_policies(@ForAll("generated") GeneratedPolicy generated) {
        Pair pair = Pair.of(generated.policy(), generated.day());
        generated.applications().forEach(application -> pair.agree(Facts.of(WORDS, application, generated.day())));
    }

    private static void expect(DecisionKind kind, String... outcomes) {
        Statistics.label(kind.name()).coverage(coverage -> {
            for (String outcome : outcomes) {
                coverage.check(outcome).count(found -> found > 0);
            }
        });
    }

    @Provide
    Arbitrary<Policy> bundled() {
        return Arbitraries.of(BUNDLED);
    }

    @Provide
    Arbitrary<Application> applications() {
        return EdgeRecords.applications();
    }

    @Provide
    Arbitrary<GeneratedPolicy> generated() {
        return GeneratedPolicy.of(
                Arbitraries.oneOf(
                        Policies.cases().map(Policies.Case::yamlTexts),
                        Policies.amounts().map(Policies.Case::yamlTexts)),
                Policies.applications(),
                60);
    }
}
