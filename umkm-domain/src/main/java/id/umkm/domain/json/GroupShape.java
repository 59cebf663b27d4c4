package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.group.BusinessGroup;

/** The shape of a business group. */
final class GroupShape {
    static final Shape<BusinessGroup, BusinessGroup.Builder> SHAPE =
            ApplicantShapes.ended(ApplicantShapes.common(ApplicantShapes.begun(
                                    Text.of("objek kelompok", "an object of a group"),
                                    BusinessGroup::builder,
                                    BusinessGroup.Builder::build)
                            .optional(
                                    "chair",
                                    Codecs.TEXT,
                                    BusinessGroup::getChair,
                                    BusinessGroup.Builder::chair,
                                    "Ref of the member who chairs the group.")
                            .optional(
                                    "recognisedByVillageHead",
                                    Codecs.YES_NO,
                                    BusinessGroup::getRecognisedByVillageHead,
                                    BusinessGroup.Builder::recognisedByVillageHead,
                                    "Whether the head of the village has recognised the group in writing."))
                    .required(
                            "members",
                            PersonShapes.MEMBERS,
                            BusinessGroup::getMembers,
                            BusinessGroup.Builder::members,
                            "The members, in any order."));

    private GroupShape() {}
}
