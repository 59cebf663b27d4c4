package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.number;

import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy may ask of a grant, its log and the tranche in question. */
final class GrantAttributes {
    private GrantAttributes() {}

    static List<Attribute> all() {
        return List.of(
                Attribute.number("tranche", "tahap", "tahap", "tranche")
                        .canBeNone()
                        .ofPayment(
                                payment -> payment.tranche() == null ? None.NONE : (Object) number(payment.tranche())),
                Attribute.of("awarded", "jumlah_disetujui", ValueType.RUPIAH).of(Grant.class, Grant::getAwarded),
                Attribute.of("awarded_on", "tanggal_penetapan", ValueType.DATE).of(Grant.class, Grant::getAwardedOn),
                Attribute.yesNo("in_decree", "dalam_sk").of(Grant.class, Grant::getInDecree),
                document("agreement_signed", "nphd_ditandatangani").of(Grant.class, Grant::getAgreementSigned),
                document("integrity_pact", "pakta_integritas").of(Grant.class, Grant::getIntegrityPact),
                document("group_account", "rekening_kelompok").of(Grant.class, Grant::getGroupAccount),
                Attribute.yesNo("spent_as_planned", "penggunaan_sesuai").of(Grant.class, Grant::getSpentAsPlanned),
                Attribute.of("released", "jumlah_dicairkan", ValueType.RUPIAH)
                        .settledBy("events", "peristiwa")
                        .ofPayment(payment -> payment.account().released()),
                Attribute.of("accounted_for", "jumlah_dipertanggungjawabkan", ValueType.RUPIAH)
                        .settledBy("events", "peristiwa")
                        .ofPayment(payment -> payment.account().accountedFor()),
                Attribute.of("recovered", "jumlah_dikembalikan", ValueType.RUPIAH)
                        .settledBy("events", "peristiwa")
                        .ofPayment(payment -> payment.account().recovered()),
                Attribute.number("last_tranche", "tahap_terakhir_dicairkan", "tahap", "tranches")
                        .settledBy("events", "peristiwa")
                        .ofPayment(payment -> number(payment.account().lastTranche())),
                report("previous_report", "lpj_tahap_sebelumnya")
                        .ofPayment(payment -> payment.previous() == null
                                ? None.NONE
                                : (Object) GrantAccount.report(payment.grant(), payment.previous())
                                        .name()),
                acceptedOn("previous_report_accepted_on", "lpj_tahap_sebelumnya_diterima")
                        .ofPayment(payment -> payment.previous() == null
                                ? None.NONE
                                : acceptedOn(payment.grant(), payment.previous())),
                report("final_report", "lpj_akhir")
                        .ofPayment(payment ->
                                GrantAccount.report(payment.grant(), null).name()),
                acceptedOn("final_report_accepted_on", "lpj_akhir_diterima")
                        .ofPayment(payment -> acceptedOn(payment.grant(), null)));
    }

    private static Attribute.Draft<Boolean> document(String name, String nameId) {
        return Attribute.yesNo(name, nameId).changeable(Changeability.YES);
    }

    private static Attribute.Draft<Object> report(String name, String nameId) {
        return Attribute.of(name, nameId, StandardAttributes.REPORT)
                .changeable(Changeability.YES)
                .settledBy("events", "peristiwa")
                .canBeNone();
    }

    private static Attribute.Draft<Object> acceptedOn(String name, String nameId) {
        return Attribute.of(name, nameId, ValueType.DATE)
                .settledBy("events", "peristiwa")
                .canBeNone();
    }

    private static Object acceptedOn(Grant grant, @Nullable Integer tranche) {
        return GrantAccount.acceptedOn(grant, tranche).map(day -> (Object) day).orElse(None.NONE);
    }
}
