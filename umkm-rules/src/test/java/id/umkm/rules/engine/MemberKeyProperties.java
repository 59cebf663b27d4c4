package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Applications;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.generator.EdgeRecords;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Reading a member at once gives what reading value by value gives, and tells members apart whose values lie in other classes. */
class MemberKeyProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final List<DecisionKind> KINDS =
            List.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.REFERRAL);
    private static final Policy BUNDLED =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);

    @Provide
    Arbitrary<Policies.SharingCase> sharings() {
        return Policies.sharings();
    }

    @Property(tries = 300)
    void under_any_policy(@ForAll("sharings") Policies.SharingCase one) {
        Policy policy = EvaluatorsAgreeProperties.policy(one.yamlTexts());
        CompiledPolicy compiled = CompiledPolicy.of(policy);
        KINDS.forEach(kind -> compare(
                compiled,
                kind,
                one.applications().stream()
                        .map(application -> Facts.of(WORDS, application, one.asOf()))
                        .toList()));
        Statistics.coverage(coverage -> coverage.check("known").percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<List<Application>> applications() {
        return EdgeRecords.applications().list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 500)
    void under_the_bundled_policy(@ForAll("applications") List<Application> applications) {
        CompiledPolicy compiled = CompiledPolicy.of(BUNDLED);
        KINDS.forEach(kind -> compare(
                compiled,
                kind,
                applications.stream()
                        .map(application -> Facts.of(WORDS, application, Applications.AS_OF))
                        .toList()));
        Statistics.coverage(coverage -> coverage.check("known").percentage(share -> share > 5));
    }

    private static void compare(CompiledPolicy policy, DecisionKind kind, List<Facts> all) {
        Shortcut shortcut = policy.shortcut(kind, all.get(0));
        MemberKey whole = shortcut == null ? null : shortcut.members().makeWholeKey(WORDS);
        if (shortcut == null || whole == null) {
            Statistics.collect("not read at once");
            return;
        }
        Map<Long, List<Integer>> classesOf = new HashMap<>();
        for (Facts facts : all) {
            for (int place = 0; place < facts.countMembers(); place++) {
                int[] classes = new int[shortcut.members().numbers()];
                boolean known = shortcut.members().read(facts, place, classes);
                Statistics.collect(known ? "known" : "unknown");
                long key = whole.of(Objects.requireNonNull(facts.getRecordOfMember(place)), facts.getAsOf());
                assertThat(key).isEqualTo(known ? shortcut.members().packing().first(classes) : MemberKey.UNKNOWN);
                if (known) {
                    List<Integer> read = Arrays.stream(classes).boxed().toList();
                    assertThat(classesOf.computeIfAbsent(key, one -> read)).isEqualTo(read);
                }
            }
        }
    }
}
