package id.umkm.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.domain.generator.Applications;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Changeability;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of every remedy of the Mojokerto programme. */
class RemedyLawsProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final CompiledPolicy POLICY =
            CompiledPolicy.of(PolicyLibrary.bundled().policies("mojokerto-iw").get(0));

    @Provide
    Arbitrary<Application> applications() {
        return Policies.applications();
    }

    @Property(tries = 1000)
    void doing_what_the_remedy_says_makes_the_group_eligible(@ForAll("applications") Application application) {
        Facts facts = Facts.of(WORDS, application, Applications.AS_OF);
        Decision decision = decide(facts);
        Remedy remedy = Remedies.of(POLICY, DecisionKind.ELIGIBILITY, facts, decision);
        Statistics.collect(remedy.operations().isEmpty() ? "without operations" : "with operations");
        if (decision.getOutcome() == Outcome.ELIGIBLE) {
            assertThat(remedy).isEqualTo(Remedy.NOT_NEEDED);
            return;
        }
        if (remedy.operations().isEmpty()) {
            assertThat(remedy.noRemedyReason()).isNotNull();
            return;
        }
        Facts applied = Remedies.apply(POLICY, DecisionKind.ELIGIBILITY, facts);
        Decision after = decide(applied);
        assertThat(after.getOutcome()).isEqualTo(remedy.outcome());
        assertThat(after.getFindings()).noneMatch(finding -> finding.getEffect() == Effect.REJECT);
        if (after.getOutcome() != Outcome.ELIGIBLE) {
            // Only an officer is left to be asked, about something that the group cannot change.
            assertThat(after.getOutcome()).isEqualTo(Outcome.NEEDS_REVIEW);
            assertThat(codes(decision, Effect.REVIEW)).containsAll(codes(after, Effect.REVIEW));
        }
        onlyWhatIsNamedChanges(facts, applied, remedy);
    }

    @Property(tries = 1000)
    void no_operation_changes_what_a_subject_cannot_change(@ForAll("applications") Application application) {
        Facts facts = Facts.of(WORDS, application, Applications.AS_OF);
        Remedy remedy = Remedies.of(POLICY, DecisionKind.ELIGIBILITY, facts, decide(facts));
        for (RemedyOperation operation : remedy.operations()) {
            if (operation.op() == RemedyOperation.Kind.SET) {
                Attribute attribute = WORDS.find(Level.SUBJECT, Objects.requireNonNull(operation.attribute()))
                        .orElseThrow();
                assertThat(attribute.getChangeability()).isIn(Changeability.YES, Changeability.ONLY_UP);
            }
            assertThat(operation.codes()).isNotEmpty();
        }
    }

    /** What is unknown of a member is supposed to be as it should be; only who surely does not pass has to go. */
    @Property(tries = 1000)
    void nobody_is_replaced_whom_no_finding_names(@ForAll("applications") Application application) {
        Facts facts = Facts.of(WORDS, application, Applications.AS_OF);
        Decision decision = decide(facts);
        List<String> named = decision.getFindings().stream()
                .flatMap(finding -> finding.getWho().stream())
                .map(Who::ref)
                .toList();
        Remedy remedy = Remedies.of(POLICY, DecisionKind.ELIGIBILITY, facts, decision);
        assertThat(remedy.operations())
                .filteredOn(operation -> operation.op() == RemedyOperation.Kind.REPLACE_MEMBER)
                .allSatisfy(operation -> assertThat(named).contains(operation.who()));
    }

    private static Decision decide(Facts facts) {
        return POLICY.decide(DecisionKind.ELIGIBILITY, facts, "0".repeat(64));
    }

    private static List<String> codes(Decision decision, Effect effect) {
        return decision.getFindings().stream()
                .filter(finding -> finding.getEffect() == effect)
                .map(Finding::getCode)
                .toList();
    }

    /** A remedy that claims less than it changes would prove nothing. */
    private static void onlyWhatIsNamedChanges(Facts before, Facts after, Remedy remedy) {
        List<Attribute> attributes = WORDS.attributes(Level.SUBJECT);
        Stream<String> changed = IntStream.range(0, attributes.size())
                .filter(i -> !Objects.equals(before.get(i), after.get(i)))
                .mapToObj(i -> attributes.get(i).getFact());
        List<String> named = remedy.operations().stream()
                .filter(operation -> operation.who() == null)
                .map(operation -> operation.op() == RemedyOperation.Kind.ADD_MEMBER
                        ? "member_count"
                        : Objects.requireNonNullElse(operation.attribute(), ""))
                .toList();
        assertThat(changed).allSatisfy(fact -> assertThat(named).contains(fact));
        int added = remedy.operations().stream()
                .map(RemedyOperation::count)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(after.getMembers()).hasSize(before.getMembers().size() + added);
        List<String> touched = remedy.operations().stream()
                .map(RemedyOperation::who)
                .filter(Objects::nonNull)
                .toList();
        int attributesOfMembers = WORDS.attributes(Level.MEMBER).size();
        for (int i = 0; i < before.getMembers().size(); i++) {
            Facts.Person one = before.getMembers().get(i);
            Facts.Person other = after.getMembers().get(i);
            if (!touched.contains(one.getRef())) {
                assertThat(IntStream.range(0, attributesOfMembers))
                        .allMatch(ordinal -> Objects.equals(one.get(ordinal), other.get(ordinal)));
            }
        }
    }
}
