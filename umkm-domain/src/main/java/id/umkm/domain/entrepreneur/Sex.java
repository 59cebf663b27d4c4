package id.umkm.domain.entrepreneur;

/** Sex as on the identity card, {@index "jenis kelamin"}. */
public enum Sex {
    FEMALE,
    MALE
}
