package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.PolicyChange.Kind;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds of the changes between any two policies. */
class PolicyDiffProperties {
    private static final Policy ORIGINAL =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);
    private static final List<Mutant> BUNDLED = Mutants.of(ORIGINAL);

    private static final Map<Kind, Kind> BACKWARDS = Map.of(
            Kind.ADDED, Kind.REMOVED,
            Kind.REMOVED, Kind.ADDED,
            Kind.TIGHTENED, Kind.LOOSENED,
            Kind.LOOSENED, Kind.TIGHTENED);

    @Provide
    Arbitrary<Policies.SharingCase> sharings() {
        return Policies.sharings();
    }

    @Provide
    Arbitrary<Mutant> mutants() {
        return Arbitraries.of(BUNDLED);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void a_change_of_one_cell_of_any_policy_is_told_where_it_stands(
            @ForAll("sharings") Policies.SharingCase one, @ForAll Random random) {
        Policy policy = policy(one);
        List<Mutant> mutants = Mutants.of(policy);
        for (int i = 0; i < 5; i++) {
            Mutant mutant = mutants.get(random.nextInt(mutants.size()));

            List<PolicyChange> changes = PolicyDiff.withoutExamples(policy, mutant.policy());

            if (isMoveBetweenEqualValues(mutant)) {
                assertThat(changes).as("%s in %s", mutant, one).isEmpty();
            } else {
                assertThat(changes)
                        .as("%s in %s", mutant, one)
                        .anySatisfy(change -> assertThat(change.position()).isEqualTo(mutant.position()));
            }
        }
    }

    /** The day on which a value gives way to the same value is a matter of writing, and so is the order of citations. */
    private static boolean isMoveBetweenEqualValues(Mutant mutant) {
        return mutant.position().startsWith("Parameter/")
                && mutant.heading().equals("Sampai")
                && mutant.policy().findParameter(mutant.row()).stream()
                                .flatMap(parameter -> parameter.settings().stream())
                                .map(setting -> List.of(
                                        setting.value(),
                                        setting.ground().basis(),
                                        Set.copyOf(setting.ground().citations())))
                                .distinct()
                                .count()
                        == 1;
    }

    /** Of one change: of several each is judged where the others stand as in the former policy, so its kind may differ by the way. */
    @Example
    void the_way_back_from_any_one_change_is_the_way_backwards() {
        for (Mutant mutant : BUNDLED) {
            Map<Kind, Long> there = kinds(PolicyDiff.withoutExamples(ORIGINAL, mutant.policy()), kind -> kind);
            Map<Kind, Long> back = kinds(
                    PolicyDiff.withoutExamples(mutant.policy(), ORIGINAL), kind -> BACKWARDS.getOrDefault(kind, kind));

            assertThat(back).as(mutant.toString()).isEqualTo(there);
        }
    }

    @Property(tries = 150)
    void as_many_changes_are_told_on_the_way_back(@ForAll("mutants") Mutant one, @ForAll("mutants") Mutant other) {
        List<PolicyChange> there = PolicyDiff.withoutExamples(one.policy(), other.policy());
        List<PolicyChange> back = PolicyDiff.withoutExamples(other.policy(), one.policy());

        assertThat(back).as("%s, %s", one, other).hasSameSizeAs(there);
        Statistics.collect(there.size());
    }

    private static Map<Kind, Long> kinds(List<PolicyChange> changes, Function<Kind, Kind> name) {
        return changes.stream()
                .collect(Collectors.groupingBy(change -> name.apply(change.kind()), Collectors.counting()));
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void facts_that_show_a_change_are_decided_otherwise(
            @ForAll("mutants") Mutant one, @ForAll("mutants") Mutant other) {
        for (PolicyChange change : PolicyDiff.of(one.policy(), other.policy())) {
            ChangedDecision example = change.example();
            if (example != null) {
                PolicyDiffTest.requireChange(one.policy(), other.policy(), example);
            }
            assertThat(example == null || change.deciding()).isTrue();
        }
    }

    private static Policy policy(Policies.SharingCase one) {
        PolicyLibrary library = PolicyLibrary.empty(Vocabulary.standard());
        // Layers first: a programme names them.
        for (int i = one.yamlTexts().size() - 1; i >= 0; i--) {
            library = library.withText("uji-" + i + ".yaml", one.yamlTexts().get(i));
        }
        return library.policies().get(0);
    }
}
