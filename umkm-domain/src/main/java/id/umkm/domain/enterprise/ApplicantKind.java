package id.umkm.domain.enterprise;

import java.util.Locale;

/** What an applicant is, {@index "jenis pemohon"}. */
public enum ApplicantKind {
    /** Residents who run one business together, {@index "kelompok usaha"}. */
    GROUP,
    /** One person with a business, {@index "wirausaha"}. */
    ENTREPRENEUR,
    /** Businesses that act together, {@index "klaster"}. */
    CLUSTER,
    /** A cooperative, {@index "koperasi"}. */
    COOPERATIVE;

    /** The name of the property of an application that holds such an applicant, such as {@code group}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
