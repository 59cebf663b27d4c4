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

    private final String property = name().toLowerCase(Locale.ROOT);
    private final String pointer = "/" + property;

    /** The name of the property of an application that holds such an applicant, such as {@code group}. */
    public String property() {
        return property;
    }

    /** The JSON pointer to such an applicant in an application, such as {@code /group}. */
    public String pointer() {
        return pointer;
    }
}
