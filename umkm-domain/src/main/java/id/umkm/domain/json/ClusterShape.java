package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import java.util.Comparator;
import java.util.List;

/** The shape of a cluster, and of who helps it. */
final class ClusterShape {
    private static final Codec<List<Partner>> PARTNERS = Codecs.set(
            Shape.of(Text.of("objek mitra", "an object of a partner"), Partner::builder, Partner.Builder::build)
                    .required("name", Codecs.TEXT, Partner::getName, Partner.Builder::name, "Name of the partner.")
                    .required(
                            "kind",
                            Codecs.oneOf(Partner.Kind.class),
                            Partner::getKind,
                            Partner.Builder::kind,
                            "What it brings."),
            Comparator.comparing(Partner::getName).thenComparing(Partner::getKind),
            0);

    static final Shape<Cluster, Cluster.Builder> SHAPE = ApplicantShapes.ended(ApplicantShapes.common(
                    ApplicantShapes.begun(
                                    Text.of("objek klaster", "an object of a cluster"),
                                    Cluster::builder,
                                    Cluster.Builder::build)
                            .optional(
                                    "product",
                                    Codecs.TEXT,
                                    Cluster::getProduct,
                                    Cluster.Builder::product,
                                    "What the businesses make, in words.")
                            .optional(
                                    "rawMaterial",
                                    Codecs.TEXT,
                                    Cluster::getRawMaterial,
                                    Cluster.Builder::rawMaterial,
                                    "What they make it of, in words.")
                            .optional(
                                    "sameProduct",
                                    Codecs.YES_NO,
                                    Cluster::getSameProduct,
                                    Cluster.Builder::sameProduct,
                                    "Whether all the businesses make the same or similar things.")
                            .optional(
                                    "sameMaterial",
                                    Codecs.YES_NO,
                                    Cluster::getSameMaterial,
                                    Cluster.Builder::sameMaterial,
                                    "Whether all the businesses use the same raw material.")
                            .optional(
                                    "localMaterial",
                                    Codecs.YES_NO,
                                    Cluster::getLocalMaterial,
                                    Cluster.Builder::localMaterial,
                                    "Whether the raw material comes from the region itself.")
                            .optional(
                                    "onePlace",
                                    Codecs.YES_NO,
                                    Cluster::getOnePlace,
                                    Cluster.Builder::onePlace,
                                    "Whether all the businesses work at one place.")
                            .optional(
                                    "identifiedOn",
                                    Codecs.DATE,
                                    Cluster::getIdentifiedOn,
                                    Cluster.Builder::identifiedOn,
                                    "Day on which the cluster was identified.")
                            .optional(
                                    "verifiedOn",
                                    Codecs.DATE,
                                    Cluster::getVerifiedOn,
                                    Cluster.Builder::verifiedOn,
                                    "Day on which it was verified.")
                            .optional(
                                    "validatedOn",
                                    Codecs.DATE,
                                    Cluster::getValidatedOn,
                                    Cluster.Builder::validatedOn,
                                    "Day on which it was validated.")
                            .optional(
                                    "confirmedOn",
                                    Codecs.DATE,
                                    Cluster::getConfirmedOn,
                                    Cluster.Builder::confirmedOn,
                                    "Day on which it was confirmed.")
                            .optional(
                                    "partners",
                                    PARTNERS,
                                    Cluster::getPartners,
                                    Cluster.Builder::partners,
                                    "Who helps the cluster. Absent or null is unknown; an empty list is known to be nobody."))
            .required(
                    "members",
                    PersonShapes.MEMBERS,
                    Cluster::getMembers,
                    Cluster.Builder::members,
                    "The owners of the businesses, one of each, in any order."));

    private ClusterShape() {}
}
