package id.umkm.rules.reference;

/**
 * Something that a policy may ask about.
 *
 * @param name Indonesian name
 * @param english English name
 * @param ofMember whether each member has it, or the subject
 * @param mayBeNone whether it may be known to be none
 * @param fact the fact that it is read from, by the English name that the host gives; empty for a table's output
 */
record Attribute(String name, String english, boolean ofMember, Type type, boolean mayBeNone, String fact) {
    boolean isOutput() {
        return fact.isEmpty();
    }
}
