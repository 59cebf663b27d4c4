package id.umkm.rules.vocabulary;

import id.umkm.domain.basics.Text;
import id.umkm.domain.enterprise.ApplicantKind;

/** What applicants of each kind are called, and where policies keep how far they can come. */
public final class ApplicantWords {
    private ApplicantWords() {}

    /** One of them: {@code kelompok}, {@code the group} without its article. */
    public static Text of(ApplicantKind kind) {
        return switch (kind) {
            case GROUP -> Text.of("kelompok", "group");
            case ENTREPRENEUR -> Text.of("wirausaha", "entrepreneur");
            case CLUSTER -> Text.of("klaster", "cluster");
            case COOPERATIVE -> Text.of("koperasi", "cooperative");
        };
    }

    /** One of the persons behind them. */
    public static Text ofPerson(ApplicantKind kind) {
        return kind == ApplicantKind.ENTREPRENEUR ? Text.of("pemilik", "owner") : Text.of("anggota", "member");
    }

    /** English name of the attribute that tells how far one has come. */
    public static String stage(ApplicantKind kind) {
        return switch (kind) {
            case GROUP -> "stage";
            case ENTREPRENEUR -> "entrepreneur_stage";
            case CLUSTER -> "cluster_stage";
            case COOPERATIVE -> "cooperative_stage";
        };
    }

    /** Name of the list of stages, which is also the Indonesian name of that attribute. */
    public static String stages(ApplicantKind kind) {
        return switch (kind) {
            case GROUP -> "tahap_kelompok";
            case ENTREPRENEUR -> "tahap_wirausaha";
            case CLUSTER -> "tahap_klaster";
            case COOPERATIVE -> "tahap_koperasi";
        };
    }
}
