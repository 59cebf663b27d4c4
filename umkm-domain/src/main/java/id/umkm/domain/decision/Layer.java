package id.umkm.domain.decision;

/** From which layer of rules a row comes, {@index "lapis"}; a lower layer can only tighten. */
public enum Layer {
    NATIONAL,
    REGION,
    PROGRAMME
}
