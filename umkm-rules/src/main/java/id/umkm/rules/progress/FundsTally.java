package id.umkm.rules.progress;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import id.umkm.domain.grant.GrantEvent;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The money of some grants, added up in whole rupiah. */
final class FundsTally {
    private final int budgetYear;
    private final LocalDate asOf;
    private long grants;
    private long awarded;
    private long released;
    private long accountedFor;
    private long recovered;
    private long recoveredInYear;
    private long toRecover;
    private long stopped;

    FundsTally(int budgetYear, LocalDate asOf) {
        this.budgetYear = budgetYear;
        this.asOf = asOf;
    }

    /** @param next what the policy says of the next tranche, or null where it says nothing */
    void add(Grant grant, @Nullable Outcome next) {
        GrantAccount account = GrantAccount.of(grant);
        grants++;
        awarded = Math.addExact(awarded, grant.getAwarded().amount());
        released = Math.addExact(released, account.released().amount());
        accountedFor = Math.addExact(accountedFor, account.accountedFor().amount());
        recovered = Math.addExact(recovered, account.recovered().amount());
        recoveredInYear = Math.addExact(recoveredInYear, recoveredInYear(grant));
        if (next == Outcome.RECOVER) {
            toRecover = Math.addExact(toRecover, account.held().amount());
        }
        if (endsPayment(next)) {
            stopped = Math.addExact(
                    stopped, grant.getAwarded().minus(account.released()).amount());
        }
    }

    /** After these outcomes nothing more is paid; a tranche that is held back or waits for a fact may still be. */
    private static boolean endsPayment(@Nullable Outcome next) {
        return next == Outcome.STOP || next == Outcome.RECOVER || next == Outcome.NONE;
    }

    private long recoveredInYear(Grant grant) {
        return grant.getEvents().stream()
                .filter(event -> event.getType() == GrantEvent.Type.RECOVERED)
                .filter(event -> event.getOn().getYear() <= budgetYear)
                .map(GrantEvent::getAmount)
                .filter(Objects::nonNull)
                .mapToLong(Rupiah::amount)
                .reduce(0, Math::addExact);
    }

    Funds result() {
        long free = Math.addExact(recovered, stopped);
        return new Funds(
                grants,
                Rupiah.of(awarded),
                Rupiah.of(released),
                Rupiah.of(accountedFor),
                Rupiah.of(recovered),
                Rupiah.of(released - accountedFor - recovered),
                Rupiah.of(toRecover),
                Rupiah.of(awarded - released - stopped),
                Rupiah.of(stopped),
                Rupiah.of(free),
                Rupiah.of(asOf.getYear() <= budgetYear ? free : recoveredInYear));
    }
}
