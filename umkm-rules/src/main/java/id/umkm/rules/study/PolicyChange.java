package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two policies differ, {@index "perubahan kebijakan"}.
 *
 * @param position sheet and row, such as {@code Kelayakan/GROUP_TOO_SMALL}; of the new policy where the old one has no such row
 * @param heading the column, or {@link Mutant#ROW} where the whole row is there in one policy only
 * @param kind what became of it
 * @param deciding whether it can change what is decided; texts, what stands behind a row, and a row that only says the same in
 *     other words cannot
 * @param from what the old policy says there, as a cell in Indonesian; empty where it says nothing
 * @param to what the new policy says there; empty where it says nothing
 * @param days the days on which it differs
 * @param example facts about which it changes the decision; null where it decides nothing, or where none was found within the
 *     {@linkplain PolicyDiff#MAX_TRIALS bound}
 */
public record PolicyChange(
        String position,
        String heading,
        Kind kind,
        boolean deciding,
        String from,
        String to,
        DateRange days,
        @Nullable ChangedDecision example) {

    /** What became of a row or a cell. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Nothing passes that did not pass before, and something no longer does. */
        TIGHTENED,
        /** Everything passes that passed before, and something more does. */
        LOOSENED,
        /** Another value, of which neither can be said. */
        VALUE,
        /** Other days. */
        DATE,
        /** A text for people. */
        TEXT,
        /** What stands behind it: law, source or assumption, and the citations. */
        BASIS,
        /** Written in another way that says the same: rows in another order, under another name, one row split in two. */
        FORM
    }

    PolicyChange with(@Nullable ChangedDecision found) {
        return new PolicyChange(position, heading, kind, deciding, from, to, days, found);
    }

    /** {@code Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 -> >= 6 (TIGHTENED)}. */
    @Override
    public String toString() {
        return position + " " + heading + ": " + from + " -> " + to + " (" + kind + ")";
    }
}
