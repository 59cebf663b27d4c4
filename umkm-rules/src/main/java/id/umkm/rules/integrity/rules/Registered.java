package id.umkm.rules.integrity.rules;

import id.umkm.rules.integrity.CivilAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the civil registry says of a person.
 *
 * @param person number of the person
 * @param state what became of the person
 * @param since the day of the death or of the move; null where it is not known
 */
public record Registered(
        int person, CivilAnswer.State state, @Nullable LocalDate since) {}
