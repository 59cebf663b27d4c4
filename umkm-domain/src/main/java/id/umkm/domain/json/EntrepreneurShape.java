package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.entrepreneur.Entrepreneur;

/** The shape of an entrepreneur. */
final class EntrepreneurShape {
    static final Shape<Entrepreneur, Entrepreneur.Builder> SHAPE =
            ApplicantShapes.ended(ApplicantShapes.common(ApplicantShapes.begun(
                                    Text.of("objek wirausaha", "an object of an entrepreneur"),
                                    Entrepreneur::builder,
                                    Entrepreneur.Builder::build)
                            .optional(
                                    "rt",
                                    Codecs.NEIGHBOURHOOD,
                                    Entrepreneur::getRt,
                                    Entrepreneur.Builder::rt,
                                    "Number of the neighbourhood (RT) in which the business works, three digits.")
                            .optional(
                                    "rw",
                                    Codecs.NEIGHBOURHOOD,
                                    Entrepreneur::getRw,
                                    Entrepreneur.Builder::rw,
                                    "Number of the RW that the RT belongs to, three digits.")
                            .optional(
                                    "paidWorkers",
                                    Codecs.FROM_ZERO,
                                    Entrepreneur::getPaidWorkers,
                                    Entrepreneur.Builder::paidWorkers,
                                    "Persons who are paid to work in the business, the owner not among them.")
                            .optional(
                                    "companion",
                                    Codecs.TEXT,
                                    Entrepreneur::getCompanion,
                                    Entrepreneur.Builder::companion,
                                    "Id of the companion who registered and accompanies the entrepreneur.")
                            .optional(
                                    "hasCompanion",
                                    Codecs.YES_NO,
                                    Entrepreneur::getHasCompanion,
                                    Entrepreneur.Builder::hasCompanion,
                                    "Whether a companion accompanies the entrepreneur; where one is named, so it is.")
                            .optional(
                                    "trained",
                                    Codecs.YES_NO,
                                    Entrepreneur::getTrained,
                                    Entrepreneur.Builder::trained,
                                    "Whether the entrepreneur was trained by a programme.")
                            .optional(
                                    "businessLetter",
                                    Codecs.YES_NO,
                                    Entrepreneur::getBusinessLetter,
                                    Entrepreneur.Builder::businessLetter,
                                    "Whether the village has certified the business in writing (SKU)."))
                    .required(
                            "owner",
                            PersonShapes.MEMBER,
                            Entrepreneur::getOwner,
                            Entrepreneur.Builder::owner,
                            "The person whose business it is."));

    private EntrepreneurShape() {}
}
