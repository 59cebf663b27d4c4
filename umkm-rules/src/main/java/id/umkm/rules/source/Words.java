package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.law.Basis;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A closed choice of words in a column: Indonesian first, English accepted. */
final class Words<V> {
    static final Words<Basis> BASIS = new Words<Basis>()
            .with(Basis.LAW, "hukum", "law")
            .with(Basis.SOURCE, "sumber", "source")
            .with(Basis.ASSUMPTION, "asumsi", "assumption");
    static final Words<Layer> LAYER = new Words<Layer>()
            .with(Layer.NATIONAL, "nasional", "national")
            .with(Layer.REGION, "daerah", "region")
            .with(Layer.PROGRAMME, "program", "programme");
    static final Words<ApplicantKind> APPLICANT = new Words<ApplicantKind>()
            .with(ApplicantKind.GROUP, "kelompok", "group")
            .with(ApplicantKind.ENTREPRENEUR, "wirausaha", "entrepreneur")
            .with(ApplicantKind.ENTREPRENEUR, "perorangan", "individual")
            .with(ApplicantKind.CLUSTER, "klaster", "cluster")
            .with(ApplicantKind.COOPERATIVE, "koperasi", "cooperative");
    static final Words<Effect> ELIGIBILITY_EFFECT = new Words<Effect>()
            .with(Effect.REJECT, "tolak", "reject")
            .with(Effect.REVIEW, "tinjau", "review")
            .with(Effect.NOTE, "catat", "note")
            .with(Effect.REDUCE, "potong", "reduce")
            .with(Effect.REFER, "rujuk", "refer");
    static final Words<Effect> DISBURSEMENT_EFFECT = new Words<Effect>()
            .with(Effect.HOLD, "tahan", "hold")
            .with(Effect.STOP, "henti", "stop")
            .with(Effect.RECOVER, "tarik", "recover")
            .with(Effect.REVIEW, "tinjau", "review")
            .with(Effect.NOTE, "catat", "note");
    static final Words<Effect> GRADUATION_EFFECT = new Words<Effect>()
            .with(Effect.STAY, "tetap", "stay")
            .with(Effect.DEMOTE, "turun", "demote")
            .with(Effect.REVIEW, "tinjau", "review")
            .with(Effect.NOTE, "catat", "note");
    static final Words<Tranche.Recheck> RECHECK = new Words<Tranche.Recheck>()
            .with(Tranche.Recheck.NO, "tidak", "no")
            .with(Tranche.Recheck.HOLD, "tahan", "hold")
            .with(Tranche.Recheck.STOP, "henti", "stop");
    static final Words<Transition.Way> WAY = new Words<Transition.Way>()
            .with(Transition.Way.ALONE, "sendiri", "alone")
            .with(Transition.Way.JOINTLY, "gabungan", "jointly");

    /** Whether what is less comes first; days have words of their own. */
    static final Words<Boolean> ASCENDING =
            new Words<Boolean>().with(true, "kecil dulu", "smallest first").with(false, "besar dulu", "largest first");

    static final Words<Boolean> ASCENDING_DAYS =
            new Words<Boolean>().with(true, "awal dulu", "earliest first").with(false, "akhir dulu", "latest first");
    static final Words<RemedyKind> REMEDY = new Words<RemedyKind>()
            .with(RemedyKind.SET, "ubah", "change")
            .with(RemedyKind.ADD_MEMBER, "tambah anggota", "add member")
            .with(RemedyKind.REPLACE_MEMBER, "ganti anggota", "replace member")
            .with(RemedyKind.PROVIDE, "lengkapi", "provide")
            .with(RemedyKind.NOTHING, "tidak ada", "none");
    static final Words<HitPolicy> HIT_POLICY = new Words<HitPolicy>()
            .with(HitPolicy.UNIQUE, "U", "unique")
            .with(HitPolicy.FIRST, "F", "first")
            .with(HitPolicy.ANY, "A", "any")
            .with(HitPolicy.PRIORITY, "P", "priority");
    static final Words<DecisionKind> KIND = new Words<DecisionKind>()
            .with(DecisionKind.ELIGIBILITY, "kelayakan", "eligibility")
            .with(DecisionKind.AMOUNT, "jumlah", "amount")
            .with(DecisionKind.REFERRAL, "rujukan", "referral")
            .with(DecisionKind.ALLOCATION, "alokasi", "allocation")
            .with(DecisionKind.DISBURSEMENT, "pencairan", "disbursement")
            .with(DecisionKind.GRADUATION, "kelulusan", "graduation");
    static final Words<Outcome> OUTCOME = new Words<Outcome>()
            .with(Outcome.ELIGIBLE, "layak", "eligible")
            .with(Outcome.NOT_ELIGIBLE, "tidak layak", "not eligible")
            .with(Outcome.NEEDS_REVIEW, "tinjau", "review")
            .with(Outcome.INCOMPLETE, "belum lengkap", "incomplete")
            .with(Outcome.GRANTED, "diberikan", "granted")
            .with(Outcome.REDUCED, "dipotong", "reduced")
            .with(Outcome.FUNDED, "didanai", "funded")
            .with(Outcome.PARTLY_FUNDED, "didanai sebagian", "partly funded")
            .with(Outcome.NOT_FUNDED, "tidak didanai", "not funded")
            .with(Outcome.REFERRED, "dirujuk", "referred")
            .with(Outcome.RELEASE, "cairkan", "release")
            .with(Outcome.HOLD, "tahan", "hold")
            .with(Outcome.STOP, "henti", "stop")
            .with(Outcome.RECOVER, "tarik", "recover")
            .with(Outcome.PROMOTE, "naik", "promote")
            .with(Outcome.STAY, "tetap", "stay")
            .with(Outcome.DEMOTE, "turun", "demote")
            .with(Outcome.NONE, "tidak ada", "none");

    private final Map<String, V> values = new LinkedHashMap<>();
    private final Map<V, Text> names = new LinkedHashMap<>();
    private final StringBuilder allowed = new StringBuilder();

    private Words<V> with(V value, String id, String en) {
        values.put(Vocabulary.plain(id), value);
        values.put(Vocabulary.plain(en), value);
        names.put(value, Text.of(id, en));
        allowed.append(allowed.isEmpty() ? "" : ", ").append(id);
        return this;
    }

    Optional<V> find(String text) {
        return Optional.ofNullable(values.get(Vocabulary.plain(text)));
    }

    /** The words for a value, or nothing where policies have none. */
    Optional<Text> nameOf(V value) {
        return Optional.ofNullable(names.get(value));
    }

    /** The Indonesian words, for a fault's text. */
    String allowed() {
        return allowed.toString();
    }
}
