package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.rules.source.PolicyOverride;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stored decisions of the Mojokerto programme, decided again. */
class ReplayTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final PolicyEngine ENGINE = PolicyEngine.of(PolicyLibrary.bundled());
    private static final ProgrammeEngine IW = ENGINE.programme("mojokerto-iw");

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"ELIGIBILITY", "AMOUNT", "REFERRAL"})
    void what_was_decided_about_an_application_comes_out_again(DecisionKind kind) {
        Application application = asking(20_000_001);
        DecisionRecord record = DecisionRecord.of(application, IW.decide(kind, application, AS_OF));
        ReplayResult result = ENGINE.replay(DecisionRecord.parse(record.toJson()));
        assertThat(result.status()).isEqualTo(ReplayResult.Status.SAME);
        assertThat(result.differences()).isEmpty();
        result.requireSame();
    }

    @Test
    void what_a_database_did_to_the_order_of_names_does_not_matter() {
        String stored = record(20_000_001).toJson();
        String input = stored.substring(stored.indexOf("\"input\":"));
        String reordered = "{" + input.substring(0, input.length() - 1) + ","
                + stored.substring(1, stored.indexOf("\"input\":") - 1) + "}";
        assertThat(ENGINE.replay(DecisionRecord.parse(reordered)).status()).isEqualTo(ReplayResult.Status.SAME);
    }

    @Test
    void every_place_of_an_allocation_comes_out_again() {
        List<Application> applications =
                Stream.of("A", "B", "C").map(ReplayTest::named).toList();
        List<Decision> decisions =
                IW.allocation(applications, AS_OF, Rupiah.of(50_000_000)).getDecisions();
        assertThat(decisions)
                .extracting(Decision::getOutcome)
                .containsExactly(Outcome.FUNDED, Outcome.FUNDED, Outcome.PARTLY_FUNDED);
        for (int i = 0; i < decisions.size(); i++) {
            ENGINE.replay(DecisionRecord.of(applications.get(i), decisions.get(i)))
                    .requireSame();
        }
    }

    @Test
    void one_rupiah_changed_in_the_facts_is_told() {
        String stored = record(20_000_001).toJson();
        String tampered = stored.replace("\"requestedAmount\":20000001", "\"requestedAmount\":20000002");
        assertThat(tampered).isNotEqualTo(stored);
        ReplayResult result = ENGINE.replay(DecisionRecord.parse(tampered));
        assertThat(result.status()).isEqualTo(ReplayResult.Status.DIFFERENT);
        assertThat(result.differences())
                .extracting(ReplayResult.Difference::pointer)
                .first()
                .isEqualTo("/decision/audit/inputSha256");
        assertThatThrownBy(result::requireSame)
                .isInstanceOf(ReplayMismatchException.class)
                .hasMessageContaining("IW-2021-035")
                .hasMessageContaining("/decision/audit/inputSha256");
    }

    @Test
    void facts_of_another_decision_are_told() {
        DecisionRecord one = DecisionRecord.of(named("A"), IW.decide(DecisionKind.AMOUNT, named("A"), AS_OF));
        DecisionRecord other = DecisionRecord.of(named("B"), IW.decide(DecisionKind.AMOUNT, named("B"), AS_OF));
        String mixed = one.toJson().replace(one.getInput(), other.getInput());
        ReplayResult result = ENGINE.replay(DecisionRecord.parse(mixed));
        assertThat(result.status()).isEqualTo(ReplayResult.Status.DIFFERENT);
        assertThat(result.differences()).first().satisfies(difference -> {
            assertThat(difference.pointer()).isEqualTo("/decision/id");
            assertThat(difference.stored()).isEqualTo("A");
            assertThat(difference.now()).isEqualTo("B");
        });
    }

    @Test
    void an_amount_changed_in_the_decision_is_told() {
        String stored = record(20_000_001).toJson();
        String tampered = stored.replace("\"amount\":20000000", "\"amount\":20000009");
        assertThat(tampered).isNotEqualTo(stored);
        assertThat(ENGINE.replay(DecisionRecord.parse(tampered)).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.pointer()).isEqualTo("/decision/amount");
                    assertThat(difference.stored()).isEqualTo("20000009");
                    assertThat(difference.now()).isEqualTo("20000000");
                });
    }

    @Test
    void one_cell_changed_in_the_policy_is_told_with_what_it_changes() {
        PolicyLibrary changed = PolicyLibrary.bundled()
                .override(
                        "mojokerto-iw",
                        "2021.1",
                        PolicyOverride.named("2021.1").because("uji").set("bantuan_maksimal", "19 juta"));
        ReplayResult result = PolicyEngine.of(changed).replay(record(20_000_000));
        assertThat(result.status()).isEqualTo(ReplayResult.Status.DIFFERENT);
        assertThat(result.differences())
                .extracting(ReplayResult.Difference::pointer)
                .containsExactly("/decision/policy/sha256", "/decision/amount");
    }

    @Test
    void a_policy_that_is_not_in_the_library_is_told() {
        PolicyLibrary other = PolicyLibrary.bundled()
                .override(
                        "mojokerto-iw", "2021.1", PolicyOverride.named("2021.9").because("uji"));
        assertThat(PolicyEngine.of(other).replay(record(20_000_000)).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.meaning().en())
                        .isEqualTo("Policy mojokerto-iw 2021.1 is not in the library."));
        assertThat(PolicyEngine.of(PolicyLibrary.empty(PolicyLibrary.bundled().vocabulary()))
                        .replay(record(20_000_000))
                        .differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.pointer()).isEqualTo("/decision/policy/id"));
    }

    @Test
    void another_version_of_the_library_that_decides_alike_is_no_mismatch() {
        Application application = asking(20_000_000);
        Decision decision = IW.amount(application, AS_OF);
        Decision older = Decision.builder()
                .from(decision)
                .audit(Audit.of(decision.getAudit().inputSha256(), "umkm-rules 0.0.1"))
                .build();
        ReplayResult result = ENGINE.replay(DecisionRecord.of(application, older));
        assertThat(result.status()).isEqualTo(ReplayResult.Status.SAME_OTHER_ENGINE);
        result.requireSame();
    }

    @Test
    void a_day_without_a_policy_comes_out_again() {
        LocalDate late = LocalDate.of(2030, 1, 2);
        Application application = asking(20_000_000);
        Decision decision = IW.amount(application, late);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NO_POLICY_IN_FORCE);
        assertThat(ENGINE.replay(DecisionRecord.of(application, decision)).status())
                .isEqualTo(ReplayResult.Status.SAME);
    }

    private static DecisionRecord record(long asked) {
        Application application = asking(asked);
        return DecisionRecord.of(application, IW.amount(application, AS_OF));
    }

    private static Application asking(long amount) {
        Application.Builder application = Application.builder();
        return application
                .from(named("IW-2021-035"))
                .requestedAmount(Rupiah.of(amount))
                .build();
    }

    private static Application named(String id) {
        Application sample = Samples.application();
        BusinessGroup group = BusinessGroup.builder()
                .from(Objects.requireNonNull(sample.getGroup()))
                .extras(Map.of())
                .build();
        return Application.builder().from(sample).id(id).group(group).build();
    }
}
