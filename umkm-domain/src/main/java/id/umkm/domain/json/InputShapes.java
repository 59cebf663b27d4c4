package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.group.BusinessGroup;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of an application, and what others of what is decided about share with it: what is written here is the contract. */
final class InputShapes {
    static final String OWN_FACTS = "Facts of the host's own: truth values, whole numbers or texts.";
    static final String SCHEMA = "Version of this form; 1 where absent.";

    /** Of the four an application names one, so only what is asked for is built. */
    static final Codec<BusinessGroup> GROUP = Later.of(() -> GroupShape.SHAPE);

    static final Codec<Entrepreneur> ENTREPRENEUR = Later.of(() -> EntrepreneurShape.SHAPE);
    static final Codec<Cluster> CLUSTER = Later.of(() -> ClusterShape.SHAPE);
    static final Codec<Cooperative> COOPERATIVE = Later.of(() -> CooperativeShape.SHAPE);

    static final Shape<Application, Application.Builder> APPLICATION = Shape.of(
                    Text.of("objek usulan", "an object of an application"),
                    Application::builder,
                    Application.Builder::build)
            .optional("schema", SchemaVersion.CODEC, a -> null, (b, v) -> {}, SCHEMA)
            .required(
                    "id",
                    Codecs.TEXT,
                    Application::getId,
                    Application.Builder::id,
                    "The host's own key of the application.")
            .optional(
                    "programme",
                    Codecs.TEXT,
                    Application::getProgramme,
                    Application.Builder::programme,
                    "Id of the programme that is asked.")
            .required(
                    "submittedOn",
                    Codecs.DATE,
                    Application::getSubmittedOn,
                    Application.Builder::submittedOn,
                    "Day on which the application was received.")
            .optional(
                    "requestedAmount",
                    Codecs.AMOUNT,
                    Application::getRequestedAmount,
                    Application.Builder::requestedAmount,
                    "What is asked for, in whole rupiah.")
            .optional(
                    "purpose",
                    Codecs.oneOf(Purpose.class),
                    Application::getPurpose,
                    Application.Builder::purpose,
                    "What the money is asked for.")
            .optional(
                    "tenorMonths",
                    Codecs.FROM_ZERO,
                    Application::getTenorMonths,
                    Application.Builder::tenorMonths,
                    "For how many months a loan is asked.")
            .optional(
                    "operatingCost",
                    Codecs.AMOUNT,
                    Application::getOperatingCost,
                    Application.Builder::operatingCost,
                    "The part of what is asked that goes into running costs, in whole rupiah.")
            .oneOf("group", GROUP, Application::getGroup, Application.Builder::group, "The group that asks.")
            .oneOf(
                    "entrepreneur",
                    ENTREPRENEUR,
                    Application::getEntrepreneur,
                    Application.Builder::entrepreneur,
                    "The entrepreneur who asks.")
            .oneOf("cluster", CLUSTER, Application::getCluster, Application.Builder::cluster, "The cluster that asks.")
            .oneOf(
                    "cooperative",
                    COOPERATIVE,
                    Application::getCooperative,
                    Application.Builder::cooperative,
                    "The cooperative that asks.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    a -> unlessEmpty(a.getExtras()),
                    Application.Builder::extras,
                    OWN_FACTS);

    private InputShapes() {}

    static @Nullable Map<String, Object> unlessEmpty(Map<String, Object> facts) {
        return facts.isEmpty() ? null : facts;
    }
}
