package id.umkm.rules.progress;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A policy with targets, and those who take part in it. */
final class Trials {
    static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    static final RegionCode ONE = RegionCode.of("33.71.01.1001");
    static final RegionCode TWO = RegionCode.of("33.71.01.1002");
    static final RegionCode THREE = RegionCode.of("33.71.02.1001");
    private static final String STAGES = """
            Daftar:
              - {Daftar: tahap_kelompok, Nilai: Baru, Kode: NEW, English: new, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Menengah, Kode: MIDDLE, English: middle, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Mandiri, Kode: INDEPENDENT, English: independent, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Berkembang, Kode: DEVELOPED, English: developed, Dasar: asumsi, Kutipan: A}
            """;

    private Trials() {}

    /** @param targets fields of the policy's head with their numbers */
    static Policy policy(String... targets) {
        SmallPolicy policy = SmallPolicy.of(STAGES).in("33.71");
        for (int i = 0; i < targets.length; i += 2) {
            policy = policy.with(targets[i], targets[i + 1]);
        }
        return policy.policy();
    }

    /** A person with a record of the same number, who began in the village. */
    static Participant.Builder person(int number, RegionCode village) {
        return Participant.builder()
                .record("W-" + number)
                .on(LocalDate.of(2021, 3, 1))
                .applicant(nik(number).value())
                .village(village)
                .stage(StageCode.of("NEW"))
                .standing(Standing.COUNTED)
                .addPersons(nik(number));
    }

    static Nik nik(int number) {
        return Nik.of(String.format(Locale.ROOT, "337101010170%04d", 9000 + number));
    }

    static Neighbourhood rt(int rt) {
        return Neighbourhood.of(rt, 1);
    }

    static ListedArea listed(RegionCode village) {
        return ListedArea.builder().area(Area.of(village)).build();
    }

    /** A grant of ten million in a village. */
    static Grant grant(String id, RegionCode village, GrantEvent... events) {
        BusinessGroup group =
                BusinessGroup.builder().from(Samples.group()).village(village).build();
        Application application = Samples.application().withApplicant(group);
        return Grant.builder()
                .from(Samples.grant())
                .id(id)
                .application(application)
                .awarded(Rupiah.of(10_000_000))
                .events(List.of(events))
                .build();
    }

    static GrantEvent event(GrantEvent.Type type, LocalDate on, int tranche, long amount) {
        return GrantEvent.builder()
                .type(type)
                .on(on)
                .tranche(tranche)
                .amount(Rupiah.of(amount))
                .build();
    }
}
