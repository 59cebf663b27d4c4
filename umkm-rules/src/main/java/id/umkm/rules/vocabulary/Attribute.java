package id.umkm.rules.vocabulary;

import id.umkm.domain.application.Application;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.cooperative.OfCooperativeType;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a policy may ask about: its names, its type, whose fact it is and how it is read.
 *
 * <p>A host adds its own before policies are read:
 *
 * <pre>{@code
 * Attribute.yesNo("halal_plan", "rencana_halal")
 *         .of(BusinessGroup.class, group -> (Boolean) group.getExtras().get("halal_plan"))
 * }</pre>
 *
 * <p>A reader that returns null says "unknown"; {@link None#NONE} says "known to be none".
 */
public final class Attribute {
    private static final List<Class<?>> SUBJECTS = List.of(
            Application.class,
            Applicant.class,
            BusinessGroup.class,
            Entrepreneur.class,
            Cluster.class,
            Cooperative.class,
            OfCooperativeType.class,
            Member.class,
            Grant.class,
            FoundingProposal.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final String name;
    private final String nameId;
    private final Level level;
    private final ValueType type;
    private final String fact;
    private final String factId;
    private final boolean noneable;
    private final Changeability changeability;
    private final Origin origin;

    private Attribute(
            String name,
            String nameId,
            Level level,
            ValueType type,
            String fact,
            String factId,
            boolean noneable,
            Changeability changeability,
            Origin origin) {
        this.name = name;
        this.nameId = nameId;
        this.level = level;
        this.type = type;
        this.fact = fact;
        this.factId = factId;
        this.noneable = noneable;
        this.changeability = changeability;
        this.origin = origin;
    }

    /** Where the value of an attribute comes from. */
    sealed interface Origin {
        /**
         * Read from a record.
         *
         * @param constants the same as constants of Java, where the record holds those; else null
         */
        record Read(
                Class<?> subject,
                Function<Object, @Nullable Object> reader,
                @Nullable Constants<?> constants) implements Origin {}

        /** Counted from another attribute of the same level and the date; unknown where that is unknown. */
        record Derived(String base, BiFunction<Object, LocalDate, Object> rule) implements Origin {}

        /** The number of distinct members. */
        record MemberCount() implements Origin {}

        /** The number of distinct persons in all groups of a proposal. */
        record FounderCount() implements Origin {}

        /** The date that is decided for. */
        record AsOf() implements Origin {}
    }

    /** An attribute that is yes or no. */
    public static Draft<Boolean> yesNo(String name, String nameId) {
        return new Draft<>(name, nameId, ValueType.YES_NO);
    }

    /** An attribute that is a whole number of units, such as orang/persons. */
    public static Draft<Long> number(String name, String nameId, String unitId, String unitEn) {
        return new Draft<>(name, nameId, ValueType.number(unitId, unitEn));
    }

    /** An attribute whose values are of the given type; the reader returns the Java class of the type. */
    public static Draft<Object> of(String name, String nameId, ValueType type) {
        return new Draft<>(name, nameId, type);
    }

    /** An attribute with names and type, not yet bound to what it is read from. */
    public static final class Draft<V> {
        private final String name;
        private final String nameId;
        private final ValueType type;
        private Changeability changeability = Changeability.NO;
        private String fact;
        private String factId;
        private boolean noneable;

        private Draft(String name, String nameId, ValueType type) {
            this.name = requireName(name);
            this.nameId = requireName(nameId);
            this.type = type;
            this.fact = name;
            this.factId = nameId;
        }

        /** Whether a subject can change it; NO unless said. */
        public Draft<V> changeable(Changeability how) {
            changeability = how;
            return this;
        }

        /** Says that it can be known to be none, as an employer or an earlier grant can. */
        public Draft<V> canBeNone() {
            noneable = true;
            return this;
        }

        /** The English and Indonesian name of the input fact that settles it, where they differ from its own names. */
        public Draft<V> settledBy(String inputFact, String inputFactId) {
            fact = inputFact;
            factId = inputFactId;
            return this;
        }

        /**
         * Binds it to what it is read from.
         *
         * @param subject {@link Application}, {@link Applicant} or one kind of it, {@link Member}, {@link Grant} or {@link
         *     FoundingProposal}
         * @param reader null for unknown
         */
        public <S> Attribute of(Class<S> subject, Function<? super S, ? extends @Nullable V> reader) {
            return read(subject, untyped(reader), null);
        }

        <S> Attribute ofValue(Class<S> subject, Function<? super S, ? extends @Nullable Object> reader) {
            return read(subject, untyped(reader), null);
        }

        /** Binds it to a constant of Java, whose name is the code of the value. */
        <S, E extends Enum<E>> Attribute ofConstant(
                Class<S> subject, Class<E> type, Function<? super S, ? extends @Nullable E> reader) {
            return read(subject, new Constants<>(type, null, Constants.untyped(reader)));
        }

        /** Binds it to a constant of Java, of which one says that there is none. */
        <S, E extends Enum<E>> Attribute ofConstant(
                Class<S> subject, Class<E> type, E none, Function<? super S, ? extends @Nullable E> reader) {
            return read(subject, new Constants<>(type, none, Constants.untyped(reader)));
        }

        private Attribute read(Class<?> subject, Constants<?> constants) {
            return read(subject, constants::valueOf, constants);
        }

        /** Facts hand a reader only what it reads from, so nothing has to be cast on the way to it. */
        @SuppressWarnings("unchecked")
        private static Function<Object, @Nullable Object> untyped(Function<?, ? extends @Nullable Object> reader) {
            return (Function<Object, @Nullable Object>) reader;
        }

        Attribute derivedFrom(Attribute base, BiFunction<Object, LocalDate, Object> rule) {
            return new Attribute(
                    name,
                    nameId,
                    base.level,
                    type,
                    base.fact,
                    base.factId,
                    base.noneable,
                    changeability,
                    new Origin.Derived(base.name, rule));
        }

        Attribute memberCount() {
            return bind(Level.SUBJECT, new Origin.MemberCount());
        }

        Attribute founderCount() {
            return bind(Level.SUBJECT, new Origin.FounderCount());
        }

        Attribute asOf() {
            return bind(Level.SUBJECT, new Origin.AsOf());
        }

        /** Binds it to what a payment step shows: the grant, its log and the tranche in question. */
        Attribute ofPayment(Function<Payment, ? extends @Nullable Object> reader) {
            return bind(Level.SUBJECT, new Origin.Read(Payment.class, untyped(reader), null));
        }

        private Attribute read(
                Class<?> subject, Function<Object, @Nullable Object> reader, @Nullable Constants<?> constants) {
            if (!SUBJECTS.contains(subject)) {
                throw new IllegalArgumentException("Attribute '" + name + "' cannot be read from " + subject.getName()
                        + "; attributes are read from "
                        + SUBJECTS.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")) + ".");
            }
            return bind(
                    subject == Member.class ? Level.MEMBER : Level.SUBJECT,
                    new Origin.Read(subject, reader, constants));
        }

        private Attribute bind(Level level, Origin origin) {
            return new Attribute(name, nameId, level, type, fact, factId, noneable, changeability, origin);
        }

        private static String requireName(String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Attribute name '" + name
                        + "' is not lower_snake: small letters, digits and single underscores, a letter first.");
            }
            return name;
        }
    }

    /** English name, as in evidence and JSON. */
    public String getName() {
        return name;
    }

    /** Indonesian name, as policies write it. */
    public String getNameId() {
        return nameId;
    }

    public Level getLevel() {
        return level;
    }

    public ValueType getType() {
        return type;
    }

    /** English name of the fact that a host gives to settle it; its own name unless it is derived. */
    public String getFact() {
        return fact;
    }

    /** Indonesian name of that fact. */
    public String getFactId() {
        return factId;
    }

    /** Whether it can be known to be none. */
    public boolean canBeNone() {
        return noneable;
    }

    public Changeability getChangeability() {
        return changeability;
    }

    /** Whether it is counted from other facts, so that nobody states it. */
    public boolean isDerived() {
        return !(origin instanceof Origin.Read);
    }

    /** Whose record it is read from, which settles the decisions that can ask it. */
    public Source getSource() {
        if (origin instanceof Origin.AsOf) {
            return Source.DATE;
        }
        if (origin instanceof Origin.FounderCount) {
            return Source.PROPOSAL;
        }
        if (origin instanceof Origin.Read read) {
            return sourceOf(read.subject());
        }
        return level == Level.MEMBER ? Source.MEMBER : Source.APPLICANT;
    }

    private static Source sourceOf(Class<?> subject) {
        if (subject == Application.class) {
            return Source.APPLICATION;
        }
        if (subject == Grant.class || subject == Payment.class) {
            return Source.GRANT;
        }
        if (subject == FoundingProposal.class) {
            return Source.PROPOSAL;
        }
        if (subject == Member.class) {
            return Source.MEMBER;
        }
        if (subject == Entrepreneur.class) {
            return Source.ENTREPRENEUR;
        }
        if (subject == Cluster.class) {
            return Source.CLUSTER;
        }
        if (subject == Cooperative.class) {
            return Source.COOPERATIVE;
        }
        if (subject == OfCooperativeType.class) {
            return Source.COOPERATIVE_OR_PROPOSAL;
        }
        return subject == BusinessGroup.class ? Source.GROUP : Source.APPLICANT;
    }

    /** Whose record an attribute is read from. */
    public enum Source {
        APPLICATION,
        /** Any applicant. */
        APPLICANT,
        GROUP,
        ENTREPRENEUR,
        CLUSTER,
        COOPERATIVE,
        /** A cooperative where one is asked, else the proposal to found one. */
        COOPERATIVE_OR_PROPOSAL,
        MEMBER,
        GRANT,
        PROPOSAL,
        /** The date that is decided for, which every decision has. */
        DATE;

        /** The kind of applicant that it is a fact of alone; null where it is one of several kinds, or of something else. */
        public @Nullable ApplicantKind kind() {
            return switch (this) {
                case GROUP -> ApplicantKind.GROUP;
                case ENTREPRENEUR -> ApplicantKind.ENTREPRENEUR;
                case CLUSTER -> ApplicantKind.CLUSTER;
                case COOPERATIVE -> ApplicantKind.COOPERATIVE;
                default -> null;
            };
        }

        /** Whether applicants of a kind state it once, in their proposal. */
        public boolean isOfProposal(ApplicantKind kind) {
            return this == PROPOSAL || (this == COOPERATIVE_OR_PROPOSAL && kind == ApplicantKind.GROUP);
        }
    }

    Origin getOrigin() {
        return origin;
    }

    @Override
    public String toString() {
        return level + " " + nameId + " (" + name + ")";
    }
}
