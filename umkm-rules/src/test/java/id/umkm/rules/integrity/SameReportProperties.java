package id.umkm.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.person.Employer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** One report, whatever the order of claims, the number of threads and the way in which persons are compared. */
@SuppressWarnings("EnumOrdinal") // Any value will do.
class SameReportProperties {
    private static final PersonKeys KEYED =
            PersonKeys.keyed("contoh kunci yang tidak rahasia".getBytes(StandardCharsets.UTF_8));

    @Property(tries = 40)
    void order_and_threads_do_not_show(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int threads) {
        People people = random(seed, PersonKeys.plain());
        Registry registry = people.registry();
        List<Claim> shuffled = new ArrayList<>(people.claims());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(check(shuffled, registry, threads)).isEqualTo(check(people.claims(), registry, 1));
    }

    @Property(tries = 40)
    void hashes_give_the_same_report_as_numbers(@ForAll long seed) {
        People plain = random(seed, PersonKeys.plain());
        People keyed = random(seed, KEYED);

        assertThat(check(keyed.claims(), keyed.registry(), 2)).isEqualTo(check(plain.claims(), plain.registry(), 2));
    }

    @Property(tries = 40)
    void every_record_has_one_outcome_and_is_clean_only_if_nothing_was_found_and_nothing_is_missing(@ForAll long seed) {
        People people = random(seed, PersonKeys.plain());

        IntegrityReport report = check(people.claims(), people.registry(), 2);

        assertThat(report.outcomes())
                .isSortedAccordingTo((one, other) -> one.record().compareTo(other.record()));
        for (RecordOutcome outcome : report.outcomes()) {
            boolean named = report.findings().stream()
                    .anyMatch(finding -> finding.getRecords().contains(outcome.record()) && Pile.flags(finding));
            assertThat(outcome.status() == RecordOutcome.Status.FLAGGED).isEqualTo(named);
            assertThat(outcome.status() == RecordOutcome.Status.CLEAN)
                    .isEqualTo(!named && outcome.missing().isEmpty());
        }
        IntegritySummary summary = report.summary();
        assertThat(summary.clean() + summary.incomplete() + summary.flagged()).isEqualTo(summary.records());
        assertThat(summary.claims()).isEqualTo(people.claims().size());
    }

    @Property(tries = 10)
    void the_museum_gives_one_report_too(@ForAll long seed) {
        People people = Museum.people(KEYED);
        List<Claim> shuffled = new ArrayList<>(people.claims());
        Collections.shuffle(shuffled, new Random(seed));
        People plain = Museum.people(PersonKeys.plain());

        assertThat(IntegrityCheck.of(Museum.rules(), people.registry())
                        .onThreads(3)
                        .check(shuffled.stream(), Museum.DAY))
                .isEqualTo(IntegrityCheck.of(Museum.rules(), plain.registry())
                        .onThreads(1)
                        .check(plain.claims().stream(), Museum.DAY));
    }

    private static IntegrityReport check(List<Claim> claims, Registry registry, int threads) {
        return IntegrityCheck.of(Museum.rules(), registry).onThreads(threads).check(claims.stream(), Museum.DAY);
    }

    /** Few persons and families in many records, so that much of it meets. */
    private static People random(long seed, PersonKeys keys) {
        Random random = new Random(seed);
        People people = new People(keys);
        int persons = 1 + random.nextInt(30);
        for (int i = random.nextInt(60); i >= 0; i--) {
            people.add(claim(people, random, persons));
        }
        for (int person = 0; person < persons; person++) {
            tell(people, random, person);
        }
        return people;
    }

    private static Claim.Builder claim(People people, Random random, int persons) {
        String programme =
                List.of("bpum", "kube", "mojokerto-iw", "mojokerto-kkmp").get(random.nextInt(4));
        int year = programme.equals("mojokerto-kkmp") ? 2025 : 2020 + random.nextInt(3);
        int record = random.nextInt(25);
        ApplicantKind kind = ApplicantKind.values()[record % 4];
        Claim.Builder claim = people.claim("R-%02d".formatted(record), programme, year, random.nextInt(persons))
                .applicantKind(kind)
                .applicantId("P-" + record % 12)
                .role(Claim.Role.values()[random.nextInt(5)])
                .name("Contoh " + random.nextInt(40))
                .familyCard(random.nextInt(4) == 0 ? null : people.family(random.nextInt(8)))
                .paidOn(record % 3 == 0 ? LocalDate.of(year, 10, 1) : null);
        if (random.nextInt(3) == 0) {
            claim.kin(List.of(
                    new Kin(Kinship.Relation.values()[random.nextInt(5)], people.key(random.nextInt(persons)))));
        }
        if (random.nextInt(20) == 0) {
            claim.person(people.keys().identify("99" + random.nextInt(3)));
        } else if (kind == ApplicantKind.COOPERATIVE && random.nextInt(3) == 0) {
            claim.person(null).memberCooperative("P-" + random.nextInt(12));
        }
        return claim;
    }

    private static void tell(People people, Random random, int person) {
        LocalDate day = LocalDate.of(2019 + random.nextInt(8), 6, 1);
        switch (random.nextInt(12)) {
            case 0 -> people.civil(person, CivilAnswer.notRegistered());
            case 1 -> people.civil(person, CivilAnswer.deceased(random.nextBoolean() ? day : null));
            case 2 -> people.civil(person, CivilAnswer.movedAbroad(day)).civil(person, CivilAnswer.registered());
            case 3 -> people.employed(person, Employer.values()[random.nextInt(7)], "2010-01-01", day.toString());
            case 4 -> people.credit(person, Credit.Kind.values()[random.nextInt(2)], "2010-01-01", day.toString());
            case 5 -> people.business(person, BusinessAnswer.of(BusinessAnswer.Size.values()[random.nextInt(5)]));
            case 6 -> people.decree(person, new DecreeEntry("bpum", 2020, null));
            case 7 -> people.grants(person, new PastPayment("bpum", 2019 + random.nextInt(9), day, null));
            case 8 -> people.silent(Source.values()[random.nextInt(6)], person);
            default -> people.civil(person, CivilAnswer.registered().withFamilyCard(people.family(random.nextInt(8))));
        }
    }
}
