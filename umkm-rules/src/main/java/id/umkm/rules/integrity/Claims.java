package id.umkm.rules.integrity;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes claims of records of the domain. */
public final class Claims {
    private final Application application;
    private final Applicant applicant;
    private final String programme;
    private final int year;
    private final PersonKeys keys;

    private Claims(Application application, String programme, int year, PersonKeys keys) {
        this.application = application;
        this.applicant = application.getApplicant();
        this.programme = programme;
        this.year = year;
        this.keys = keys;
    }

    /**
     * A claim for each person behind an application that is not paid yet, and for each cooperative that is a member of a cooperative.
     *
     * @param programme id of the programme, also where the application names none
     * @param year the budget year
     */
    public static List<Claim> of(Application application, String programme, int year, PersonKeys keys) {
        return new Claims(application, programme, year, keys).all();
    }

    private List<Claim> all() {
        Map<String, List<Kin>> kin = kin();
        List<Claim> claims = new ArrayList<>();
        for (Member member : applicant.getMembers()) {
            FamilyCardNumber card = member.getFamilyCard();
            claims.add(claim(role(member))
                    .person(keys.identify(member.getNik()))
                    .ref(member.getRef())
                    .name(member.getName())
                    .familyCard(card == null ? null : keys.family(card))
                    .kin(kin == null ? null : kin.getOrDefault(member.getRef(), List.of()))
                    .build());
        }
        List<String> cooperatives =
                applicant instanceof Cooperative cooperative ? cooperative.getMemberCooperatives() : null;
        for (String member : cooperatives == null ? List.<String>of() : cooperatives) {
            claims.add(claim(Claim.Role.MEMBER).memberCooperative(member).build());
        }
        return claims;
    }

    private Claim.Builder claim(Claim.Role role) {
        Claim.Builder claim = Claim.builder();
        claim.recordId(application.getId())
                .programme(programme)
                .year(year)
                .applicantKind(applicant.getKind())
                .applicantId(applicant.getId())
                .role(role)
                .submittedOn(application.getSubmittedOn())
                .amount(application.getRequestedAmount());
        return claim;
    }

    private Claim.Role role(Member member) {
        if (applicant.getKind() == ApplicantKind.ENTREPRENEUR) {
            return Claim.Role.OWNER;
        }
        if (applicant.getKind() == ApplicantKind.COOPERATIVE) {
            return role(member.getOrgan());
        }
        if (applicant instanceof BusinessGroup group) {
            return group.getChair() == null
                    ? Claim.Role.UNKNOWN
                    : member.getRef().equals(group.getChair()) ? Claim.Role.CHAIR : Claim.Role.MEMBER;
        }
        return Claim.Role.MEMBER;
    }

    private static Claim.Role role(@Nullable Organ organ) {
        if (organ == null) {
            return Claim.Role.UNKNOWN;
        }
        return switch (organ) {
            case BOARD -> Claim.Role.BOARD;
            case SUPERVISORS -> Claim.Role.SUPERVISOR;
            case SHARIA_BOARD, NONE -> Claim.Role.MEMBER;
        };
    }

    /** Ties by the ref of the person whose they are; null where nobody says who is whose kin. */
    private @Nullable Map<String, List<Kin>> kin() {
        List<Kinship> ties = applicant instanceof Cooperative cooperative ? cooperative.getKin() : null;
        if (ties == null) {
            return null;
        }
        Map<String, IdentityKey> persons = new HashMap<>();
        applicant.getMembers().forEach(member -> persons.put(member.getRef(), keys.person(member.getNik())));
        Map<String, List<Kin>> kin = new HashMap<>();
        for (Kinship tie : ties) {
            IdentityKey one = persons.get(tie.getOne());
            if (one != null) {
                kin.computeIfAbsent(tie.getOther(), ref -> new ArrayList<>()).add(new Kin(tie.getRelation(), one));
            }
        }
        return kin;
    }
}
