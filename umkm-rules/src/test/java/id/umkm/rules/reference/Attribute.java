package id.umkm.rules.reference;

/**
 * Something that a policy may ask about.
 *
 * @param name Indonesian name
 * @param english English name
 * @param source whose it is
 * @param ofMember whether each member has it, or the subject
 * @param mayBeNone whether it may be known to be none
 * @param fact the fact that it is read from, by the English name that the host gives; empty for a table's output
 */
record Attribute(
        String name, String english, Source source, boolean ofMember, Type type, boolean mayBeNone, String fact) {
    /** Whose fact it is. */
    enum Source {
        APPLICATION,
        GROUP,
        MEMBER,
        GRANT,
        PROPOSAL,
        /** The day that is decided for. */
        DAY,
        /** A table of the policy. */
        TABLE
    }

    boolean isOutput() {
        return fact.isEmpty();
    }
}
