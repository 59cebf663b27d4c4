package id.umkm.rules.integrity;

import java.util.List;
import java.util.Set;

/**
 * What a host can ask about persons. Each source stands apart and each may be missing: one that is not overridden answers for nobody.
 *
 * <p>A person for whom nothing is answered is <i>not answered</i>: the records that name them are incomplete for the checks that need
 * the source, never clean. An empty list is an answer: none. Answers may come in any order; two that differ for one person are a
 * finding. Asked by several threads at once; what it throws ends the check.
 */
public interface Registry {
    /**
     * Takes answers.
     *
     * @param <T> what is answered
     */
    @FunctionalInterface
    interface Answers<T> {
        /** What is known of one person; persons who were not asked for are passed over. */
        void answer(IdentityKey person, T answer);
    }

    /** Asks the civil registry. */
    default void civil(Set<IdentityKey> persons, Answers<CivilAnswer> answers) {}

    /** Asks who employs or employed them; an answer tells all that is known. */
    default void employment(Set<IdentityKey> persons, Answers<List<Employment>> answers) {}

    /** Asks for their credit; an answer tells all that is known. */
    default void credit(Set<IdentityKey> persons, Answers<List<Credit>> answers) {}

    /** Asks how large their businesses are. */
    default void business(Set<IdentityKey> persons, Answers<BusinessAnswer> answers) {}

    /** Asks where decrees name them; an answer tells all lines. */
    default void decree(Set<IdentityKey> persons, Answers<List<DecreeEntry>> answers) {}

    /** Asks what they were paid; an answer tells all payments, those of the records that are checked among them. */
    default void grants(Set<IdentityKey> persons, Answers<List<PastPayment>> answers) {}
}
