package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.Recheck;
import id.umkm.rules.reference.ReferencePolicy.Tranche;
import id.umkm.rules.reference.ReferencePolicy.TrancheCondition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a tranche of a grant is paid, or what is to follow the last. */
final class Disbursement {
    private final ReferencePolicy policy;
    private final ReferenceFacts facts;
    private final Hearing hearing;
    /** Null after the last. */
    private final @Nullable Tranche tranche;

    Disbursement(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        this.policy = policy;
        this.facts = facts;
        this.hearing = new Hearing(policy, facts, asOf, "");
        this.tranche = tranche(policy, facts);
    }

    private static @Nullable Tranche tranche(ReferencePolicy policy, ReferenceFacts facts) {
        Value asked = facts.subject("tahap");
        if (asked == Value.Special.NONE) {
            return null;
        }
        return policy.tranches().stream()
                .filter(t -> Value.of(t.number()).equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tranche " + asked));
    }

    ReferenceDecision decide() {
        for (TrancheCondition condition : policy.trancheConditions()) {
            boolean asks =
                    tranche == null ? condition.atEnd() : condition.tranches().contains(tranche.number());
            if (asks) {
                hearing.ask(condition.criterion());
            }
        }
        Recheck recheck = tranche == null ? Recheck.NO : tranche.recheck();
        if (recheck != Recheck.NO) {
            hearing.askEligibility(Set.of(Effect.REJECT, Effect.REVIEW));
        }
        if (tranche != null) {
            findOrder(tranche);
        }
        BigDecimal awarded = tranche == null ? BigDecimal.ZERO : amount("jumlah_disetujui", "awarded");
        BigDecimal released = tranche == null ? BigDecimal.ZERO : amount("jumlah_dicairkan", Vocabulary.EVENTS);

        if (hearing.failed(Effect.RECOVER)) {
            BigDecimal held = held();
            return held != null && held.signum() <= 0 ? decision("STOP", null) : decision("RECOVER", held);
        }
        boolean rejected = hearing.failed(Effect.REJECT);
        if (hearing.failed(Effect.STOP) || (rejected && recheck == Recheck.STOP)) {
            return decision("STOP", null);
        }
        if (somethingIsUndecided() || awarded == null || released == null) {
            return decision("INCOMPLETE", null);
        }
        if (hearing.failed(Effect.HOLD) || rejected) {
            return decision("HOLD", null);
        }
        if (hearing.failed(Effect.REVIEW)) {
            return decision("NEEDS_REVIEW", null);
        }
        return tranche == null ? decision("NONE", null) : release(tranche, awarded, released);
    }

    /** A tranche is paid once, and after those before it. */
    private void findOrder(Tranche asked) {
        if (!(facts.subject("tahap_terakhir_dicairkan") instanceof Value.Num last)) {
            hearing.miss(Effect.STOP, Vocabulary.EVENTS);
            return;
        }
        int paid = last.number().intValueExact();
        if (asked.number() <= paid) {
            hearing.find("TRANCHE_ALREADY_PAID", Effect.STOP, asked.ground());
        } else if (asked.number() > paid + 1) {
            hearing.find("TRANCHE_OUT_OF_ORDER", Effect.HOLD, asked.ground());
        }
    }

    private boolean somethingIsUndecided() {
        return List.of(Effect.RECOVER, Effect.STOP, Effect.HOLD, Effect.REJECT, Effect.REVIEW).stream()
                .anyMatch(hearing::isUndecided);
    }

    private ReferenceDecision release(Tranche asked, BigDecimal awarded, BigDecimal released) {
        BigDecimal left = awarded.subtract(released);
        BigDecimal percent = asked.percent();
        boolean last = asked.number() == policy.tranches().size();
        BigDecimal part = last || percent == null
                ? left
                : awarded.multiply(percent).movePointLeft(2).setScale(0, RoundingMode.FLOOR);
        BigDecimal paid = part.min(left);
        return paid.signum() > 0 ? decision("RELEASE", paid) : decision("NONE", null);
    }

    /** What was released less what was accounted for and recovered; null where that is unknown. */
    private @Nullable BigDecimal held() {
        BigDecimal released = amount("jumlah_dicairkan", Vocabulary.EVENTS);
        BigDecimal accountedFor = amount("jumlah_dipertanggungjawabkan", Vocabulary.EVENTS);
        BigDecimal recovered = amount("jumlah_dikembalikan", Vocabulary.EVENTS);
        return released == null || accountedFor == null || recovered == null
                ? null
                : released.subtract(accountedFor).subtract(recovered);
    }

    private @Nullable BigDecimal amount(String name, String fact) {
        if (facts.subject(name) instanceof Value.Num num) {
            return num.number();
        }
        hearing.miss(Effect.HOLD, fact);
        return null;
    }

    private ReferenceDecision decision(String outcome, @Nullable BigDecimal amount) {
        return ReferenceEvaluator.decision(hearing, outcome, amount == null ? null : amount.longValueExact());
    }
}
