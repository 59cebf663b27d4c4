package id.umkm.domain.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Sex;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Ways to spoil one fact of a complete, valid application so that its JSON can still be read. */
enum RecordFault {
    REQUESTED_LESS_THAN_NOTHING(
            "AMOUNT_NEGATIVE",
            "/requestedAmount",
            a -> copy(a).requestedAmount(Rupiah.of(-1)).build()),
    SALES_LESS_THAN_NOTHING(
            "AMOUNT_NEGATIVE",
            "/group/annualSales",
            group(g -> copy(g).annualSales(Rupiah.of(-Rupiah.MAX)).build())),
    MONTHLY_SALES_LESS_THAN_NOTHING(
            "AMOUNT_NEGATIVE",
            "/group/monthlySales",
            group(g -> copy(g).monthlySales(Rupiah.of(-1)).build())),
    IDLE_FOR_LESS_THAN_NO_MONTH(
            "NUMBER_NEGATIVE",
            "/group/idleMonths",
            group(g -> copy(g).idleMonths(-1).build())),
    GRANT_LESS_THAN_NOTHING(
            "AMOUNT_NEGATIVE",
            "/group/grants/0/amount",
            group(g -> copy(g).grants(List.of(grant().amount(Rupiah.of(-1)).build()))
                    .build())),
    GRANT_OF_NEXT_YEAR(
            "YEAR_AFTER_AS_OF",
            "/group/grants/1/year",
            group(g -> copy(g).grants(List.of(
                            grant().build(),
                            grant().year(Applications.AS_OF.getYear() + 1).build()))
                    .build())),
    GRANT_OF_A_YEAR_OF_TWO_DIGITS(
            "YEAR_TOO_EARLY",
            "/group/members/0/grants/0/year",
            member(m -> copy(m).grants(List.of(grant().year(21).build())).build())),
    GRANT_OF_NO_PROGRAMME(
            "TEXT_MALFORMED",
            "/group/members/0/grants/0/programme",
            member(m -> copy(m).grants(List.of(grant().programme(" ").build())).build())),
    SUBMITTED_TOMORROW(
            "DATE_AFTER_AS_OF",
            "/submittedOn",
            a -> copy(a).submittedOn(Applications.AS_OF.plusDays(1)).build()),
    SUBMITTED_BEFORE_1900(
            "DATE_TOO_EARLY",
            "/submittedOn",
            a -> copy(a).submittedOn(LocalDate.of(1899, 12, 31)).build()),
    BORN_TOMORROW(
            "DATE_AFTER_AS_OF", "/group/members/0/birthDate", member(m -> born(m, Applications.AS_OF.plusDays(1)))),
    BORN_BEFORE_1900("DATE_TOO_EARLY", "/group/members/0/birthDate", member(m -> born(m, LocalDate.of(1899, 12, 31)))),
    BORN_ON_ANOTHER_DAY_THAN_THE_NIK_SAYS(
            "NIK_BIRTH_DATE_DIFFERS",
            "/group/members/0/birthDate",
            member(m -> copy(born(m, LocalDate.of(1985, 4, 12)))
                    .birthDate(LocalDate.of(1985, 4, 13))
                    .build())),
    OF_ANOTHER_SEX_THAN_THE_NIK_SAYS(
            "NIK_SEX_DIFFERS",
            "/group/members/0/sex",
            member(m -> copy(m).sex(m.getNik().encodesFemale() ? Sex.MALE : Sex.FEMALE)
                    .build())),
    CHAIR_FROM_OUTSIDE(
            "CHAIR_NOT_A_MEMBER",
            "/group/chair",
            group(g -> copy(g).chair("nobody").build())),
    NOBODY_IN_THE_GROUP(
            "GROUP_EMPTY",
            "/group/members",
            group(g -> copy(g).chair(null).members(List.of()).build())),
    SOMEBODY_TWICE(
            "MEMBER_TWICE",
            "/group/members/1/nik",
            second((first, added) -> copy(first).ref(added.getRef()).build())),
    A_REF_TWICE(
            "MEMBER_REF_TWICE",
            "/group/members/1/ref",
            second((first, added) -> copy(added).ref(first.getRef()).build())),
    APPLICATION_WITHOUT_ID("TEXT_MALFORMED", "/id", a -> copy(a).id("").build()),
    PROGRAMME_OF_SPACES(
            "TEXT_MALFORMED", "/programme", a -> copy(a).programme("\u00a0 ").build()),
    GROUP_NAME_TOO_LONG(
            "TEXT_MALFORMED",
            "/group/name",
            group(g -> copy(g).name("n".repeat(201)).build())),
    MEMBER_NAME_WITH_CONTROL_CHARACTER(
            "TEXT_MALFORMED",
            "/group/members/0/name",
            member(m -> copy(m).name("a\u0007b").build())),
    GROUP_IN_A_DISTRICT(
            "REGION_LEVEL_WRONG",
            "/group/village",
            group(g -> copy(g).village(RegionCode.of("35.76.02")).build())),
    MEMBER_IN_A_PROVINCE(
            "REGION_LEVEL_WRONG",
            "/group/members/0/village",
            member(m -> copy(m).village(RegionCode.of("35")).build()));

    private final String code;
    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final UnaryOperator<Application> spoil;

    RecordFault(String code, String pointer, UnaryOperator<Application> spoil) {
        this.code = code;
        this.pointer = pointer;
        this.spoil = spoil;
    }

    OneFault<Application> in(Application application) {
        Application spoiled = spoil.apply(application);
        return new OneFault<>(name(), Optional.of(spoiled), ApplicationJson.write(spoiled), code, pointer);
    }

    private static UnaryOperator<Application> group(UnaryOperator<BusinessGroup> spoil) {
        return application -> copy(application)
                .group(spoil.apply(Objects.requireNonNull(application.getGroup())))
                .build();
    }

    private static UnaryOperator<Application> member(UnaryOperator<Member> spoil) {
        return group(group -> {
            List<Member> members = new ArrayList<>(group.getMembers());
            members.set(0, spoil.apply(members.get(0)));
            return copy(group).members(members).build();
        });
    }

    private static UnaryOperator<Application> second(BinaryOperator<Member> make) {
        return group(group -> {
            Member first = group.getMembers().get(0);
            LocalDate birthDate = LocalDate.of(1999, 9, 9);
            Member other = copy(first)
                    .ref("other")
                    .nik(Values.nik(100_000, birthDate, Sex.MALE, 1))
                    .birthDate(birthDate)
                    .sex(Sex.MALE)
                    .build();
            return copy(group)
                    .chair(first.getRef())
                    .members(List.of(first, make.apply(first, other)))
                    .build();
        });
    }

    private static Member born(Member member, LocalDate birthDate) {
        return copy(member)
                .nik(Values.nik(100_000, birthDate, Sex.MALE, 2))
                .birthDate(birthDate)
                .sex(Sex.MALE)
                .build();
    }

    private static PastGrant.Builder grant() {
        return PastGrant.builder()
                .programme("kube")
                .year(2019)
                .amount(Rupiah.of(2_000_000))
                .groupId("g");
    }

    private static Application.Builder copy(Application application) {
        return Application.builder().from(application);
    }

    private static BusinessGroup.Builder copy(BusinessGroup group) {
        return BusinessGroup.builder().from(group);
    }

    private static Member.Builder copy(Member member) {
        return Member.builder().from(member);
    }
}
