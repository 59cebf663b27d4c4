package id.umkm.rules.integrity;

import static id.umkm.rules.integrity.People.nik;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final PersonKeys KEYS = PersonKeys.plain();
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private static List<Claim> claims(Applicant applicant) {
        Application application = Application.builder()
                .id("R-1")
                .submittedOn(DAY)
                .requestedAmount(Rupiah.of(1_000_000))
                .applicant(applicant)
                .build();
        return Claims.of(application, "iw", 2021, KEYS);
    }

    private static Member.Builder member(int person) {
        return Member.builder().ref("m" + person).nik(nik(person));
    }

    @Test
    void a_group_gives_a_claim_for_each_member_and_knows_its_chair() {
        List<Claim> claims = claims(BusinessGroup.builder()
                .id("G-1")
                .chair("m2")
                .addMembers(
                        member(1)
                                .name("Contoh Satu")
                                .familyCard(FamilyCardNumber.of("9901010101900001"))
                                .build(),
                        member(2).build())
                .build());

        assertThat(claims).extracting(Claim::getRole).containsExactly(Claim.Role.MEMBER, Claim.Role.CHAIR);
        assertThat(claims.get(0))
                .isEqualTo(Claim.builder()
                        .recordId("R-1")
                        .programme("iw")
                        .year(2021)
                        .applicantKind(ApplicantKind.GROUP)
                        .applicantId("G-1")
                        .person(KEYS.identify(nik(1)))
                        .role(Claim.Role.MEMBER)
                        .ref("m1")
                        .name("Contoh Satu")
                        .familyCard(KEYS.family(FamilyCardNumber.of("9901010101900001")))
                        .submittedOn(DAY)
                        .amount(Rupiah.of(1_000_000))
                        .build());
    }

    @Test
    void a_group_that_names_no_chair_leaves_open_who_chairs() {
        List<Claim> claims = claims(
                BusinessGroup.builder().id("G-1").addMembers(member(1).build()).build());

        assertThat(claims).extracting(Claim::getRole).containsExactly(Claim.Role.UNKNOWN);
        assertThat(IntegrityCheck.of(IntegrityRules.bundled())
                        .check(claims.stream(), DAY)
                        .outcomes()
                        .get(0)
                        .missing())
                .contains(new RecordOutcome.Missing(IntegrityCode.CHAIR_OF_TWO_GROUPS, Source.ROLE));
    }

    @Test
    void an_entrepreneur_is_the_owner() {
        List<Claim> claims =
                claims(Entrepreneur.builder().id("W-1").owner(member(1).build()).build());

        assertThat(claims).extracting(Claim::getRole).containsExactly(Claim.Role.OWNER);
    }

    @Test
    void a_cooperative_tells_organs_and_kin_from_the_side_of_each_person() {
        List<Claim> claims = claims(Cooperative.builder()
                .id("K-1")
                .addMembers(
                        member(1).organ(Organ.BOARD).build(),
                        member(2).organ(Organ.SUPERVISORS).build(),
                        member(3).organ(Organ.NONE).build(),
                        member(4).build())
                .kin(List.of(Kinship.of("m1", Kinship.Relation.PARENT, "m2")))
                .memberCooperatives(List.of("K-2"))
                .build());

        assertThat(claims)
                .extracting(Claim::getRole)
                .containsExactly(
                        Claim.Role.BOARD,
                        Claim.Role.SUPERVISOR,
                        Claim.Role.MEMBER,
                        Claim.Role.UNKNOWN,
                        Claim.Role.MEMBER);
        assertThat(claims.get(0).getKin()).isEmpty();
        assertThat(claims.get(1).getKin()).containsExactly(new Kin(Kinship.Relation.PARENT, KEYS.person(nik(1))));
        assertThat(claims.get(4).getMemberCooperative()).isEqualTo("K-2");
    }

    @Test
    void a_cooperative_that_says_nothing_of_kin_leaves_kin_unknown() {
        List<Claim> claims = claims(Cooperative.builder()
                .id("K-1")
                .addMembers(member(1).organ(Organ.BOARD).build())
                .build());

        assertThat(claims.get(0).getKin()).isNull();
    }

    @Test
    void a_claim_names_a_person_or_a_cooperative() {
        Claim claim = claims(Entrepreneur.builder()
                        .id("W-1")
                        .owner(member(1).build())
                        .build())
                .get(0);

        assertThatThrownBy(() ->
                        Claim.builder().from(claim).memberCooperative("K-1").build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Claim.builder().from(claim).person(null).build())
                .isInstanceOf(IllegalStateException.class);
    }
}
