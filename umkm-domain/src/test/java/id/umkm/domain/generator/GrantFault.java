package id.umkm.domain.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.json.GrantJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Ways to spoil one fact of a complete, valid grant so that its JSON can still be read. */
enum GrantFault {
    NOTHING_AWARDED(
            "AMOUNT_NOT_POSITIVE",
            "/awarded",
            g -> copy(g).awarded(Rupiah.ZERO).events(List.of()).build()),
    AWARDED_BEFORE_IT_WAS_ASKED(
            "AWARD_BEFORE_SUBMISSION",
            "/awardedOn",
            g -> copy(g).awardedOn(day(1, 3)).build()),
    AWARDED_TOMORROW(
            "DATE_AFTER_AS_OF",
            "/awardedOn",
            g -> copy(g).awardedOn(Applications.AS_OF.plusDays(1))
                    .events(List.of())
                    .build()),
    WITHOUT_ID("TEXT_MALFORMED", "/id", g -> copy(g).id("").build()),
    OF_NO_VERSION(
            "TEXT_MALFORMED", "/policyVersion", g -> copy(g).policyVersion(" ").build()),
    FAULT_IN_THE_APPLICATION(
            "NUMBER_NEGATIVE",
            "/application/group/idleMonths",
            g -> copy(g).application(Application.builder()
                            .from(g.getApplication())
                            .group(BusinessGroup.builder()
                                    .from(Objects.requireNonNull(
                                            g.getApplication().getGroup()))
                                    .idleMonths(-1)
                                    .build())
                            .build())
                    .build()),
    EVENT_ON_THE_DAY_BEFORE_THE_AWARD("EVENT_BEFORE_AWARD", "/events/0/on", event(0, e -> e.on(day(1, 31)))),
    EVENT_TOMORROW("DATE_AFTER_AS_OF", "/events/8/on", event(8, e -> e.on(Applications.AS_OF.plusDays(1)))),
    TRANCHE_ZERO("TRANCHE_NUMBER_WRONG", "/events/5/tranche", event(5, e -> e.tranche(0))),
    PAID_WITHOUT_AMOUNT(
            "EVENT_AMOUNT_MISSING",
            "/events/9/amount",
            added(released(3, "05-20").amount(null))),
    GIVEN_BACK_WITHOUT_AMOUNT("EVENT_AMOUNT_MISSING", "/events/5/amount", event(5, e -> e.amount(null))),
    ACCEPTED_WITHOUT_AMOUNT("EVENT_AMOUNT_MISSING", "/events/4/amount", event(4, e -> e.amount(null))),
    LESS_THAN_NOTHING_GIVEN_BACK("AMOUNT_NEGATIVE", "/events/5/amount", event(5, e -> e.amount(Rupiah.of(-1)))),
    PAID_WITHOUT_TRANCHE(
            "EVENT_TRANCHE_MISSING",
            "/events/9/tranche",
            added(released(3, "05-20").tranche(null).amount(Rupiah.ZERO))),
    PAID_TWICE(
            "TRANCHE_RELEASED_TWICE",
            "/events/9/tranche",
            added(released(2, "05-20").amount(Rupiah.of(1)))),
    PAYMENT_RECORDED_TWICE(
            "TRANCHE_RELEASED_TWICE",
            "/events/9/tranche",
            added(released(1, "03-01").amount(Rupiah.of(7_000_000)))),
    ONE_RUPIAH_TOO_MUCH_PAID("RELEASED_ABOVE_AWARD", "/events/6/amount", event(6, e -> e.amount(Rupiah.of(3_000_001)))),
    ACCEPTED_TWICE(
            "REPORT_ACCEPTED_TWICE",
            "/events/9/type",
            added(report(GrantEvent.Type.REPORT_ACCEPTED, 1, "04-02").amount(Rupiah.of(1)))),
    FINAL_REPORT_ACCEPTED_TWICE(
            "REPORT_ACCEPTED_TWICE",
            "/events/9/type",
            added(report(GrantEvent.Type.REPORT_ACCEPTED, null, "05-11").amount(Rupiah.of(1)))),
    HANDED_IN_AFTER_ACCEPTANCE(
            "REPORT_AFTER_ACCEPTANCE", "/events/9/on", added(report(GrantEvent.Type.REPORT_SUBMITTED, 1, "03-31"))),
    REFUSED_AFTER_ACCEPTANCE(
            "REPORT_AFTER_ACCEPTANCE", "/events/9/on", added(report(GrantEvent.Type.REPORT_REFUSED, null, "05-11"))),
    REPORT_ON_A_TRANCHE_NOT_PAID(
            "REPORT_BEFORE_RELEASE", "/events/9/tranche", added(report(GrantEvent.Type.REPORT_SUBMITTED, 3, "05-20"))),
    REPORT_ON_THE_DAY_BEFORE_THE_PAYMENT(
            "REPORT_BEFORE_RELEASE", "/events/9/on", added(report(GrantEvent.Type.REPORT_REFUSED, 2, "04-04"))),
    ONE_RUPIAH_TOO_MUCH_ACCOUNTED_FOR(
            "ACCOUNTED_ABOVE_RELEASED", "/events/8/amount", event(8, e -> e.amount(Rupiah.of(3_000_001)))),
    ONE_RUPIAH_TOO_MUCH_GIVEN_BACK(
            "ACCOUNTED_ABOVE_RELEASED", "/events/5/amount", event(5, e -> e.amount(Rupiah.of(500_001)))),
    GIVEN_BACK_BEFORE_IT_WAS_PAID("ACCOUNTED_ABOVE_RELEASED", "/events/5/amount", event(5, e -> e.on(day(2, 28))));

    private final String code;
    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final UnaryOperator<Grant> spoil;

    GrantFault(String code, String pointer, UnaryOperator<Grant> spoil) {
        this.code = code;
        this.pointer = pointer;
        this.spoil = spoil;
    }

    OneFault<Grant> in(Grant grant) {
        Grant spoiled = spoil.apply(settled(grant));
        return new OneFault<>(name(), Optional.of(spoiled), GrantJson.write(spoiled), code, pointer);
    }

    /** The grant with a log in which every rupiah is paid and settled, and both reports are accepted. */
    private static Grant settled(Grant grant) {
        return copy(grant)
                .application(Application.builder()
                        .from(grant.getApplication())
                        .submittedOn(day(1, 4))
                        .build())
                .awarded(Rupiah.of(10_000_000))
                .awardedOn(day(2, 1))
                .events(List.of(
                        released(1, "03-01").amount(Rupiah.of(7_000_000)).build(),
                        report(GrantEvent.Type.REPORT_SUBMITTED, 1, "03-20").build(),
                        report(GrantEvent.Type.REPORT_REFUSED, 1, "03-22").build(),
                        report(GrantEvent.Type.REPORT_SUBMITTED, 1, "03-25").build(),
                        report(GrantEvent.Type.REPORT_ACCEPTED, 1, "03-30")
                                .amount(Rupiah.of(6_500_000))
                                .build(),
                        GrantEvent.builder()
                                .type(GrantEvent.Type.RECOVERED)
                                .on(day(4, 1))
                                .amount(Rupiah.of(500_000))
                                .build(),
                        released(2, "04-05").amount(Rupiah.of(3_000_000)).build(),
                        report(GrantEvent.Type.REPORT_SUBMITTED, null, "05-01").build(),
                        report(GrantEvent.Type.REPORT_ACCEPTED, null, "05-10")
                                .amount(Rupiah.of(3_000_000))
                                .build()))
                .build();
    }

    private static UnaryOperator<Grant> event(int index, UnaryOperator<GrantEvent.Builder> spoil) {
        return grant -> {
            List<GrantEvent> events = new ArrayList<>(grant.getEvents());
            events.set(
                    index,
                    spoil.apply(GrantEvent.builder().from(events.get(index))).build());
            return copy(grant).events(events).build();
        };
    }

    private static UnaryOperator<Grant> added(GrantEvent.Builder event) {
        GrantEvent added = event.build();
        return grant -> copy(grant).addEvents(added).build();
    }

    private static GrantEvent.Builder released(int tranche, String day) {
        return event(GrantEvent.Type.RELEASED, tranche, day);
    }

    private static GrantEvent.Builder report(GrantEvent.Type type, @Nullable Integer tranche, String day) {
        return event(type, tranche, day);
    }

    private static GrantEvent.Builder event(GrantEvent.Type type, @Nullable Integer tranche, String day) {
        return GrantEvent.builder()
                .type(type)
                .tranche(tranche)
                .on(LocalDate.parse(Applications.AS_OF.getYear() + "-" + day));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(Applications.AS_OF.getYear(), month, day);
    }

    private static Grant.Builder copy(Grant grant) {
        return Grant.builder().from(grant);
    }
}
