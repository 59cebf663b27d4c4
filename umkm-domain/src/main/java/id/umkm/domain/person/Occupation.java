package id.umkm.domain.person;

/** What a person does for a living, {@index "pekerjaan"}. */
public enum Occupation {
    UNEMPLOYED,
    SELF_EMPLOYED,
    EMPLOYEE,
    LABOURER,
    HOMEMAKER,
    STUDENT
}
