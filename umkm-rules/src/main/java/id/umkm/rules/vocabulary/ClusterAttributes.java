package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.choice;
import static id.umkm.rules.vocabulary.Given.code;

import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a policy may ask of a cluster besides the facts of any applicant. */
final class ClusterAttributes {
    private static final ValueType PARTNER_KINDS = ValueType.policyLists("jenis_mitra")
            .withChoices(List.of(
                    choice(Partner.Kind.CAPITAL, "Modal", "capital"),
                    choice(Partner.Kind.KNOWLEDGE, "Pengetahuan", "knowledge"),
                    choice(Partner.Kind.MARKET, "Pasar", "market")));

    private ClusterAttributes() {}

    static List<Attribute> all() {
        return List.of(
                Attribute.of("cluster_stage", "tahap_klaster", ValueType.policyList("tahap_klaster"))
                        .of(Cluster.class, cluster -> code(cluster.getStage())),
                Attribute.of("identified_on", "tanggal_identifikasi", ValueType.DATE)
                        .of(Cluster.class, Cluster::getIdentifiedOn),
                Attribute.of("verified_on", "tanggal_verifikasi", ValueType.DATE)
                        .of(Cluster.class, Cluster::getVerifiedOn),
                Attribute.of("validated_on", "tanggal_validasi", ValueType.DATE)
                        .of(Cluster.class, Cluster::getValidatedOn),
                Attribute.of("confirmed_on", "tanggal_pengukuhan", ValueType.DATE)
                        .of(Cluster.class, Cluster::getConfirmedOn),
                Attribute.yesNo("same_product", "produk_sama").of(Cluster.class, Cluster::getSameProduct),
                Attribute.yesNo("same_material", "bahan_baku_sama").of(Cluster.class, Cluster::getSameMaterial),
                Attribute.yesNo("local_material", "bahan_baku_lokal").of(Cluster.class, Cluster::getLocalMaterial),
                Attribute.yesNo("one_place", "satu_tempat").of(Cluster.class, Cluster::getOnePlace),
                Attribute.of("partner_kinds", "jenis_mitra", PARTNER_KINDS)
                        .changeable(Changeability.YES)
                        .settledBy("partners", "mitra")
                        .canBeNone()
                        .ofValue(Cluster.class, cluster -> kinds(cluster.getPartners())));
    }

    private static @Nullable Object kinds(@Nullable List<Partner> partners) {
        if (partners == null) {
            return null;
        }
        TreeSet<String> kinds = new TreeSet<>();
        partners.forEach(partner -> kinds.add(partner.getKind().name()));
        return kinds.isEmpty() ? None.NONE : (Object) Collections.unmodifiableSet(kinds);
    }
}
