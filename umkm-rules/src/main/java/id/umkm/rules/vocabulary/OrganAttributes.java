package id.umkm.rules.vocabulary;

import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import id.umkm.domain.person.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy may ask of the organs of a cooperative: who sits in them, and who of those is kin. */
final class OrganAttributes {
    private OrganAttributes() {}

    static List<Attribute> all() {
        return List.of(
                size("board_size", "jumlah_pengurus").of(Cooperative.class, one -> size(one, Organ.BOARD)),
                ofOrgans("board_odd", "pengurus_ganjil").of(Cooperative.class, OrganAttributes::isBoardOdd),
                size("supervisor_count", "jumlah_pengawas").of(Cooperative.class, one -> size(one, Organ.SUPERVISORS)),
                size("sharia_board_size", "jumlah_dewan_syariah")
                        .of(Cooperative.class, one -> size(one, Organ.SHARIA_BOARD)),
                ofOrgans("village_head_chairs_supervisors", "lurah_ketua_pengawas")
                        .of(Cooperative.class, OrganAttributes::doesVillageHeadChair),
                Attribute.of("closest_kin_degree", "derajat_kerabat_terdekat", ValueType.NUMBER)
                        .settledBy("kin", "hubungan_keluarga")
                        .canBeNone()
                        .ofValue(Cooperative.class, KinDegree::closest));
    }

    private static Attribute.Draft<Long> size(String name, String nameId) {
        return Attribute.number(name, nameId, "orang", "persons")
                .changeable(Changeability.YES)
                .settledBy("organ", "organ");
    }

    private static Attribute.Draft<Boolean> ofOrgans(String name, String nameId) {
        return Attribute.yesNo(name, nameId).changeable(Changeability.YES).settledBy("organ", "organ");
    }

    /** How many sit in an organ; unknown while it is unknown of one member. */
    private static @Nullable Long size(Cooperative cooperative, Organ organ) {
        long size = 0;
        for (Member member : cooperative.getMembers()) {
            if (member.getOrgan() == null) {
                return null;
            }
            size += member.getOrgan() == organ ? 1 : 0;
        }
        return size;
    }

    private static @Nullable Boolean isBoardOdd(Cooperative cooperative) {
        Long size = size(cooperative, Organ.BOARD);
        return size == null ? null : size % 2 == 1;
    }

    /** Whether somebody is both the head of the village and the chair of the supervisors. */
    private static @Nullable Boolean doesVillageHeadChair(Cooperative cooperative) {
        boolean isUnknown = false;
        for (Member member : cooperative.getMembers()) {
            boolean isNot = (member.getOrgan() != null && member.getOrgan() != Organ.SUPERVISORS)
                    || (member.getPosition() != null && member.getPosition() != Position.CHAIR)
                    || Boolean.FALSE.equals(member.getVillageHead());
            boolean isKnown =
                    member.getOrgan() != null && member.getPosition() != null && member.getVillageHead() != null;
            if (!isNot && isKnown) {
                return true;
            }
            isUnknown |= !isNot;
        }
        return isUnknown ? null : Boolean.FALSE;
    }
}
