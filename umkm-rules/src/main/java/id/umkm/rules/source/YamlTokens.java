package id.umkm.rules.source;

import org.jspecify.annotations.Nullable;

/** A YAML document piece by piece, each with its place. */
interface YamlTokens {
    /** What a piece is. */
    enum Kind {
        OBJECT,
        END_OBJECT,
        LIST,
        END_LIST,
        /** A name before a value. */
        NAME,
        /** A single value. */
        TEXT,
        /** Nothing in the place of a value. */
        NOTHING;

        /** Whether pieces lie in it. */
        boolean isBegin() {
            return this == OBJECT || this == LIST;
        }
    }

    /**
     * Goes on to the next piece; null after the last.
     *
     * @throws FaultyPolicyException if this is no YAML
     */
    @Nullable
    Kind next();

    /** What {@link #next} said last. */
    @Nullable
    Kind current();

    /** The name or value as it is written. */
    String text();

    /** Whether the value stands elsewhere. */
    boolean isAlias();

    /** From 1. */
    int line();

    /** From 1. */
    int column();

    /** Where an object or list begins, goes on to its end. */
    void skip();
}
