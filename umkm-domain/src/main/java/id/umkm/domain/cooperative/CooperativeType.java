package id.umkm.domain.cooperative;

/** What a cooperative does for its members, {@index "jenis koperasi"}; source: UU 25/1992 Article 16 and its explanation. */
public enum CooperativeType {
    /** {@index "koperasi produsen"}. */
    PRODUCER,
    /** {@index "koperasi konsumen"}. */
    CONSUMER,
    /** {@index "koperasi simpan pinjam"}. */
    SAVINGS_AND_LOAN,
    /** {@index "koperasi jasa"}. */
    SERVICE,
    /** {@index "koperasi pemasaran"}. */
    MARKETING
}
