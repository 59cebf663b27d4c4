package id.umkm.rules.check;

/** How much a finding about a policy weighs; the gravest first. */
public enum Severity {
    /** {@index "kesalahan"}: decisions come out otherwise than anybody wants. */
    ERROR,
    /** {@index "peringatan"}: probably not what is meant. */
    WARNING,
    /** {@index "catatan"}: good to know before the policy is put in force. */
    NOTE
}
