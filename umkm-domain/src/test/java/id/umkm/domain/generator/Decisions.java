package id.umkm.domain.generator;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Basis;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitraries of decisions: well formed, not such as a policy would come to. */
public final class Decisions {
    private static final String HEX = "0123456789abcdef";
    private static final int HASH = 64;

    private Decisions() {}

    /** Decisions of every kind with an outcome of that kind. */
    public static Arbitrary<Decision> any() {
        return Arbitraries.of(DecisionKind.class).flatMap(Decisions::of);
    }

    /** Decisions of one kind. */
    public static Arbitrary<Decision> of(DecisionKind kind) {
        return Builders.withBuilder(() -> Decision.builder().kind(kind))
                .use(Arbitraries.of(kind.getOutcomes()))
                .in(Decision.Builder::outcome)
                .use(Values.ids())
                .in(Decision.Builder::id)
                .use(Values.days())
                .in(Decision.Builder::asOf)
                .use(policies().injectNull(0.2))
                .in(Decision.Builder::policy)
                .use(Values.amounts().injectNull(0.5))
                .in(Decision.Builder::amount)
                .use(ordinals().injectNull(0.5))
                .in(Decision.Builder::tranche)
                .use(rankings().injectNull(0.5))
                .in(Decision.Builder::ranking)
                .use(missingFacts().list().ofMaxSize(3))
                .in(Decision.Builder::missing)
                .use(findings().list().ofMaxSize(3))
                .in(Decision.Builder::findings)
                .use(outputs().list().ofMaxSize(2))
                .in(Decision.Builder::outputs)
                .use(remedies(kind))
                .in(Decision.Builder::remedy)
                .use(policies().list().ofMaxSize(2))
                .in(Decision.Builder::nearestPolicies)
                .use(Combinators.combine(hashes(), Values.texts()).as(Audit::of))
                .in(Decision.Builder::audit)
                .build(Decision.Builder::build)
                .withoutEdgeCases();
    }

    /** Findings with all that explains them. */
    public static Arbitrary<Finding> findings() {
        return Builders.withBuilder(Finding::builder)
                .use(codes())
                .in(Finding.Builder::code)
                .use(Arbitraries.of(Effect.class))
                .in(Finding.Builder::effect)
                .use(Arbitraries.of(Basis.class))
                .in(Finding.Builder::basis)
                .use(Values.texts().list().ofMaxSize(2))
                .in(Finding.Builder::citations)
                .use(codes().map(code -> "Kelayakan/" + code))
                .in(Finding.Builder::position)
                .use(Arbitraries.of(Layer.class))
                .in(Finding.Builder::layer)
                .use(Values.ids().injectNull(0.7))
                .in(Finding.Builder::group)
                .use(persons().list().ofMaxSize(2))
                .in(Finding.Builder::who)
                .use(Values.bilingual())
                .in(Finding.Builder::message)
                .use(Values.bilingual().injectNull(0.3))
                .in(Finding.Builder::advice)
                .use(evidence().list().ofMaxSize(2))
                .in(Finding.Builder::evidence)
                .build(Finding.Builder::build)
                .withoutEdgeCases();
    }

    /** Facts that findings rest on, known and unknown. */
    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        attributes(),
                        Values.ids().injectNull(0.5),
                        Values.facts().injectNull(0.2),
                        Values.texts(),
                        Values.ids().injectNull(0.3))
                .as(Evidence::new);
    }

    /** Unknown facts that decisions wait for. */
    public static Arbitrary<MissingFact> missingFacts() {
        return Combinators.combine(
                        attributes(),
                        Values.ids().injectNull(0.7),
                        Values.ids().injectNull(0.5),
                        codes().list().ofMinSize(1).ofMaxSize(3))
                .as(MissingFact::new);
    }

    /** Places of applications, of those that were not ranked as well. */
    public static Arbitrary<Ranking> rankings() {
        return Combinators.combine(
                        Values.amounts(),
                        ordinals().injectNull(0.2),
                        Arbitraries.integers().between(0, 500),
                        ordinals().injectNull(0.5),
                        Values.amounts().injectNull(0.2),
                        Values.amounts().injectNull(0.2),
                        keys().list().ofMaxSize(3))
                .as(Ranking::new);
    }

    private static Arbitrary<Ranking.Key> keys() {
        return Combinators.combine(
                        attributes(),
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(
                                Arbitraries.longs()
                                        .between(-Rupiah.MAX, Rupiah.MAX)
                                        .asGeneric(),
                                Values.texts().asGeneric()),
                        Arbitraries.of("Alokasi/Urutan 1", "Alokasi/Urutan 2"))
                .as(Ranking.Key::new);
    }

    /** What subjects of decisions of a kind can do: nothing is needed, nothing can be done, or operations that turn it. */
    public static Arbitrary<Remedy> remedies(DecisionKind kind) {
        return Arbitraries.oneOf(
                Arbitraries.just(Remedy.NOT_NEEDED),
                Values.bilingual().map(Remedy::none),
                Combinators.combine(
                                operations().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(kind.getRemedyOutcomes()))
                        .as((operations, outcome) -> Remedy.of(operations, outcome, null)));
    }

    /** Single operations of remedies. */
    public static Arbitrary<RemedyOperation> operations() {
        return Combinators.combine(
                        Arbitraries.of(RemedyOperation.Kind.class),
                        attributes().injectNull(0.3),
                        Values.ids().injectNull(0.7),
                        Values.ids().injectNull(0.5),
                        Values.facts().injectNull(0.3),
                        ordinals().injectNull(0.7),
                        codes().list().ofMinSize(1).ofMaxSize(3))
                .as(RemedyOperation::new);
    }

    private static Arbitrary<Integer> ordinals() {
        return Arbitraries.integers().between(1, 500);
    }

    /** Values that tables give. */
    public static Arbitrary<Output> outputs() {
        return Combinators.combine(
                        attributes(),
                        Values.facts().injectNull(0.2),
                        Values.texts().injectNull(0.2),
                        Arbitraries.of(Basis.class).injectNull(0.2),
                        Values.texts().list().ofMaxSize(2))
                .as(Output::new);
    }

    /** References to versions of policies. */
    public static Arbitrary<PolicyRef> policies() {
        return Combinators.combine(Values.ids(), Arbitraries.of("2021.1", "2021.2", "2022.1"), hashes())
                .as(PolicyRef::new);
    }

    private static Arbitrary<Who> persons() {
        return Combinators.combine(Values.ids(), Values.niks()).as((ref, nik) -> new Who(ref, nik.masked()));
    }

    private static Arbitrary<String> hashes() {
        return Arbitraries.strings().withChars(HEX).ofLength(HASH);
    }

    private static Arbitrary<String> attributes() {
        return Arbitraries.of("member_count", "employer", "village", "requested_amount", "grant_gap");
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of(
                "GROUP_TOO_SMALL", "GROUP_OUTSIDE_AREA", "MEMBER_STATE_EMPLOYEE", "REQUEST_BELOW_MINIMUM");
    }
}
