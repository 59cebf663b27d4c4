package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.json.DecisionJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** What holds of the money of every grant, whatever happens to it in whatever order. */
class PaymentsProperties {
    private static final ProgrammeEngine IW =
            PolicyEngine.of(PolicyLibrary.bundled()).programme("mojokerto-iw");
    private static final LocalDate AWARDED_ON = LocalDate.of(2021, 7, 15);

    /** What somebody tries to do on some day. */
    private enum Act {
        PAY_FIRST,
        PAY_SECOND,
        PAY_NEXT,
        ACCEPT_FIRST,
        REFUSE_FIRST,
        ACCEPT_SECOND,
        ACCEPT_FINAL,
        SETTLE,
        MISUSE,
        WAIT
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.of(Act.class).list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 500)
    void tranches_sum_to_the_grant(@ForAll @LongRange(min = 2, max = 20_000_000) long awarded) {
        Log log = new Log(awarded);
        log.act(Act.PAY_FIRST);
        log.act(Act.ACCEPT_FIRST);
        log.act(Act.PAY_SECOND);
        assertThat(GrantAccount.of(log.grant()).released()).isEqualTo(Rupiah.of(awarded));
    }

    @Property(tries = 500)
    void no_order_of_events_pays_twice_and_every_rupiah_has_a_place(
            @ForAll("acts") List<Act> acts, @ForAll @LongRange(min = 8_500_000, max = 20_000_000) long awarded) {
        Log log = new Log(awarded);
        for (Act act : acts) {
            log.act(act);
            GrantAccount account = GrantAccount.of(log.grant());
            assertThat(account.released()).isLessThanOrEqualTo(Rupiah.of(awarded));
            assertThat(account.held().amount()).isNotNegative();
            assertThat(account.recovered().plus(account.accountedFor()).plus(account.held()))
                    .isEqualTo(account.released());
            for (int tranche = 1; tranche <= 2; tranche++) {
                int number = tranche;
                assertThat(log.events)
                        .filteredOn(event -> event.getType() == GrantEvent.Type.RELEASED
                                && Objects.equals(event.getTranche(), number))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Property(tries = 300)
    void the_order_in_which_the_log_was_written_changes_no_byte(@ForAll("acts") List<Act> acts, @ForAll Random random) {
        Log log = new Log(20_000_000);
        acts.forEach(log::act);
        Grant grant = log.grant();
        List<GrantEvent> shuffled = new ArrayList<>(grant.getEvents());
        Collections.shuffle(shuffled, random);
        Grant other = Grant.builder().from(grant).events(shuffled).build();
        assertThat(DecisionJson.write(IW.disbursement(other, log.today)))
                .isEqualTo(DecisionJson.write(IW.disbursement(grant, log.today)));
    }

    /** A treasury that pays only what was decided, and notes it. */
    private static final class Log {
        private final Rupiah awarded;
        private final List<GrantEvent> events = new ArrayList<>();
        private boolean misused;
        private LocalDate today = AWARDED_ON;

        Log(long awarded) {
            this.awarded = Rupiah.of(awarded);
        }

        void act(Act act) {
            today = today.plusDays(9);
            switch (act) {
                case PAY_FIRST -> pay(IW.disbursement(grant(), 1, today));
                case PAY_SECOND -> pay(IW.disbursement(grant(), 2, today));
                case PAY_NEXT -> pay(IW.disbursement(grant(), today));
                case SETTLE -> pay(IW.disbursement(grant(), null, today));
                case ACCEPT_FIRST -> accept(1);
                case REFUSE_FIRST -> refuse(1);
                case ACCEPT_SECOND -> accept(2);
                case ACCEPT_FINAL -> accept(null);
                case MISUSE -> misused = true;
                case WAIT -> today = today.plusDays(30);
            }
        }

        private void pay(Decision decision) {
            Rupiah amount = decision.getAmount();
            if (decision.getOutcome() == Outcome.RELEASE) {
                assertThat(Objects.requireNonNull(amount).amount()).isPositive();
                add(GrantEvent.Type.RELEASED, decision.getTranche(), amount);
            } else if (decision.getOutcome() == Outcome.RECOVER) {
                assertThat(amount).isEqualTo(GrantAccount.of(grant()).held());
                add(GrantEvent.Type.RECOVERED, null, Objects.requireNonNull(amount));
            } else {
                assertThat(amount).isNull();
            }
        }

        /** What is accounted for is what was paid with the tranche and neither accounted for nor given back since. */
        private void accept(@Nullable Integer tranche) {
            GrantAccount account = GrantAccount.of(grant());
            boolean released = tranche == null ? account.lastTranche() > 0 : account.lastTranche() >= tranche;
            if (!released || GrantAccount.report(grant(), tranche) == ReportState.ACCEPTED) {
                return;
            }
            add(GrantEvent.Type.REPORT_ACCEPTED, tranche, account.held());
        }

        private void refuse(int tranche) {
            boolean released = GrantAccount.of(grant()).lastTranche() >= tranche;
            if (released && GrantAccount.report(grant(), tranche) != ReportState.ACCEPTED) {
                events.add(GrantEvent.builder()
                        .type(GrantEvent.Type.REPORT_REFUSED)
                        .on(today)
                        .tranche(tranche)
                        .build());
            }
        }

        private void add(GrantEvent.Type type, @Nullable Integer tranche, Rupiah amount) {
            events.add(GrantEvent.builder()
                    .type(type)
                    .on(today)
                    .tranche(tranche)
                    .amount(amount)
                    .build());
        }

        Grant grant() {
            return Grant.builder()
                    .id("HBH-1")
                    .policyVersion("2021.1")
                    .application(application())
                    .awarded(awarded)
                    .awardedOn(AWARDED_ON)
                    .inDecree(true)
                    .agreementSigned(true)
                    .integrityPact(true)
                    .groupAccount(true)
                    .spentAsPlanned(!misused)
                    .events(events)
                    .build();
        }

        private static Application application() {
            Application sample = Samples.application();
            BusinessGroup group = BusinessGroup.builder()
                    .from(Objects.requireNonNull(sample.getGroup()))
                    .extras(Map.of())
                    .build();
            return Application.builder().from(sample).group(group).build();
        }
    }
}
