package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.Transition;
import java.util.stream.Stream;

/** What rows choose from closed columns, as policies write it. */
public final class RowWords {
    private RowWords() {}

    public static Text of(Effect effect) {
        return Stream.of(Words.ELIGIBILITY_EFFECT, Words.DISBURSEMENT_EFFECT, Words.GRADUATION_EFFECT)
                .flatMap(words -> words.nameOf(effect).stream())
                .findFirst()
                .orElseThrow();
    }

    public static Text of(RemedyKind remedy) {
        return Words.REMEDY.nameOf(remedy).orElseThrow();
    }

    public static Text of(HitPolicy hitPolicy) {
        return Words.HIT_POLICY.nameOf(hitPolicy).orElseThrow();
    }

    public static Text of(Tranche.Recheck recheck) {
        return Words.RECHECK.nameOf(recheck).orElseThrow();
    }

    public static Text of(Transition.Way way) {
        return Words.WAY.nameOf(way).orElseThrow();
    }
}
