package id.umkm.rules.integrity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a civil registry says of one identity number.
 *
 * @param state registered, not registered, dead or moved abroad
 * @param since the day of the death or of the move; null where it is not known, and for the other states
 * @param familyCard the family of the person, or null where it is not told
 */
public record CivilAnswer(
        State state, @Nullable LocalDate since, @Nullable IdentityKey familyCard) {
    /** What became of a person. */
    public enum State {
        REGISTERED,
        NOT_REGISTERED,
        DECEASED,
        MOVED_ABROAD
    }

    /** The registry knows the person, who lives in the country. */
    public static CivilAnswer registered() {
        return new CivilAnswer(State.REGISTERED, null, null);
    }

    /** The registry does not know the number. */
    public static CivilAnswer notRegistered() {
        return new CivilAnswer(State.NOT_REGISTERED, null, null);
    }

    /**
     * The person is dead.
     *
     * @param on the day of the death, or null where it is not known
     */
    public static CivilAnswer deceased(@Nullable LocalDate on) {
        return new CivilAnswer(State.DECEASED, on, null);
    }

    /**
     * The person has moved abroad.
     *
     * @param on the day of the move, or null where it is not known
     */
    public static CivilAnswer movedAbroad(@Nullable LocalDate on) {
        return new CivilAnswer(State.MOVED_ABROAD, on, null);
    }

    /** The same answer with the family of the person. */
    public CivilAnswer withFamilyCard(IdentityKey card) {
        return new CivilAnswer(state, since, card);
    }
}
