package id.umkm.rules.engine;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a tranche is paid, and how much; after the last one, whether something is taken back. */
final class Disbursements {
    private static final String TRANCHE_ALREADY_PAID = "TRANCHE_ALREADY_PAID";
    private static final String TRANCHE_OUT_OF_ORDER = "TRANCHE_OUT_OF_ORDER";

    private static final String LAST_TRANCHE = "last_tranche";
    private static final String EVENTS = "events";

    private final Answer answer;
    private final List<Tranche> tranches;
    private final @Nullable Tranche tranche;
    private final @Nullable Rupiah awarded;
    private final @Nullable Rupiah released;
    private final @Nullable Rupiah accountedFor;
    private final @Nullable Rupiah recovered;
    private final @Nullable Long lastTranche;
    private final List<Finding> findings = new ArrayList<>();

    private Disbursements(Answer answer, @Nullable Tranche tranche) {
        this.answer = answer;
        this.tranches = answer.evaluation().book().policy().getTranches();
        this.tranche = tranche;
        this.awarded = (Rupiah) value("awarded");
        this.released = (Rupiah) value("released");
        this.accountedFor = (Rupiah) value("accounted_for");
        this.recovered = (Rupiah) value("recovered");
        this.lastTranche = (Long) value(LAST_TRANCHE);
        findings.addAll(answer.findings());
        if (tranche != null) {
            checkOrder(tranche);
        }
        findings.sort(Answer.ORDER);
    }

    /**
     * What a tranche comes to.
     *
     * @param amount what is paid or taken back; null where no money moves
     */
    record Result(Outcome outcome, @Nullable Rupiah amount, List<Finding> findings, List<MissingFact> missing) {}

    /**
     * Decides.
     *
     * @param tranche the tranche in question, or null after the last
     */
    static Result of(Answer answer, @Nullable Tranche tranche) {
        return new Disbursements(answer, tranche).result();
    }

    private @Nullable Object value(String attribute) {
        Facts facts = answer.evaluation().facts();
        return facts.get(facts.getVocabulary().ordinal(Level.SUBJECT, attribute).orElseThrow());
    }

    private void checkOrder(Tranche asked) {
        Long last = lastTranche;
        if (last == null) {
            return;
        }
        if (last >= asked.number()) {
            findings.add(builtIn(
                    TRANCHE_ALREADY_PAID,
                    Effect.STOP,
                    asked,
                    Text.of(
                            "Tahap " + asked.number() + " sudah dicairkan. Satu tahap dibayar satu kali.",
                            "Tranche " + asked.number() + " was paid already. A tranche is paid once."),
                    "< " + asked.number()));
        } else if (last < asked.number() - 1) {
            findings.add(builtIn(
                    TRANCHE_OUT_OF_ORDER,
                    Effect.HOLD,
                    asked,
                    Text.of(
                            "Tahap " + (asked.number() - 1) + " belum dicairkan. Tahap dibayar menurut urutannya.",
                            "Tranche " + (asked.number() - 1) + " was not paid yet. Tranches are paid in their order."),
                    ">= " + (asked.number() - 1)));
        }
    }

    private Finding builtIn(String code, Effect effect, Tranche asked, Text message, String required) {
        Finding.Builder finding = Finding.builder();
        finding.code(code)
                .effect(effect)
                .basis(asked.ground().basis())
                .citations(Findings.citations(asked.ground()))
                .position(asked.position())
                .layer(Layer.PROGRAMME)
                .message(message)
                .evidence(List.of(new Evidence(LAST_TRANCHE, null, lastTranche, required, null)));
        return finding.build();
    }

    private Result result() {
        if (found(Effect.RECOVER)) {
            Rupiah held = held();
            boolean nothing = held != null && held.amount() <= 0;
            return new Result(nothing ? Outcome.STOP : Outcome.RECOVER, nothing ? null : held, findings, missing());
        }
        if (found(Effect.STOP) || (found(Effect.REJECT) && recheck() == Tranche.Recheck.STOP)) {
            return new Result(Outcome.STOP, null, findings, missing());
        }
        List<MissingFact> missing = missing();
        if (!answer.undecided().isEmpty() || isMoneyUnknown()) {
            return new Result(Outcome.INCOMPLETE, null, findings, missing);
        }
        if (found(Effect.HOLD) || found(Effect.REJECT)) {
            return new Result(Outcome.HOLD, null, findings, missing);
        }
        if (found(Effect.REVIEW)) {
            return new Result(Outcome.NEEDS_REVIEW, null, findings, missing);
        }
        Rupiah amount = tranche == null ? null : amount(tranche);
        return amount == null || amount.amount() <= 0
                ? new Result(Outcome.NONE, null, findings, missing)
                : new Result(Outcome.RELEASE, amount, findings, missing);
    }

    private boolean found(Effect effect) {
        return findings.stream().anyMatch(finding -> finding.getEffect() == effect);
    }

    private Tranche.Recheck recheck() {
        return tranche == null ? Tranche.Recheck.NO : tranche.recheck();
    }

    /** Released, and neither accounted for nor recovered; null while that is not known. */
    private @Nullable Rupiah held() {
        if (released == null || accountedFor == null || recovered == null) {
            return null;
        }
        return Rupiah.of(released.amount() - accountedFor.amount() - recovered.amount());
    }

    private boolean isMoneyUnknown() {
        return tranche != null && (awarded == null || released == null || lastTranche == null);
    }

    /** The facts that rows wait for, and those without which no amount can be told. */
    private List<MissingFact> missing() {
        List<MissingFact> missing = new ArrayList<>(answer.missing());
        Stream.of(tranche != null && awarded == null ? "awarded" : "", isLogMissing() ? EVENTS : "")
                .filter(name -> !name.isEmpty())
                .filter(name -> missing.stream()
                        .noneMatch(
                                fact -> fact.who() == null && fact.attribute().equals(name)))
                .forEach(name -> missing.add(new MissingFact(name, null, List.of())));
        missing.sort(Comparator.comparing(MissingFact::attribute));
        return missing;
    }

    private boolean isLogMissing() {
        return (tranche != null && (released == null || lastTranche == null))
                || (found(Effect.RECOVER) && held() == null);
    }

    /** The share of the tranche, rounded down; the last takes what is left, and none takes more than that. */
    private Rupiah amount(Tranche asked) {
        if (awarded == null || released == null) {
            throw new IllegalStateException("The amount is asked for only where the money is known.");
        }
        long left = awarded.amount() - released.amount();
        Percentage share = asked.share();
        boolean last = asked.number() == tranches.size();
        return Rupiah.of(
                last || share == null ? left : Math.min(left, share.of(awarded).amount()));
    }
}
