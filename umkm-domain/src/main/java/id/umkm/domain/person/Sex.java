package id.umkm.domain.person;

/** Sex as on the identity card, {@index "jenis kelamin"}. */
public enum Sex {
    FEMALE,
    MALE
}
