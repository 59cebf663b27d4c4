package id.umkm.rules.integrity;

import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.person.Employer;
import id.umkm.rules.policy.Ground;
import java.time.LocalDate;
import java.util.List;

/** Records in which each rule finds something that no other rule finds. */
final class Museum {
    static final LocalDate DAY = LocalDate.of(2025, 9, 8);

    private static final Ground GROUND =
            new Ground(Basis.ASSUMPTION, List.of(new Citation("A", Basis.ASSUMPTION, "Contoh", null, null)));

    private Museum() {}

    static IntegrityRules rules() {
        return IntegrityRules.bundled()
                .with(new IntegrityRule(
                        "kube",
                        2000,
                        2100,
                        IntegrityCode.FAMILY_COUNTED_TWICE,
                        Effect.REJECT,
                        new IntegrityRule.Families(false),
                        GROUND));
    }

    static People people(PersonKeys keys) {
        People people = new People(keys);
        registers(people);
        persons(people);
        groups(people);
        cooperatives(people);
        return people;
    }

    private static void registers(People people) {
        people.add(people.bpum("B-01", 1).person(people.keys().identify("12")))
                .add(people.bpum("B-02", 2))
                .civil(2, CivilAnswer.notRegistered())
                .add(people.bpum("B-03", 3))
                .civil(3, CivilAnswer.deceased(LocalDate.of(2020, 1, 1)))
                .add(people.claim("B-04", "bpum", 2020, 4))
                .civil(4, CivilAnswer.deceased(null))
                .add(people.bpum("B-05", 5))
                .civil(5, CivilAnswer.movedAbroad(LocalDate.of(2020, 1, 1)))
                .add(people.claim("B-06", "bpum", 2020, 6))
                .civil(6, CivilAnswer.movedAbroad(null))
                .add(people.bpum("B-07", 7))
                .employed(7, Employer.ASN, null, null)
                .add(people.bpum("B-08", 8))
                .credit(8, Credit.Kind.BANK, null, null)
                .add(people.bpum("B-09", 9))
                .business(9, BusinessAnswer.of(BusinessAnswer.Size.SMALL))
                .add(people.bpum("B-10", 10))
                .decree(10)
                .add(people.bpum("B-11", 11))
                .business(11, BusinessAnswer.of(BusinessAnswer.Size.SMALL))
                .business(11, BusinessAnswer.of(BusinessAnswer.Size.MICRO))
                .add(people.bpum("B-12", 12))
                .civil(12, CivilAnswer.notRegistered())
                .employed(12, Employer.PRIVATE, null, null)
                .add(people.bpum("B-13", 13))
                .grants(13, new PastPayment("bpum", 1021, null, null))
                .add(people.bpum("B-14", 14))
                .silent(Source.CREDIT, 14)
                .add(people.bpum("B-15", 15));
    }

    private static void persons(People people) {
        PastPayment other = new PastPayment("bpum", 2020, null, "B-99");
        people.add(people.bpum("B-21", 21), people.bpum("B-22", 21).applicantId("U-21"))
                .add(people.bpum("B-23", 23))
                .grants(23, other, other)
                .add(people.claim("B-24", "bpum", 2020, 24))
                .grants(24, other)
                .add(people.member("I-25", "G-25", "mojokerto-iw", 2022, 25))
                .grants(25, new PastPayment("mojokerto-iw", 2021, null, null))
                .add(
                        people.member("I-26", "G-26", "mojokerto-iw", 2021, 26).role(Claim.Role.CHAIR),
                        people.member("P-26", "G-27", "padang", 2015, 26).role(Claim.Role.CHAIR))
                .add(
                        people.claim("P-28", "padang", 2015, 28),
                        people.claim("M-28", "magelang", 2021, 28).name("Contoh Lain"));
    }

    private static void groups(People people) {
        people.add(
                people.member("K-31", "G-31", "kube", 2021, 31).familyCard(people.family(1)),
                people.member("K-31", "G-31", "kube", 2021, 32).familyCard(people.family(1)),
                people.member("K-31", "G-31", "kube", 2021, 33).familyCard(people.family(2)),
                people.member("I-34", "G-34", "mojokerto-iw", 2021, 34),
                people.member("I-34", "G-34", "mojokerto-iw", 2021, 35),
                people.member("P-34", "G-35", "padang", 2015, 34),
                people.member("P-34", "G-35", "padang", 2015, 35));
    }

    private static void cooperatives(People people) {
        people.add(
                office(people, "K-41", 41, Claim.Role.BOARD, Kinship.Relation.CHILD, 42),
                office(people, "K-41", 42, Claim.Role.SUPERVISOR, Kinship.Relation.OTHER, 90),
                office(people, "K-43", 43, Claim.Role.MEMBER, Kinship.Relation.SIBLING, 44),
                office(people, "K-43", 44, Claim.Role.MEMBER, Kinship.Relation.OTHER, 43),
                office(people, "K-45", 45, Claim.Role.MEMBER, Kinship.Relation.PARENT, 46),
                office(people, "K-45", 46, Claim.Role.MEMBER, Kinship.Relation.PARENT, 47),
                office(people, "K-45", 47, Claim.Role.MEMBER, Kinship.Relation.PARENT, 45),
                cooperative("K-51", "KOP-51", "KOP-52"),
                cooperative("K-52", "KOP-52", "KOP-99"),
                cooperative("K-53", "KOP-53", "KOP-53"));
    }

    private static Claim.Builder office(
            People people, String record, int person, Claim.Role role, Kinship.Relation relation, int other) {
        return people.claim(record, "mojokerto-kkmp", 2025, person)
                .applicantKind(ApplicantKind.COOPERATIVE)
                .applicantId("KOP-" + record)
                .role(role)
                .kin(List.of(new Kin(relation, people.key(other))));
    }

    private static Claim.Builder cooperative(String record, String id, String member) {
        return Claim.builder()
                .recordId(record)
                .programme("kop")
                .year(2025)
                .applicantKind(ApplicantKind.COOPERATIVE)
                .applicantId(id)
                .memberCooperative(member)
                .role(Claim.Role.MEMBER);
    }
}
