package id.umkm.examples.finder;

/** What can be wrong with a payment, one for each finding of the audit. */
public enum Wrong {
    NOT_MATCHED("NIK tidak padan"),
    STATE("berstatus ASN, TNI, Polri, karyawan BUMN dan BUMD"),
    DIED("sudah meninggal"),
    IMPOSSIBLE_NIK("NIK anomali"),
    LARGE("bukan usaha mikro"),
    BORROWER("sedang menerima kredit atau pinjaman perbankan lainnya"),
    MORE_THAN_ONCE("menerima lebih dari sekali"),
    OFF_DECREE("tidak sesuai lampiran Surat Keputusan (SK)"),
    LEFT_THE_COUNTRY("sudah pindah ke luar negeri"),
    PAID_DOUBLE("duplikasi penyaluran");

    private final String words;

    Wrong(String words) {
        this.words = words;
    }

    /** What the audit calls it. */
    public String words() {
        return words;
    }
}
