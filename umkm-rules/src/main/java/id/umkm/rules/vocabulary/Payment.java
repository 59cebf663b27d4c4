package id.umkm.rules.vocabulary;

import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import org.jspecify.annotations.Nullable;

/**
 * A grant with the tranche that is in question.
 *
 * @param tranche from 1, or null after the last one
 * @param account where the money of the grant is
 */
record Payment(Grant grant, @Nullable Integer tranche, GrantAccount account) {
    static Payment of(Grant grant, @Nullable Integer tranche) {
        return new Payment(grant, tranche, GrantAccount.of(grant));
    }

    /** The tranche whose report must be in before this one is paid: the one before; null for the first and after the last. */
    @Nullable
    Integer previous() {
        return tranche == null || tranche == 1 ? null : Integer.valueOf(tranche - 1);
    }
}
