package id.umkm.domain.decision;

import id.umkm.domain.basics.Text;
import id.umkm.domain.law.Basis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the policy that did not hold for the subject, {@index "temuan"}, with all that explains it. */
// Not generated, as they are made by the million: a list of List.of or List.copyOf is taken as it is.
public final class Finding {
    private final String code;
    private final Effect effect;
    private final Basis basis;
    private final List<String> citations;
    private final String position;
    private final Layer layer;
    private final @Nullable String group;
    private final List<Who> who;
    private final Text message;
    private final @Nullable Text advice;
    private final List<Evidence> evidence;

    private Finding(Builder builder) {
        this.code = required(builder.code, "code");
        this.effect = required(builder.effect, "effect");
        this.basis = required(builder.basis, "basis");
        this.citations = builder.citations;
        this.position = required(builder.position, "position");
        this.layer = required(builder.layer, "layer");
        this.group = builder.group;
        this.who = builder.who;
        this.message = required(builder.message, "message");
        this.advice = builder.advice;
        this.evidence = builder.evidence;
    }

    private static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("A finding has no " + name + " yet; set it before build().");
        }
        return part;
    }

    /** Stable code of the row, such as {@code GROUP_TOO_SMALL}. */
    public String getCode() {
        return code;
    }

    public Effect getEffect() {
        return effect;
    }

    /** The weakest of what stands behind the row, its parameters and the table rows it used. */
    public Basis getBasis() {
        return basis;
    }

    /** The citations of the row and of the parameters and table rows it used, as text, key first. */
    public List<String> getCitations() {
        return citations;
    }

    /** Sheet and row of the policy, such as {@code Kelayakan/GROUP_TOO_SMALL}: the same in every face of the policy. */
    public String getPosition() {
        return position;
    }

    public Layer getLayer() {
        return layer;
    }

    /** Id of the group that it is about, in a decision about several groups; else null. */
    public @Nullable String getGroup() {
        return group;
    }

    /** The members whom it names, sorted by NIK; empty where it is about the subject. */
    public List<Who> getWho() {
        return who;
    }

    public Text getMessage() {
        return message;
    }

    /** What the subject can do, or null where the policy has nothing to advise. */
    public @Nullable Text getAdvice() {
        return advice;
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && effect.equals(that.effect)
                && basis.equals(that.basis)
                && citations.equals(that.citations)
                && position.equals(that.position)
                && layer.equals(that.layer)
                && Objects.equals(group, that.group)
                && who.equals(that.who)
                && message.equals(that.message)
                && Objects.equals(advice, that.advice)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, effect, basis, citations, position, layer, group, who, message, advice, evidence);
    }

    @Override
    public String toString() {
        return "Finding{code=" + code
                + ", effect=" + effect
                + ", basis=" + basis
                + ", citations=" + citations
                + ", position=" + position
                + ", layer=" + layer
                + ", group=" + group
                + ", who=" + who
                + ", message=" + message
                + ", advice=" + advice
                + ", evidence=" + evidence + "}";
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    public static final class Builder {
        private @Nullable String code;
        private @Nullable Effect effect;
        private @Nullable Basis basis;
        private List<String> citations = List.of();
        private @Nullable String position;
        private @Nullable Layer layer;
        private @Nullable String group;
        private List<Who> who = List.of();
        private @Nullable Text message;
        private @Nullable Text advice;
        private List<Evidence> evidence = List.of();

        private Builder() {}

        public Builder code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            return this;
        }

        public Builder effect(Effect effect) {
            this.effect = Objects.requireNonNull(effect, "effect");
            return this;
        }

        public Builder basis(Basis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        public Builder citations(List<String> citations) {
            this.citations = List.copyOf(citations);
            return this;
        }

        public Builder position(String position) {
            this.position = Objects.requireNonNull(position, "position");
            return this;
        }

        public Builder layer(Layer layer) {
            this.layer = Objects.requireNonNull(layer, "layer");
            return this;
        }

        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        public Builder who(List<? extends Who> who) {
            this.who = List.copyOf(who);
            return this;
        }

        public Builder message(Text message) {
            this.message = Objects.requireNonNull(message, "message");
            return this;
        }

        public Builder advice(@Nullable Text advice) {
            this.advice = advice;
            return this;
        }

        public Builder evidence(List<? extends Evidence> evidence) {
            this.evidence = List.copyOf(evidence);
            return this;
        }

        /** Takes all parts of another finding. */
        public Builder from(Finding other) {
            code = other.getCode();
            effect = other.getEffect();
            basis = other.getBasis();
            citations = other.getCitations();
            position = other.getPosition();
            layer = other.getLayer();
            group = other.getGroup();
            who = other.getWho();
            message = other.getMessage();
            advice = other.getAdvice();
            evidence = other.getEvidence();
            return this;
        }

        /**
         * The finding.
         *
         * @throws IllegalStateException if a part is missing that each has
         */
        public Finding build() {
            return new Finding(this);
        }
    }
}
