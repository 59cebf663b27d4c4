package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up applications to the programme of Mojokerto, the same for the same seed: groups of 5 to 20, about six in ten of them
 * to be granted something, the others with one or two things that do not hold. All facts are known.
 */
public final class Population {
    /** The day on which all are decided. */
    public static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);

    private static final String PROGRAMME = "mojokerto-iw";
    private static final List<String> TRADES = List.of(
            "EMBROIDERY",
            "CAKE",
            "JUTE_BAG",
            "RIBBON_EMBROIDERY",
            "FISHERY",
            "FROZEN_FOOD",
            "BATIK",
            "COFFEE_STALL",
            "SCREEN_PRINTING");
    private static final List<RegionCode> VILLAGES = List.of(
            RegionCode.of("35.76.02.1001"),
            RegionCode.of("35.76.02.1003"),
            RegionCode.of("35.76.02.1004"),
            RegionCode.of("35.76.02.1008"),
            RegionCode.of("35.76.02.1009"),
            RegionCode.of("35.76.02.1010"));
    private static final RegionCode ELSEWHERE = RegionCode.of("35.76.01.1001");
    private static final List<Occupation> OCCUPATIONS =
            List.of(Occupation.SELF_EMPLOYED, Occupation.LABOURER, Occupation.HOMEMAKER, Occupation.EMPLOYEE);
    private static final List<Employer> STATE = List.of(Employer.ASN, Employer.TNI, Employer.BUMN);

    private final Random random;
    private int serial;

    /** Starts a population; not thread-safe. */
    public Population(long seed) {
        this.random = new Random(seed);
    }

    /** The next so many applications. */
    public List<Application> next(int count) {
        List<Application> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(next());
        }
        return all;
    }

    /** The next application. */
    public Application next() {
        serial++;
        RegionCode village = random.nextInt(100) < 4 ? ELSEWHERE : pick(VILLAGES);
        int size = random.nextInt(100) < 4 ? 4 : 5 + random.nextInt(16);
        BusinessGroup.Builder group = BusinessGroup.builder();
        group.id("G-" + serial)
                .village(village)
                .trade(TradeCode.of(random.nextInt(100) < 3 ? "OTHER" : pick(TRADES)))
                .recognisedByVillageHead(random.nextInt(100) >= 3)
                .annualSales(
                        Rupiah.of(random.nextInt(100) < 2 ? 2_500_000_000L : 1_000_000L * (20 + random.nextInt(400))))
                .netAssets(Rupiah.of(1_000_000L * random.nextInt(40)))
                .grants(
                        random.nextInt(100) < 15
                                ? List.of(grant(random.nextInt(4) == 0 ? 2020 : 2015 + random.nextInt(5)))
                                : List.of());
        boolean mostlyGranted = random.nextInt(100) < 2;
        boolean troubled = random.nextInt(100) < 20;
        int troubledMember = troubled ? random.nextInt(size) : -1;
        for (int i = 0; i < size; i++) {
            group.addMembers(member(i, village, i == troubledMember, mostlyGranted && i <= size / 2));
        }
        Application.Builder application = Application.builder();
        return application
                .id(String.format("U-%07d", serial))
                .programme(PROGRAMME)
                .submittedOn(LocalDate.of(2021, 3, 1).plusDays(random.nextInt(60)))
                .group(group.build())
                .requestedAmount(
                        Rupiah.of(random.nextInt(100) < 3 ? 5_000_000L : 8_500_000L + 500_000L * random.nextInt(30)))
                .purpose(random.nextInt(100) < 3 ? Purpose.WORKING_CAPITAL : Purpose.EQUIPMENT)
                .build();
    }

    /** One member; of one who is in trouble one fact is not as the programme asks. */
    private Member member(int place, RegionCode village, boolean inTrouble, boolean granted) {
        int trouble = inTrouble ? random.nextInt(5) : -1;
        boolean woman = random.nextBoolean();
        LocalDate born = trouble == 0
                ? LocalDate.of(2005, 1 + random.nextInt(12), 1 + random.nextInt(28))
                : trouble == 1
                        ? LocalDate.of(1955, 1 + random.nextInt(12), 1 + random.nextInt(28))
                        : LocalDate.of(1965 + random.nextInt(36), 1 + random.nextInt(12), 1 + random.nextInt(28));
        Member.Builder member = Member.builder();
        return member.ref("m" + (place + 1))
                .nik(Nik.of(String.format(
                        "357602%02d%02d%02d%04d",
                        born.getDayOfMonth() + (woman ? 40 : 0),
                        born.getMonthValue(),
                        born.getYear() % 100,
                        1 + (place * 400 + random.nextInt(400)) % 9999)))
                .birthDate(born)
                .village(trouble == 2 ? ELSEWHERE : village.equals(ELSEWHERE) ? village : pick(VILLAGES))
                .poor(random.nextInt(100) < 75)
                .occupation(random.nextInt(100) < 40 ? Occupation.UNEMPLOYED : pick(OCCUPATIONS))
                .employer(trouble == 3 ? pick(STATE) : random.nextInt(100) < 20 ? Employer.PRIVATE : Employer.NONE)
                .skilled(random.nextInt(100) < 80)
                .hitByPandemic(random.nextInt(100) < 50)
                .grants(granted || trouble == 4 ? List.of(grant(2020)) : List.of())
                .build();
    }

    private PastGrant grant(int year) {
        PastGrant.Builder grant = PastGrant.builder();
        return grant.programme("made-up").year(year).build();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
