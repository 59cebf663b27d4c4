package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.enterprise.ChannelCode;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the shapes of the four kinds of applicants have in common: facts that all have stand in each at the same places. */
final class ApplicantShapes {
    private ApplicantShapes() {}

    static <T extends Applicant, B extends ApplicantBuilder> Shape<T, B> begun(
            Text name, Supplier<B> start, Function<B, T> finish) {
        return Shape.of(name, start, finish)
                .required(
                        "id",
                        Codecs.TEXT,
                        Applicant::getId,
                        ApplicantBuilder::id,
                        "The host's own key of the applicant.")
                .optional("name", Codecs.TEXT, Applicant::getName, ApplicantBuilder::name, "Name of the applicant.")
                .optional(
                        "village",
                        Codecs.VILLAGE,
                        Applicant::getVillage,
                        ApplicantBuilder::village,
                        "Village in which the business works.")
                .optional(
                        "trade",
                        Codecs.TRADE,
                        Applicant::getTrade,
                        ApplicantBuilder::trade,
                        "Kind of business, a code of the policy's list.");
    }

    static <T extends Applicant, B extends ApplicantBuilder> Shape<T, B> common(Shape<T, B> shape) {
        return shape.optional(
                        "annualSales",
                        Codecs.AMOUNT,
                        Applicant::getAnnualSales,
                        ApplicantBuilder::annualSales,
                        "Sales of one year, in whole rupiah.")
                .optional(
                        "netAssets",
                        Codecs.BALANCE,
                        Applicant::getNetAssets,
                        ApplicantBuilder::netAssets,
                        "Net assets without land and business building, in whole rupiah; may be negative.")
                .optional(
                        "grants",
                        PersonShapes.grants(),
                        Applicant::getGrants,
                        ApplicantBuilder::grants,
                        PersonShapes.GRANTS)
                .optional(
                        "stage",
                        Codecs.STAGE,
                        Applicant::getStage,
                        ApplicantBuilder::stage,
                        "How far the applicant has come, a code of the policy's list.")
                .optional(
                        "monthlySales",
                        Codecs.AMOUNT,
                        Applicant::getMonthlySales,
                        ApplicantBuilder::monthlySales,
                        "Sales of a usual month, in whole rupiah.")
                .optional(
                        "salesChannels",
                        Codecs.choices(Codecs.CHANNEL, Comparator.comparing(ChannelCode::code)),
                        Applicant::getSalesChannels,
                        ApplicantBuilder::salesChannels,
                        "Where it sells, codes of the policy's list. Absent or null is unknown; an empty list is known to be nowhere.")
                .optional(
                        "idleMonths",
                        Codecs.FROM_ZERO,
                        Applicant::getIdleMonths,
                        ApplicantBuilder::idleMonths,
                        "Months since it last did business, 0 while it does.")
                .optional(
                        "capital",
                        Codecs.AMOUNT,
                        Applicant::getCapital,
                        ApplicantBuilder::capital,
                        "Money put into the business when it began, without land and building, in whole rupiah.")
                .optional(
                        "startedOn",
                        Codecs.DATE,
                        Applicant::getStartedOn,
                        ApplicantBuilder::startedOn,
                        "Day on which the business began.")
                .optional(
                        "hasNib",
                        Codecs.YES_NO,
                        Applicant::getHasNib,
                        ApplicantBuilder::hasNib,
                        "Whether it has a business identification number (NIB).")
                .optional(
                        "hasNpwp",
                        Codecs.YES_NO,
                        Applicant::getHasNpwp,
                        ApplicantBuilder::hasNpwp,
                        "Whether it has a taxpayer number (NPWP).")
                .optional(
                        "hasAccount",
                        Codecs.YES_NO,
                        Applicant::getHasAccount,
                        ApplicantBuilder::hasAccount,
                        "Whether it has a bank account in its own name.")
                .optional(
                        "halalCertified",
                        Codecs.YES_NO,
                        Applicant::getHalalCertified,
                        ApplicantBuilder::halalCertified,
                        "Whether what it sells has a halal certificate.");
    }

    static <T extends Applicant, B extends ApplicantBuilder> Shape<T, B> ended(Shape<T, B> shape) {
        return shape.optional(
                "extras",
                Codecs.OWN_FACTS,
                applicant -> InputShapes.unlessEmpty(applicant.getExtras()),
                ApplicantBuilder::extras,
                InputShapes.OWN_FACTS);
    }
}
