package id.umkm.examples.quickstart;

import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** Five persons who do not exist, for the programs of this package. */
final class MadeUp {
    static final RegionCode VILLAGE = RegionCode.of("35.76.02.1003");

    private MadeUp() {}

    static List<Member> members() {
        return List.of(
                member("m1", "3576025204859001", "Contoh Satu", LocalDate.of(1985, 4, 12), Occupation.UNEMPLOYED),
                member("m2", "3576020311799002", "Contoh Dua", LocalDate.of(1979, 11, 3), Occupation.LABOURER),
                member("m3", "3576026501909003", "Contoh Tiga", LocalDate.of(1990, 1, 25), Occupation.UNEMPLOYED),
                member("m4", "3576027007889004", "Contoh Empat", LocalDate.of(1988, 7, 30), Occupation.HOMEMAKER),
                member("m5", "3576020909959005", "Contoh Lima", LocalDate.of(1995, 9, 9), Occupation.SELF_EMPLOYED));
    }

    /** What is not set is unknown, such as the sex; an empty list of grants is known to be none. */
    private static Member member(String ref, String nik, String name, LocalDate birthDate, Occupation occupation) {
        return Member.builder()
                .ref(ref)
                .nik(Nik.of(nik))
                .name(name)
                .birthDate(birthDate)
                .village(VILLAGE)
                .poor(true)
                .occupation(occupation)
                .employer(Employer.NONE)
                .hitByPandemic(true)
                .grants(List.of())
                .build();
    }
}
