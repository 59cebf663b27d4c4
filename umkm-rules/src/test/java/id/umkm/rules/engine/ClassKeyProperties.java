package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.enterprise.Applicant;
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

/**
 * Reading a record at once gives what reading value by value gives, and tells records apart whose values lie in other classes.
 */
class ClassKeyProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final List<DecisionKind> KINDS =
            List.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.REFERRAL);
    private static final int MANY = 1_000;
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
        Statistics.coverage(coverage -> {
            coverage.check("known").percentage(share -> share > 5);
            coverage.check("subject known").percentage(share -> share > 1);
            coverage.check("all added").percentage(share -> share > 1);
            coverage.check("not all added").percentage(share -> share > 1);
        });
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
        Statistics.coverage(coverage -> {
            coverage.check("known").percentage(share -> share > 5);
            coverage.check("subject known").percentage(share -> share > 1);
            coverage.check("all added").percentage(share -> share > 1);
            coverage.check("not all added").percentage(share -> share > 1);
        });
    }

    private static void compare(CompiledPolicy policy, DecisionKind kind, List<Facts> all) {
        Shortcut shortcut = policy.shortcut(kind, all.get(0));
        if (shortcut == null) {
            Statistics.collect("not read at once");
            return;
        }
        compareMembers(shortcut.members(), all);
        compareSubjects(shortcut.subject(), all);
        // Those whom the rules were asked about are known, and others like them.
        for (int i = 0; i < all.size(); i += 2) {
            policy.decide(kind, all.get(i), "");
        }
        compareLoop(shortcut.members(), all);
    }

    private static void compareLoop(MemberLooks members, List<Facts> all) {
        MemberLoop loop = members.makeLoop(WORDS);
        if (loop == null) {
            return;
        }
        for (Facts facts : all) {
            MemberCounts each = members.nobodyYet(facts.countMembers());
            boolean added = members.addEach(null, facts, each);
            Statistics.collect(added ? "all added" : "not all added");
            MemberCounts read = members.nobodyYet(facts.countMembers());
            assertThat(members.addEach(loop.key(), facts, read)).isEqualTo(added);
            MemberCounts atOnce = members.nobodyYet(facts.countMembers());
            assertThat(loop.addAll(Objects.requireNonNull(facts.getMemberRecords()), facts.getAsOf(), atOnce))
                    .isEqualTo(added);
            if (added) {
                same(read, each, members);
                same(atOnce, each, members);
            }
        }
    }

    private static void same(MemberCounts one, MemberCounts other, MemberLooks members) {
        for (int row = 0; row < members.criteria().size(); row++) {
            assertThat(one.failing(row)).isEqualTo(other.failing(row));
        }
        for (int share = 0; share < members.shares(); share++) {
            assertThat(one.yes(share)).isEqualTo(other.yes(share));
        }
        for (int place = 0; place < other.members(); place++) {
            assertThat(one.look(place)).isSameAs(other.look(place));
        }
    }

    private static void compareMembers(MemberLooks members, List<Facts> all) {
        ClassKey whole = members.makeWholeKey(WORDS);
        if (whole == null) {
            Statistics.collect("not read at once");
            return;
        }
        Map<Long, List<Integer>> classesOf = new HashMap<>();
        for (Facts facts : all) {
            for (int place = 0; place < facts.countMembers(); place++) {
                int[] classes = new int[members.numbers()];
                boolean known = members.read(facts, place, classes);
                Statistics.collect(known ? "known" : "unknown");
                long key = whole.of(Objects.requireNonNull(facts.getRecordOfMember(place)), null, facts.getAsOf());
                assertThat(key >= 0).isEqualTo(known);
                if (known) {
                    assertThat(key).isEqualTo(members.packing().first(classes));
                    List<Integer> read = Arrays.stream(classes).boxed().toList();
                    assertThat(classesOf.computeIfAbsent(key, one -> read)).isEqualTo(read);
                }
            }
        }
    }

    private static void compareSubjects(SubjectLook subject, List<Facts> all) {
        Map<SubjectLook.Key, List<Integer>> classesOf = new HashMap<>();
        for (Facts facts : all) {
            Applicant applicant = Objects.requireNonNull(facts.getApplicant());
            Application application = Objects.requireNonNull(facts.getApplication());
            SubjectLook.Keys keys = subject.makeKeys(applicant, application);
            if (keys == null) {
                Statistics.collect("subject not read at once");
                return;
            }
            SubjectLook.Key whole = Objects.requireNonNull(keys.of(applicant, application, facts.getAsOf()));
            int[] classes = new int[MANY];
            boolean known = subject.read(facts, classes);
            Statistics.collect(known ? "subject known" : "subject unknown");
            assertThat(whole.isKnown()).isEqualTo(known);
            if (known) {
                assertThat(whole.first()).isEqualTo(subject.packing().first(classes));
                assertThat(whole.second()).isEqualTo(subject.packing().second(classes));
                List<Integer> read = Arrays.stream(classes).boxed().toList();
                assertThat(classesOf.computeIfAbsent(whole, one -> read)).isEqualTo(read);
            }
        }
    }
}
