package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.number;

import id.umkm.domain.application.Application;
import id.umkm.domain.enterprise.Applicant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a policy may ask of the business of any applicant, and of a loan that it asks for. */
final class BusinessAttributes {
    private BusinessAttributes() {}

    static List<Attribute> all() {
        Attribute startedOn =
                Attribute.of("started_on", "mulai_usaha", ValueType.DATE).of(Applicant.class, Applicant::getStartedOn);
        return List.of(
                Attribute.of("capital", "modal_usaha", ValueType.RUPIAH).of(Applicant.class, Applicant::getCapital),
                startedOn,
                Attribute.number("business_age", "umur_usaha", "bulan", "months")
                        .changeable(Changeability.BY_TIME)
                        .derivedFrom(startedOn, BusinessAttributes::months),
                paper("has_nib", "ber_nib").of(Applicant.class, Applicant::getHasNib),
                paper("has_npwp", "ber_npwp").of(Applicant.class, Applicant::getHasNpwp),
                paper("has_account", "ber_rekening").of(Applicant.class, Applicant::getHasAccount),
                paper("halal_certified", "bersertifikat_halal").of(Applicant.class, Applicant::getHalalCertified),
                Attribute.number("tenor", "jangka_waktu", "bulan", "months")
                        .changeable(Changeability.YES)
                        .of(Application.class, application -> number(application.getTenorMonths())),
                Attribute.of("operating_cost", "biaya_operasional", ValueType.RUPIAH)
                        .changeable(Changeability.YES)
                        .of(Application.class, Application::getOperatingCost));
    }

    private static Attribute.Draft<Boolean> paper(String name, String nameId) {
        return Attribute.yesNo(name, nameId).changeable(Changeability.YES);
    }

    /** Whole months from a day until the day that is decided for. */
    static Object months(Object since, LocalDate asOf) {
        return ChronoUnit.MONTHS.between((LocalDate) since, asOf);
    }
}
