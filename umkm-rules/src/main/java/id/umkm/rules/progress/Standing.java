package id.umkm.rules.progress;

/** Whether an applicant counts towards the targets of a programme. */
public enum Standing {
    COUNTED,
    /** The programme serves the applicant, but its targets mean others, such as new entrepreneurs. */
    SERVED,
    /** It is not known yet whether the targets mean the applicant. */
    UNKNOWN,
    /** The policy refuses the applicant. */
    REFUSED
}
