package id.umkm.rules.vocabulary;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a policy may know about one subject on one date: a flat record of attribute values, and one for each member,
 * derived once. Null is unknown; {@link None#NONE} is known to be none. Members stand in the order of their NIK.
 */
public final class Facts {
    private final Vocabulary vocabulary;
    private final String id;
    private final LocalDate asOf;
    private final @Nullable Object[] subject;
    private final List<Person> members;

    private Facts(Vocabulary vocabulary, String id, LocalDate asOf, @Nullable Object[] subject, List<Person> members) {
        this.vocabulary = vocabulary;
        this.id = id;
        this.asOf = asOf;
        this.subject = subject;
        this.members = members;
    }

    /** The facts of one member. */
    public static final class Person {
        private final String ref;
        private final String maskedNik;
        private final @Nullable Object[] values;

        private Person(String ref, String maskedNik, @Nullable Object[] values) {
            this.ref = ref;
            this.maskedNik = maskedNik;
            this.values = values;
        }

        /** The host's key of the member; masked where the host used an identity number for it. */
        public String getRef() {
            return ref;
        }

        /** The identity number, masked; empty for a person of a scenario, who has none. */
        public String getMaskedNik() {
            return maskedNik;
        }

        /** The value of the member attribute with this ordinal, or null while unknown. */
        public @Nullable Object get(int ordinal) {
            return values[ordinal];
        }
    }

    /** The facts of an application that has been validated. */
    public static Facts of(Vocabulary vocabulary, GroupApplication application, LocalDate asOf) {
        List<Member> sorted = application.getGroup().getMembers().stream()
                .sorted(Comparator.comparing(Member::getNik))
                .toList();
        List<Attribute> memberAttributes = vocabulary.attributes(Level.MEMBER);
        List<Person> people = new ArrayList<>(sorted.size());
        for (Member member : sorted) {
            @Nullable Object[] values = new @Nullable Object[memberAttributes.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(memberAttributes.get(i), member, null, null);
            }
            derive(vocabulary, Level.MEMBER, values, asOf, 0);
            people.add(new Person(Masking.text(member.getRef()), member.getNik().masked(), values));
        }
        List<Attribute> subjectAttributes = vocabulary.attributes(Level.SUBJECT);
        @Nullable Object[] values = new @Nullable Object[subjectAttributes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(subjectAttributes.get(i), null, application.getGroup(), application);
        }
        derive(vocabulary, Level.SUBJECT, values, asOf, people.size());
        return new Facts(vocabulary, application.getId(), asOf, values, List.copyOf(people));
    }

    /** Facts stated one by one, as a scenario does; what is not stated is unknown. */
    public static Builder builder(Vocabulary vocabulary, String id, LocalDate asOf) {
        return new Builder(vocabulary, id, asOf);
    }

    public String getId() {
        return id;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }

    /** The value of the subject attribute with this ordinal, or null while unknown. */
    public @Nullable Object get(int ordinal) {
        return subject[ordinal];
    }

    /** The members, in the order of their NIK. */
    public List<Person> getMembers() {
        return members;
    }

    private static @Nullable Object read(
            Attribute attribute,
            @Nullable Member member,
            @Nullable BusinessGroup group,
            @Nullable GroupApplication application) {
        if (!(attribute.getOrigin() instanceof Attribute.Origin.Read origin)) {
            return null;
        }
        Object source = origin.subject() == Member.class
                ? member
                : origin.subject() == BusinessGroup.class ? group : application;
        return source == null ? null : checked(attribute, origin.reader().apply(source));
    }

    private static @Nullable Object checked(Attribute attribute, @Nullable Object value) {
        if (value == None.NONE && !attribute.canBeNone()) {
            throw new IllegalArgumentException(
                    "Attribute " + attribute
                            + " cannot be none. Maybe its draft should say canBeNone(), or its reader return null for unknown.");
        }
        if (value != null
                && value != None.NONE
                && !attribute.getType().kind().getValueClass().isInstance(value)) {
            throw new IllegalArgumentException("Attribute " + attribute + " holds "
                    + attribute.getType().kind().getValueClass().getSimpleName() + "; its reader returned a "
                    + value.getClass().getSimpleName() + ".");
        }
        return value;
    }

    private static void derive(
            Vocabulary vocabulary, Level level, @Nullable Object[] values, LocalDate asOf, long memberCount) {
        List<Attribute> attributes = vocabulary.attributes(level);
        for (int i = 0; i < values.length; i++) {
            Attribute.Origin origin = attributes.get(i).getOrigin();
            if (origin instanceof Attribute.Origin.AsOf) {
                values[i] = asOf;
            } else if (origin instanceof Attribute.Origin.MemberCount) {
                values[i] = memberCount;
            } else if (origin instanceof Attribute.Origin.Derived derived) {
                Object base = values[vocabulary.ordinal(level, derived.base()).orElseThrow()];
                values[i] = base == null ? null : derived.rule().apply(base, asOf);
            }
        }
    }

    /** Collects stated facts. */
    public static final class Builder {
        private final Vocabulary vocabulary;
        private final String id;
        private final LocalDate asOf;
        private final @Nullable Object[] subject;
        private final List<Person> members = new ArrayList<>();
        private final Set<String> refs = new HashSet<>();

        private Builder(Vocabulary vocabulary, String id, LocalDate asOf) {
            this.vocabulary = vocabulary;
            this.id = id;
            this.asOf = asOf;
            this.subject =
                    new @Nullable Object[vocabulary.attributes(Level.SUBJECT).size()];
        }

        /** States a fact of the subject; null says that it is unknown. */
        public Builder set(String attribute, @Nullable Object value) {
            int ordinal = ordinal(Level.SUBJECT, attribute);
            subject[ordinal] = checked(vocabulary.attributes(Level.SUBJECT).get(ordinal), value);
            return this;
        }

        /** Adds a member, in the order in which findings shall name them. */
        public Builder addMember(String ref, String maskedNik) {
            if (!refs.add(ref)) {
                throw new IllegalArgumentException("Member '" + ref + "' is added twice.");
            }
            members.add(new Person(
                    ref,
                    maskedNik,
                    new @Nullable Object[vocabulary.attributes(Level.MEMBER).size()]));
            return this;
        }

        /** States a fact of the member added last. */
        public Builder setOfMember(String attribute, @Nullable Object value) {
            int ordinal = ordinal(Level.MEMBER, attribute);
            members.get(members.size() - 1).values[ordinal] =
                    checked(vocabulary.attributes(Level.MEMBER).get(ordinal), value);
            return this;
        }

        /** Derives what is counted from the stated facts. A builder is used once. */
        public Facts build() {
            members.forEach(member -> derive(vocabulary, Level.MEMBER, member.values, asOf, 0));
            derive(vocabulary, Level.SUBJECT, subject, asOf, members.size());
            return new Facts(vocabulary, id, asOf, subject, List.copyOf(members));
        }

        private int ordinal(Level level, String name) {
            Attribute attribute = vocabulary
                    .find(level, name)
                    .orElseThrow(() -> new IllegalArgumentException("No attribute '" + name + "' of a " + level + "."));
            if (attribute.isDerived()) {
                throw new IllegalArgumentException(
                        "Attribute " + attribute + " is counted from " + attribute.getFact() + "; state that instead.");
            }
            return vocabulary.ordinal(level, name).orElseThrow();
        }
    }
}
