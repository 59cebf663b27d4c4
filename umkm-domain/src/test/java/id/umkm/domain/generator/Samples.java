package id.umkm.domain.generator;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.entrepreneur.Occupation;
import id.umkm.domain.entrepreneur.Sex;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.place.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The example that the documentation tells of: five made-up persons ask for a freezer. */
public final class Samples {
    private static final RegionCode VILLAGE = RegionCode.of("35.76.02.1003");

    private Samples() {}

    /** The application of the group, received on 28 May 2021; eligible on {@link Applications#AS_OF}. */
    public static GroupApplication application() {
        return GroupApplication.builder()
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

    /** The same application as one line of JSON, in the order of the contract. */
    public static String applicationJson() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("application.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
