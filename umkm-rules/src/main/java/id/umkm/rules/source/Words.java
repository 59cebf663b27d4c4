package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.law.Basis;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.RemedyKind;
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
    static final Words<Effect> EFFECT = new Words<Effect>()
            .with(Effect.REJECT, "tolak", "reject")
            .with(Effect.REVIEW, "tinjau", "review")
            .with(Effect.NOTE, "catat", "note")
            .with(Effect.REDUCE, "potong", "reduce")
            .with(Effect.REFER, "rujuk", "refer");
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
            .with(DecisionKind.REFERRAL, "rujukan", "referral");
    static final Words<Outcome> OUTCOME = new Words<Outcome>()
            .with(Outcome.ELIGIBLE, "layak", "eligible")
            .with(Outcome.NOT_ELIGIBLE, "tidak layak", "not eligible")
            .with(Outcome.NEEDS_REVIEW, "tinjau", "review")
            .with(Outcome.INCOMPLETE, "belum lengkap", "incomplete")
            .with(Outcome.REFERRED, "dirujuk", "referred")
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
