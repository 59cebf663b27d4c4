package id.umkm.rules.vocabulary;

/** Whether and how a subject can change a fact; decides what a remedy may ask. */
public enum Changeability {
    YES,
    NO,
    ONLY_UP,
    /** It changes by waiting alone, such as an age. */
    BY_TIME
}
