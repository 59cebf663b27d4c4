package id.umkm.rules.integrity;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Made-up persons by number, of a province that does not exist, their records, and registries that know nothing against them unless told
 * otherwise.
 */
final class People {
    static final LocalDate SUBMITTED = LocalDate.of(2020, 9, 1);
    static final LocalDate PAID = LocalDate.of(2020, 11, 2);
    static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    static final LocalDate AS_OF_2021 = LocalDate.of(2021, 6, 30);

    private final PersonKeys keys;
    private final List<Claim> claims = new ArrayList<>();
    private final InMemoryRegistry.Builder registry = InMemoryRegistry.builder();
    private final Set<Integer> born = new TreeSet<>();
    private final Map<Source, Set<Integer>> told = new TreeMap<>();

    People(PersonKeys keys) {
        this.keys = keys;
    }

    static People plain() {
        return new People(PersonKeys.plain());
    }

    static Nik nik(int person) {
        return Nik.of(String.format(
                Locale.ROOT, "%06d%02d0190%04d", 990101 + person / 9000, 1 + person % 28, 1 + person % 9000));
    }

    PersonKeys keys() {
        return keys;
    }

    IdentityKey key(int person) {
        return keys.person(nik(person));
    }

    IdentityKey family(int family) {
        return keys.family(FamilyCardNumber.of(
                String.format(Locale.ROOT, "%06d010190%04d", 990101 + family / 9000, 1 + family % 9000)));
    }

    /** A record of BPUM 2020 that is paid. */
    Claim.Builder bpum(String record, int person) {
        return claim(record, "bpum", 2020, person).paidOn(PAID);
    }

    /** A record of an entrepreneur that is not paid yet. */
    Claim.Builder claim(String record, String programme, int year, int person) {
        born.add(person);
        return Claim.builder()
                .recordId(record)
                .programme(programme)
                .year(year)
                .applicantKind(ApplicantKind.ENTREPRENEUR)
                .applicantId("U-" + record)
                .person(keys.identify(nik(person)))
                .role(Claim.Role.OWNER)
                .ref("p" + person)
                .name("Contoh " + person)
                .kin(List.of())
                .submittedOn(SUBMITTED.withYear(year))
                .amount(Rupiah.of(2_400_000));
    }

    /** A member of a group. */
    Claim.Builder member(String record, String group, String programme, int year, int person) {
        return claim(record, programme, year, person)
                .applicantKind(ApplicantKind.GROUP)
                .applicantId(group)
                .role(Claim.Role.MEMBER);
    }

    People add(Claim.Builder... more) {
        for (Claim.Builder claim : more) {
            claims.add(claim.build());
        }
        return this;
    }

    People civil(int person, CivilAnswer answer) {
        tell(Source.CIVIL, person);
        registry.civil(key(person), answer);
        return this;
    }

    People employed(int person, Employer employer, @Nullable String from, @Nullable String until) {
        tell(Source.EMPLOYMENT, person);
        registry.employment(key(person), List.of(new Employment(employer, days(from, until))));
        return this;
    }

    People credit(int person, Credit.Kind kind, @Nullable String from, @Nullable String until) {
        tell(Source.CREDIT, person);
        registry.credit(key(person), List.of(new Credit(kind, days(from, until))));
        return this;
    }

    People business(int person, BusinessAnswer answer) {
        tell(Source.BUSINESS, person);
        registry.business(key(person), answer);
        return this;
    }

    People decree(int person, DecreeEntry... lines) {
        tell(Source.DECREE, person);
        registry.decree(key(person), List.of(lines));
        return this;
    }

    People grants(int person, PastPayment... payments) {
        tell(Source.GRANTS, person);
        registry.grants(key(person), List.of(payments));
        return this;
    }

    /** Leaves a person out of a source. */
    People silent(Source source, int person) {
        tell(source, person);
        return this;
    }

    private void tell(Source source, int person) {
        told.computeIfAbsent(source, one -> new TreeSet<>()).add(person);
    }

    private static DateRange days(@Nullable String from, @Nullable String until) {
        return DateRange.of(from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    List<Claim> claims() {
        return claims;
    }

    /** Knows all persons; of those of whom nothing was said it knows nothing against them, and the decree names all records. */
    InMemoryRegistry registry() {
        for (int person : born) {
            IdentityKey key = key(person);
            if (isUntold(Source.CIVIL, person)) {
                registry.civil(key, CivilAnswer.registered());
            }
            if (isUntold(Source.EMPLOYMENT, person)) {
                registry.employment(key, List.of());
            }
            if (isUntold(Source.CREDIT, person)) {
                registry.credit(key, List.of());
            }
            if (isUntold(Source.BUSINESS, person)) {
                registry.business(key, BusinessAnswer.of(BusinessAnswer.Size.MICRO));
            }
            if (isUntold(Source.GRANTS, person)) {
                registry.grants(key, List.of());
            }
            if (isUntold(Source.DECREE, person)) {
                registry.decree(
                        key,
                        claims.stream()
                                .filter(claim -> keys.identify(nik(person)).equals(claim.getPerson()))
                                .map(claim ->
                                        new DecreeEntry(claim.getProgramme(), claim.getYear(), claim.getRecordId()))
                                .toList());
            }
        }
        return registry.build();
    }

    private boolean isUntold(Source source, int person) {
        return !told.getOrDefault(source, Set.of()).contains(person);
    }

    IntegrityReport check() {
        return check(AS_OF);
    }

    IntegrityReport check(LocalDate asOf) {
        return check(IntegrityRules.bundled(), asOf);
    }

    IntegrityReport check(IntegrityRules rules, LocalDate asOf) {
        return IntegrityCheck.of(rules, registry()).onThreads(1).check(claims.stream(), asOf);
    }

    /** What came of each record: its status where it is clean or incomplete, else its codes, with notes in brackets. */
    static Map<String, String> gist(IntegrityReport report) {
        Map<String, String> gist = new TreeMap<>();
        for (RecordOutcome outcome : report.outcomes()) {
            String text = outcome.codes().isEmpty()
                    ? outcome.status().name()
                    : outcome.codes().toString();
            gist.merge(
                    outcome.record().id(),
                    text + (outcome.notes().isEmpty() ? "" : outcome.notes()),
                    (a, b) -> a + "+" + b);
        }
        return gist;
    }
}
