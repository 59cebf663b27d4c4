package id.umkm.rules.vocabulary;

/** Known to be none, {@index "tidak ada"}: no employer, no earlier grant. Not the same as unknown. */
public enum None {
    NONE
}
