package id.umkm.domain.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Sex;
import id.umkm.domain.place.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The example that the documentation tells of: five made-up persons ask for a freezer, and later found a cooperative. */
public final class Samples {
    private static final RegionCode VILLAGE = RegionCode.of("35.76.02.1003");

    private Samples() {}

    /** The application of the group, received on 28 May 2021; eligible on {@link Applications#AS_OF}. */
    public static Application application() {
        return Application.builder()
                .id("IW-2021-035")
                .programme("mojokerto-iw")
                .submittedOn(LocalDate.of(2021, 5, 28))
                .requestedAmount(Rupiah.of(20_000_000))
                .purpose(Purpose.EQUIPMENT)
                .group(group())
                .build();
    }

    /** The group of five. */
    public static BusinessGroup group() {
        return BusinessGroup.builder()
                .id("KLP-035")
                .name("Contoh Mina Segar")
                .village(VILLAGE)
                .trade(TradeCode.of("FROZEN_FOOD"))
                .chair("m1")
                .recognisedByVillageHead(true)
                .annualSales(Rupiah.of(36_000_000))
                .grants(List.of())
                .addMembers(
                        member("m1", "3576025204859001", "Contoh Satu", LocalDate.of(1985, 4, 12), Sex.FEMALE)
                                .occupation(Occupation.UNEMPLOYED)
                                .build(),
                        member("m2", "3576020311799002", "Contoh Dua", LocalDate.of(1979, 11, 3), Sex.MALE)
                                .occupation(Occupation.LABOURER)
                                .employer(Employer.PRIVATE)
                                .build(),
                        member("m3", "3576026501909003", "Contoh Tiga", LocalDate.of(1990, 1, 25), Sex.FEMALE)
                                .occupation(Occupation.UNEMPLOYED)
                                .build(),
                        member("m4", "3576027007889004", "Contoh Empat", LocalDate.of(1988, 7, 30), Sex.FEMALE)
                                .occupation(Occupation.HOMEMAKER)
                                .hitByPandemic(false)
                                .build(),
                        member("m5", "3576020909959005", "Contoh Lima", LocalDate.of(1995, 9, 9), Sex.MALE)
                                .occupation(Occupation.SELF_EMPLOYED)
                                .build())
                .putExtras("halal_plan", true)
                .build();
    }

    private static Member.Builder member(String ref, String nik, String name, LocalDate birthDate, Sex sex) {
        return Member.builder()
                .ref(ref)
                .nik(Nik.of(nik))
                .name(name)
                .birthDate(birthDate)
                .sex(sex)
                .village(VILLAGE)
                .poor(true)
                .employer(Employer.NONE)
                .skilled(true)
                .hitByPandemic(true)
                .grants(List.of());
    }

    /**
     * The grant to the group, all of what it asked: the first of two tranches is paid, and its report was refused once before
     * it was accepted.
     */
    public static Grant grant() {
        return Grant.builder()
                .id("HB-2021-035")
                .policyVersion("2021.1")
                .awarded(Rupiah.of(20_000_000))
                .awardedOn(LocalDate.of(2021, 6, 14))
                .inDecree(true)
                .agreementSigned(true)
                .integrityPact(true)
                .groupAccount(true)
                .spentAsPlanned(true)
                .addEvents(
                        event(GrantEvent.Type.RELEASED, LocalDate.of(2021, 7, 1))
                                .amount(Rupiah.of(14_000_000))
                                .build(),
                        event(GrantEvent.Type.REPORT_SUBMITTED, LocalDate.of(2021, 9, 20))
                                .build(),
                        event(GrantEvent.Type.REPORT_REFUSED, LocalDate.of(2021, 9, 27))
                                .build(),
                        event(GrantEvent.Type.REPORT_SUBMITTED, LocalDate.of(2021, 10, 4))
                                .build(),
                        event(GrantEvent.Type.REPORT_ACCEPTED, LocalDate.of(2021, 10, 8))
                                .amount(Rupiah.of(13_500_000))
                                .build())
                .application(application())
                .build();
    }

    private static GrantEvent.Builder event(GrantEvent.Type type, LocalDate on) {
        return GrantEvent.builder().type(type).on(on).tranche(1);
    }

    /** Two pre-cooperatives of five that found a cooperative together; one person is in both, so nine persons found it. */
    public static FoundingProposal proposal() {
        return FoundingProposal.builder()
                .id("PK-2022-001")
                .programme("mojokerto-iw")
                .policyVersion("2021.1")
                .foundedOn(LocalDate.of(2022, 2, 15))
                .type(CooperativeType.PRODUCER)
                .foundingMeetingHeld(true)
                .addGroups(
                        preCooperative()
                                .id("KLP-035")
                                .members(group().getMembers())
                                .build(),
                        preCooperative()
                                .id("KLP-036")
                                .name("Contoh Kue Ceria")
                                .trade(TradeCode.of("CAKE"))
                                .chair("m6")
                                .addMembers(
                                        group().getMembers().get(4),
                                        founder("m6", "3576025403869006", "Contoh Enam", LocalDate.of(1986, 3, 14)),
                                        founder("m7", "3576026106919007", "Contoh Tujuh", LocalDate.of(1991, 6, 21)),
                                        founder("m8", "3576024708829008", "Contoh Delapan", LocalDate.of(1982, 8, 7)),
                                        founder(
                                                "m9",
                                                "3576026812949009",
                                                "Contoh Sembilan",
                                                LocalDate.of(1994, 12, 28)))
                                .build())
                .build();
    }

    private static BusinessGroup.Builder preCooperative() {
        return BusinessGroup.builder()
                .from(group())
                .stage(StageCode.of("PRE_COOPERATIVE"))
                .monthlySales(Rupiah.of(6_000_000))
                .salesChannels(List.of(ChannelCode.of("MARKETPLACE"), ChannelCode.of("DIRECT")))
                .idleMonths(0)
                .members(List.of())
                .extras(Map.of());
    }

    private static Member founder(String ref, String nik, String name, LocalDate birthDate) {
        return member(ref, nik, name, birthDate, Sex.FEMALE)
                .occupation(Occupation.SELF_EMPLOYED)
                .build();
    }

    /** The same application as one line of JSON, in the order of the contract. */
    public static String applicationJson() {
        return resource("application.json");
    }

    /** The same grant as one line of JSON, in the order of the contract. */
    public static String grantJson() {
        return resource("grant.json");
    }

    /** The same proposal as one line of JSON, in the order of the contract. */
    public static String proposalJson() {
        return resource("proposal.json");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
