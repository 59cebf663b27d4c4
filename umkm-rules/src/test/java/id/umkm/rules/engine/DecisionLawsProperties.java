package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.person.Member;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every decision, whatever the policy and the facts. */
class DecisionLawsProperties {
    private static final Policy MOJOKERTO =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);
    private static final CompiledPolicy COMPILED = CompiledPolicy.of(MOJOKERTO);

    @Provide
    Arbitrary<Application> applications() {
        return Policies.applications();
    }

    @Provide
    Arbitrary<List<Application>> records() {
        return Policies.applications().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Policies.Case> cases() {
        return Policies.cases().filter(EvaluatorsAgreeProperties::hasNoEmptyRange);
    }

    @Property(tries = 1000)
    void shuffled_members_give_the_same_bytes(@ForAll("applications") Application application, @ForAll Random random) {
        BusinessGroup group = Objects.requireNonNull(application.getGroup());
        List<Member> members = shuffled(group.getMembers(), random);
        Application other = Application.builder()
                .from(application)
                .group(BusinessGroup.builder().from(group).members(members).build())
                .build();
        assertThat(bytes(COMPILED, other)).isEqualTo(bytes(COMPILED, application));
    }

    @Property(tries = 1000)
    void shuffled_records_give_the_same_bytes(@ForAll("records") List<Application> records, @ForAll Random random) {
        List<Application> shuffled = shuffled(records, random);
        List<String> inOrder =
                records.stream().map(one -> bytes(COMPILED, one)).sorted().toList();
        assertThat(shuffled.stream().map(one -> bytes(COMPILED, one)).sorted()).containsExactlyElementsOf(inOrder);
    }

    @Property(tries = 1000)
    void shuffled_rows_give_the_same_policy_and_the_same_bytes(
            @ForAll("cases") Policies.Case one, @ForAll Random random) {
        Policy policy = EvaluatorsAgreeProperties.policy(one.yamlTexts());
        Policy other = Policy.builder()
                .from(policy)
                .criteria(shuffled(policy.getCriteria(), random))
                .parameters(shuffled(policy.getParameters(), random))
                .tables(policy.getTables().stream()
                        .map(table -> table.hitPolicy() == HitPolicy.FIRST ? table : shuffled(table, random))
                        .toList())
                .build();
        assertThat(other.getSha256()).isEqualTo(policy.getSha256());
        Facts facts = Facts.of(Vocabulary.standard(), one.application(), one.asOf());
        assertThat(bytes(CompiledPolicy.of(other), facts)).isEqualTo(bytes(CompiledPolicy.of(policy), facts));
    }

    @Property(tries = 1000)
    void a_decision_read_back_from_json_is_equal(@ForAll("applications") Application application) {
        Decision decision = decide(COMPILED, application);
        String json = DecisionJson.write(decision);
        assertThat(DecisionJson.parse(json).orThrow()).isEqualTo(decision);
        assertThat(DecisionJson.write(DecisionJson.parse(json).orThrow())).isEqualTo(json);
    }

    @Property(tries = 1000)
    void an_application_read_back_from_json_is_decided_alike(@ForAll("applications") Application application) {
        Application read =
                ApplicationJson.parse(ApplicationJson.write(application)).orThrow();
        assertThat(bytes(COMPILED, read)).isEqualTo(bytes(COMPILED, application));
    }

    @Property(tries = 1000)
    void removing_a_rejecting_row_never_takes_eligibility_away(
            @ForAll("applications") Application application, @ForAll Random random) {
        List<Criterion> rejecting = MOJOKERTO.getCriteria().stream()
                .filter(criterion -> criterion.getEffect() == Effect.REJECT)
                .toList();
        Criterion gone = rejecting.get(random.nextInt(rejecting.size()));
        Outcome before = decide(COMPILED, application).getOutcome();
        Outcome after = decide(Without.compiled(gone), application).getOutcome();
        assertThat(strictness(after))
                .as("%s without %s, %s with it", after, gone.getCode(), before)
                .isLessThanOrEqualTo(strictness(before));
    }

    @Property(tries = 200)
    void locale_and_zone_of_the_machine_change_no_byte(@ForAll("applications") Application application) {
        String usual = bytes(COMPILED, application);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(CompiledPolicy.of(MOJOKERTO), application)).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Policies without one row, compiled once each. */
    private static final class Without {
        private static final Map<String, CompiledPolicy> COMPILED_WITHOUT = new ConcurrentHashMap<>();

        static CompiledPolicy compiled(Criterion gone) {
            return COMPILED_WITHOUT.computeIfAbsent(
                    gone.getCode(),
                    code -> CompiledPolicy.of(Policy.builder()
                            .from(MOJOKERTO)
                            .criteria(MOJOKERTO.getCriteria().stream()
                                    .filter(criterion -> !criterion.getCode().equals(code))
                                    .toList())
                            .build()));
        }
    }

    private static int strictness(Outcome outcome) {
        return List.of(Outcome.ELIGIBLE, Outcome.NEEDS_REVIEW, Outcome.INCOMPLETE, Outcome.NOT_ELIGIBLE)
                .indexOf(outcome);
    }

    private static Decision decide(CompiledPolicy policy, Application application) {
        return policy.decide(
                DecisionKind.ELIGIBILITY,
                Facts.of(Vocabulary.standard(), application, Applications.AS_OF),
                ApplicationJson.sha256(application));
    }

    private static String bytes(CompiledPolicy policy, Application application) {
        return DecisionJson.write(decide(policy, application));
    }

    private static String bytes(CompiledPolicy policy, Facts facts) {
        return DecisionJson.write(policy.decide(DecisionKind.ELIGIBILITY, facts, "0".repeat(64)));
    }

    private static DecisionTable shuffled(DecisionTable table, Random random) {
        List<TableRow> rows = shuffled(table.rows(), random);
        return new DecisionTable(table.name(), table.hitPolicy(), table.inputs(), table.output(), rows, table.layer());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
