package id.umkm.rules.integrity;

import id.umkm.domain.basics.Text;

/** What a check asks: a register of somebody else, or the record itself. */
@SuppressWarnings("ImmutableEnumChecker") // A text is never changed.
public enum Source {
    /** The civil registry, {@index "Dukcapil"}. */
    CIVIL("data kependudukan", "the civil registry"),
    /** Who is on the payroll of whom. */
    EMPLOYMENT("data kepegawaian", "the register of employment"),
    /** Bank credit and {@index "KUR"}. */
    CREDIT("data kredit", "the register of credit"),
    /** How large a person's business is. */
    BUSINESS("data usaha", "the register of businesses"),
    /** The decree that names the recipients, {@index "SK penerima"}. */
    DECREE("SK penerima", "the decree of recipients"),
    /** What was paid before. */
    GRANTS("riwayat bantuan", "the history of grants"),
    /** The family card that the record states, where the civil registry does not tell one. */
    FAMILY_CARD("nomor KK", "the family card number"),
    /** Who is whose kin, as the record of a cooperative states it. */
    KIN("hubungan keluarga", "ties of kin"),
    /** What a person is in a group, as its record states it. */
    ROLE("jabatan dalam kelompok", "the offices in the group");

    private final Text words;

    Source(String id, String en) {
        this.words = Text.of(id, en);
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
