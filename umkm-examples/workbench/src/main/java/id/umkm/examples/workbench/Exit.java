package id.umkm.examples.workbench;

/** The exit codes. */
final class Exit {
    static final int DONE = 0;
    /** Some records were rejected or some scenarios failed, or there were none. */
    static final int SOME_FAILED = 1;
    /** The arguments are wrong, or a policy or file cannot be used. */
    static final int UNUSABLE = 2;
    /** A fault of this program. */
    static final int FAULT = 3;
    /** Nobody reads the results any more; what a shell reports of a program that a closed pipe ended. */
    static final int CLOSED_PIPE = 141;

    private Exit() {}
}
