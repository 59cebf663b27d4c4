package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.code;
import static id.umkm.rules.vocabulary.Given.number;

import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.place.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy may ask of an entrepreneur besides the facts of any applicant. */
final class EntrepreneurAttributes {
    private EntrepreneurAttributes() {}

    static List<Attribute> all() {
        return List.of(
                Attribute.of("entrepreneur_stage", "tahap_wirausaha", ValueType.policyList("tahap_wirausaha"))
                        .of(Entrepreneur.class, entrepreneur -> code(entrepreneur.getStage())),
                Attribute.number("paid_workers", "pekerja_dibayar", "orang", "persons")
                        .of(Entrepreneur.class, entrepreneur -> number(entrepreneur.getPaidWorkers())),
                Attribute.yesNo("has_companion", "ber_pendamping")
                        .changeable(Changeability.YES)
                        .settledBy("companion", "pendamping")
                        .of(Entrepreneur.class, EntrepreneurAttributes::hasCompanion),
                Attribute.yesNo("trained", "terlatih")
                        .changeable(Changeability.YES)
                        .of(Entrepreneur.class, Entrepreneur::getTrained),
                Attribute.yesNo("business_letter", "surat_keterangan_usaha")
                        .changeable(Changeability.YES)
                        .of(Entrepreneur.class, Entrepreneur::getBusinessLetter),
                Attribute.yesNo("home_differs", "tempat_usaha_lain")
                        .of(Entrepreneur.class, EntrepreneurAttributes::homeDiffers));
    }

    private static @Nullable Boolean hasCompanion(Entrepreneur entrepreneur) {
        return entrepreneur.getCompanion() == null ? entrepreneur.getHasCompanion() : Boolean.TRUE;
    }

    /** Whether the owner lives in another village than that of the business; unknown where one of the two is. */
    private static @Nullable Boolean homeDiffers(Entrepreneur entrepreneur) {
        RegionCode business = entrepreneur.getVillage();
        RegionCode home = entrepreneur.getOwner().getVillage();
        return (business == null || home == null) ? null : !home.equals(business);
    }
}
